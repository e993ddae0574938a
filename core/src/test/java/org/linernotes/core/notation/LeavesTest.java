package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.notation.Leaves.NoValue;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.RandomModel;

class LeavesTest {
    /** The value of a statement is of the type of another table, and is not taken back. */
    @ParameterizedTest
    @EnumSource(value = EntityType.class, mode = EnumSource.Mode.EXCLUDE, names = "STATEMENT")
    void any_entity_is_made_of_its_leaves(EntityType type) throws NoValue {
        RandomModel random = RandomModel.seeded(1957);
        for (int i = 0; i < 20; i++) {
            assertMade(i == 0 ? random.fullEntity(type) : random.entity(type));
        }
    }

    private static <T extends Entity> void assertMade(T entity) throws NoValue {
        assertThat(Leaves.make(EntityTables.of(entity), Leaves.of(EntityTables.of(entity), entity)))
                .isEqualTo(entity);
    }

    @Test
    void a_leaf_is_named_by_its_path() {
        Session session = Session.builder()
                .id(SessionId.of("a"))
                .addPart(Part.builder().title("First").build())
                .addPart(Part.builder().build())
                .build();
        assertThat(Leaves.withoutElementIds(Session.PROPERTIES, session))
                .isEqualTo(ImmutableMap.of("id", "a", "parts/0/title", "First", "parts/1", "{}"));
    }

    @Test
    void a_printed_value_is_one_leaf_where_it_is_what_its_text_means_and_else_two() throws NoValue {
        Optional<Barcode> number = Optional.of(Barcode.parse("5099750201626"));
        assertThat(barcodeLeaves(Printed.of("5099750201626", number))).containsExactly("barcode=5099750201626");
        assertThat(barcodeLeaves(Printed.of("smudged", Optional.empty()))).containsExactly("barcode=smudged");
        assertThat(barcodeLeaves(Printed.of("smudged", number)))
                .containsExactly("barcode/text=smudged", "barcode/value=5099750201626");
        assertThat(barcodeLeaves(Printed.of("5099750201626", Optional.empty())))
                .containsExactly("barcode/text=5099750201626");
    }

    private static List<String> barcodeLeaves(Printed<Barcode> barcode) throws NoValue {
        Release release =
                Release.builder().id(ReleaseId.of("r")).barcode(barcode).build();
        assertMade(release);
        return Leaves.of(Release.PROPERTIES, release).entrySet().stream()
                .filter(leaf -> !leaf.getKey().equals("id"))
                .map(leaf -> leaf.getKey() + "=" + leaf.getValue())
                .toList();
    }

    @Test
    void a_printed_value_without_a_text_is_none() {
        assertThatThrownBy(() ->
                        Leaves.make(Release.PROPERTIES, ImmutableMap.of("id", "r", "barcode/value", "5099750201626")))
                .isInstanceOf(NoValue.class)
                .hasMessage("barcode: a text is expected");
        assertThatThrownBy(() -> Leaves.make(
                        Release.PROPERTIES, ImmutableMap.of("id", "r", "barcode/text/more", "5099750201626")))
                .isInstanceOf(NoValue.class)
                .hasMessage("barcode: a text is expected");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            azAZ09-      | azAZ09-
            a_b          | a~005fb
            a/b~c        | a~002fb~007ec
            'a b'        | a~0020b
            é            | ~00e9
            ٣            | ~0663
            \u007f\u0080 | ~007f~0080
            """)
    void an_unknown_key_has_letters_digits_and_hyphens_as_they_are(String key, String step) throws NoValue {
        Session session = Session.builder()
                .id(SessionId.of("a"))
                .extensions(Extensions.of(ImmutableMap.of(key, "1")))
                .build();
        assertThat(Leaves.of(Session.PROPERTIES, session)).isEqualTo(ImmutableMap.of("id", "a", "+" + step, "1"));
        assertMade(session);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title        | x   | the session has no id
            id           | a b | id: “a b” is no SessionId
            colour       | x   | the session has no colour
            days         | two | days: “two” is no Integer
            parts/x/id   | p   | parts: x is no position
            parts/0/date | x   | parts/0/date: the date-expression has no text of its own
            notes/0/kind | x   | notes/0: the note has no text
            parts        | x   | parts: the list has no text of its own
            """)
    void says_why_leaves_make_no_value(String path, String text, String problem) {
        Map<String, String> leaves = new HashMap<>();
        if (!path.equals("title")) {
            leaves.put("id", "a");
        }
        leaves.put(path, text);
        assertThatThrownBy(() -> Leaves.make(Session.PROPERTIES, leaves))
                .isInstanceOf(NoValue.class)
                .hasMessage(problem);
    }
}
