package org.linernotes.musicbrainz.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;

class LinkPhraseTest {
    private static final Splitter LIST = Splitter.on("; ");
    private static final String NOBODY = "00000000-0000-4000-8000-000000000001";

    /** Attributes are separated by semicolons, a text follows a colon and a credit an equals sign. */
    @ParameterizedTest
    @CsvSource({
        "recording, artist, vocal, guest; lead vocals, guest lead vocals, guest lead vocals",
        "recording, artist, vocal, , vocals, vocals",
        "recording, artist, instrument, additional; drums (drum set), "
                + "additional drums (drum set), additional drums (drum set)",
        "recording, artist, instrument, piano; solo; cello; trumpet, "
                + "'solo piano, cello and trumpet', 'solo piano, cello and trumpet'",
        "recording, artist, instrument, , instruments, instruments",
        "recording, artist, instrument, guitar=slide guitar, guitar [slide guitar], guitar [slide guitar]",
        "recording, artist, instrument arranger, co; strings, strings co-arranger, strings co-arranged",
        "recording, artist, producer, executive; co, co-executive producer, co-executive produced",
        "recording, artist, misc, task: claps, miscellaneous support (task: claps), miscellaneous roles (task: claps)",
        "recording, place, recorded at, additional, additionally recorded at, additional recording location for",
        "recording, place, recorded at, , recorded at, recording location for",
        "recording, work, performance, live; cover, live cover recording of, live cover recordings",
        "recording, work, performance, medley, medley including a recording of, medleys including recordings",
        "release, artist, mastering, re, remastering, remastering",
        "series, recording, part of, number: 3, has parts (number: 3), part of (number: 3)"
    })
    void a_relationship_reads_both_ways_as_musicbrainz_prints_it(
            String source, String target, String type, String attributes, String phrase, String reverse) {
        EntityType kind = EntityType.tryParse(source).orElseThrow();
        Relationship relationship = relationship(kind, target, type, attributes);

        assertThat(LinkPhrase.of(kind, relationship)).hasToString(phrase);
        assertThat(LinkPhrase.reverse(kind, relationship)).hasToString(reverse);
    }

    @ParameterizedTest
    @CsvSource({
        "recording, artist, instrument, trumpet, Davis performed trumpet on Motel",
        "recording, place, recorded at, additional, Motel was additionally recorded at Davis",
        "recording, work, performance, live, Motel is a live recording of Davis",
        "recording, artist, misc, task: claps, Davis has a miscellaneous role on Motel (task: claps)"
    })
    void a_sentence_names_both(String source, String target, String type, String attributes, String sentence) {
        EntityType kind = EntityType.tryParse(source).orElseThrow();

        assertThat(LinkPhrase.sentence(kind, relationship(kind, target, type, attributes), "Motel", "Davis"))
                .isEqualTo(sentence);
    }

    @Test
    void a_type_that_nobody_knows_is_called_by_its_name() {
        Relationship strange = Relationship.builder()
                .type("sky writing for")
                .typeId(Mbid.parse(NOBODY))
                .target(EntityId.of(EntityType.ARTIST, Mbid.parse(NOBODY)))
                .addAttributes(RelationshipAttribute.builder().name("blue").build())
                .build();

        assertThat(LinkPhrase.of(EntityType.RECORDING, strange)).hasToString("sky writing for (blue)");
        assertThat(LinkPhrase.reverse(EntityType.RECORDING, strange)).hasToString("sky writing for (blue)");
        assertThat(LinkPhrase.sentence(EntityType.RECORDING, strange, "Motel", "Davis"))
                .isEqualTo("Motel sky writing for Davis (blue)");
    }

    @Test
    void a_credit_that_repeats_the_name_is_not_printed() {
        assertThat(LinkPhrase.of(
                        EntityType.RECORDING,
                        relationship(EntityType.RECORDING, "artist", "instrument", "piano=piano")))
                .hasToString("piano");
    }

    @Test
    void no_type_leaves_a_place_in_its_phrases_open() {
        assertThat(RelationshipTypes.all()).allSatisfy(type -> {
            for (String phrase : new String[] {type.linkPhrase(), type.reverseLinkPhrase(), type.longLinkPhrase()}) {
                assertThat(new PhraseTemplate(phrase)
                                .fill(name -> Optional.empty())
                                .text())
                        .doesNotContain("{", "}", "|", "%", "  ");
                assertThat(new PhraseTemplate(phrase)
                                .fill(name -> Optional.of("<" + name + ">"))
                                .text())
                        .doesNotContain("{", "}", "|", "%", "  ");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'a {x} b', 'a X b', 'a b'",
        "'{x:an|a} b', 'an b', 'a b'",
        "'{x:pre-}{x}b', 'pre-Xb', 'b'",
        "'{x:% on % |none}', 'X on X', 'none'",
        "'{x', '{x', '{x'",
        "'x} {}', 'x}', 'x}'",
        "'', '', ''"
    })
    void places_are_filled_or_vanish(String phrase, String with, String without) {
        PhraseTemplate template = new PhraseTemplate(phrase);

        assertThat(template.fill(name -> name.equals("x") ? Optional.of("X") : Optional.empty())
                        .text())
                .isEqualTo(with);
        assertThat(template.fill(name -> Optional.empty()).text()).isEqualTo(without);
    }

    /** The direction is that of a source that is the end of its kind. */
    private static Relationship relationship(EntityType source, String target, String type, String attributes) {
        EntityType targetKind = EntityType.tryParse(target).orElseThrow();
        RelationshipType found = RelationshipTypes.find(null, RelationshipTypes.pair(source, targetKind), type);
        Relationship.Builder relationship = Relationship.builder()
                .type(type)
                .typeId(found.gid())
                .direction(found.entity0().equals(source.toString()) ? Direction.FORWARD : Direction.BACKWARD)
                .target(EntityId.of(targetKind, Mbid.parse(NOBODY)));
        if (attributes != null) {
            for (String attribute : LIST.split(attributes)) {
                relationship.addAttributes(attribute(attribute));
            }
        }
        return relationship.build();
    }

    private static RelationshipAttribute attribute(String text) {
        String name = text.replaceFirst("[:=].*", "");
        String more = text.replaceFirst("^[^:=]*[:=] ?", "");
        RelationshipAttributeType type = RelationshipAttributeTypes.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return RelationshipAttribute.builder()
                .name(name)
                .mbid(type.gid())
                .value(text.contains(":") ? Optional.of(more) : Optional.empty())
                .creditedAs(text.contains("=") ? Optional.of(more) : Optional.empty())
                .build();
    }
}
