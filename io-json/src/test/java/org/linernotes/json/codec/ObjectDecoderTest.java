package org.linernotes.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.JsonNotice;

/** What readers of other formats rely on. */
class ObjectDecoderTest {
    /** A tree, with what was seen of its keys. */
    private record Tree(
            String name,
            Optional<Integer> size,
            ImmutableList<Tree> below,
            boolean ignored,
            Extensions unknown,
            long present,
            long nulls,
            boolean atTop,
            String pointer) {}

    private static final ObjectDecoder<Tree> TREE = ObjectDecoder.<Tree>builder("tree")
            .required("name", Scalars.TEXT)
            .nullable("size", Scalars.INTEGER)
            .list("below", new Decoder<Tree>() {
                @Override
                public @Nullable Tree read(JsonInput in) {
                    return tree().read(in);
                }
            })
            .ignored("noise")
            .into((in, slots) -> new Tree(
                    slots.required(),
                    slots.optional(),
                    slots.list(),
                    slots.flag(),
                    slots.required(),
                    in.present(),
                    in.nulls(),
                    in.atTop(),
                    in.pointer()));

    private static ObjectDecoder<Tree> tree() {
        return TREE;
    }

    @Test
    void each_object_gets_its_own_values_however_deep() {
        Tree tree = read("""
                {"below": [{"name": "a", "below": [{"name": "b", "size": 3}], "size": 2}, {"name": "c"}],
                 "noise": {"x": [1]}, "name": "top", "y": [0.10]}""").orThrow();
        assertThat(tree.name()).isEqualTo("top");
        assertThat(tree.size()).isEmpty();
        assertThat(tree.ignored()).isTrue();
        assertThat(tree.unknown().json()).containsOnlyKeys("y").containsValue("[0.10]");
        assertThat(tree.below()).extracting(Tree::name).containsExactly("a", "c");
        Tree deepest = tree.below().get(0).below().get(0);
        assertThat(deepest.size()).hasValue(3);
        assertThat(deepest.pointer()).isEqualTo("/below/0/below/0");
        assertThat(deepest.unknown()).isSameAs(Extensions.NONE);
        assertThat(deepest.atTop()).isFalse();
        assertThat(tree.atTop()).isTrue();
    }

    @Test
    void absent_and_null_and_there_are_told_apart() {
        assertThat(read("{\"name\": \"a\"}").orThrow())
                .extracting(Tree::present, Tree::nulls)
                .containsExactly(1L, 0L);
        assertThat(read("{\"name\": \"a\", \"size\": null, \"below\": []}").orThrow())
                .extracting(Tree::present, Tree::nulls)
                .containsExactly(0b101L, 0b010L);
        assertThat(codes("{\"name\": \"a\", \"size\": null}")).isEmpty();
        assertThat(codes("{\"name\": \"a\", \"noise\": null}")).isEmpty();
        assertThat(codes("{\"name\": \"a\", \"below\": null}")).containsExactly("null-value /below");
    }

    @Test
    void a_member_that_is_missed_can_be_named() {
        ObjectDecoder<String> decoder = ObjectDecoder.<String>builder("thing")
                .optional("a/b", Scalars.TEXT)
                .unknown(UnknownMembers.lost("a thing"))
                .into((in, slots) -> {
                    in.tellMember(Notice.of(JsonNotice.MISSING_PROPERTY, in.place()), "a/b");
                    return null;
                });
        Outcome<String> read = CodecRoundTrip.read(decoder, "{\"c\": 1}");
        assertThat(read.value()).isEmpty();
        assertThat(read.notices().list())
                .extracting(notice -> notice.location().pointer().orElseThrow())
                .containsExactly("/c", "/a~1b");
    }

    @Test
    void an_object_whose_making_fails_leaves_no_values_to_the_next() {
        assertThat(codes("{\"name\": \"a\", \"below\": [{\"size\": 1}, {\"name\": \"b\"}]}"))
                .containsExactly("missing-property /below/0");
        Tree tree = read("{\"name\": \"a\", \"below\": [{\"size\": 1}, {\"name\": \"b\"}]}")
                .orThrow();
        assertThat(tree.below())
                .singleElement()
                .satisfies(below -> assertThat(below.size()).isEmpty());
    }

    @Test
    void there_are_at_most_as_many_keys_as_a_mask_has_bits() {
        ObjectDecoder.Builder<String> builder = ObjectDecoder.builder("wide");
        for (int i = 0; i < 63; i++) {
            builder.optional("key" + i, Scalars.TEXT);
        }
        assertThatIllegalStateException().isThrownBy(() -> builder.optional("one more", Scalars.TEXT));
        String last = CodecRoundTrip.read(
                        builder.into((in, slots) -> Long.toBinaryString(in.present())), "{\"key62\": \"x\"}")
                .orThrow();
        assertThat(last).hasSize(63).startsWith("1").endsWith("0");
    }

    private static ImmutableList<String> codes(String json) {
        return read(json).notices().list().stream()
                .map(notice ->
                        notice.code().id() + " " + notice.location().pointer().orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    private static Outcome<Tree> read(String json) {
        return CodecRoundTrip.read(TREE, json);
    }
}
