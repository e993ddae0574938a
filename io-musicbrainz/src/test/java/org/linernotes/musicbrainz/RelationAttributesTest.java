package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linernotes.musicbrainz.Fixtures.json;
import static org.linernotes.musicbrainz.Fixtures.read;
import static org.linernotes.musicbrainz.Fixtures.recordingWith;
import static org.linernotes.musicbrainz.Fixtures.relation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.testing.ProcessorTime;
import org.linernotes.json.JsonNotice;

/** Attributes of relations where they are odd or very many. */
class RelationAttributesTest {
    private static final String INSTRUMENT = "59054b12-01ac-43ee-a618-285fd397e461";
    private static final String FIRST = "00000000-0000-4000-8000-0000000000aa";
    private static final String SECOND = "00000000-0000-4000-8000-0000000000bb";
    private static final int MANY = 16_000;

    private static String player(String attributes) {
        return recordingWith(
                relation("instrument", INSTRUMENT, "backward", "artist", Fixtures.miles(), ", " + attributes));
    }

    private static Credit credit(Outcome<MusicBrainzDocument> outcome) {
        return ((Recording) outcome.orThrow().subject()).credits().get(0);
    }

    private static String each(String format) {
        return each(format, MANY);
    }

    private static String each(String format, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> format.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(", "));
    }

    @Test
    void of_two_gids_of_one_name_the_second_is_told() {
        Outcome<MusicBrainzDocument> outcome = read(player(
                "'attributes': ['zurla'], 'attribute-ids': {'zurla': '" + FIRST + "', 'zurla': '" + SECOND + "'}"));

        assertThat(credit(outcome).attributes())
                .extracting(RelationshipAttribute::mbid)
                .first()
                .satisfies(mbid -> assertThat(mbid).contains(Mbid.parse(FIRST)));
        assertThat(outcome.notices().list())
                .extracting(Notice::code, notice -> notice.location().pointer().orElse(""))
                .containsExactly(tuple(JsonNotice.DUPLICATE_KEY, "/relations/0/attribute-ids/zurla"));
    }

    @Test
    void very_many_take_time_in_proportion() {
        ProcessorTime.growsInProportion(MANY, count -> {
            String document = player("'attributes': [" + each("'a#'", count) + "], 'attribute-values': {"
                    + each("'a#': 'v#'", count) + "}");
            String found = player("'attributes': [" + each("{'attribute': 'a#'}", count) + "]");
            return () -> {
                assertThat(read(document).orThrow().compareWith(json(document)).losses())
                        .isEmpty();
                assertThat(read(found).notices().list()).isEmpty();
            };
        });
    }

    @Test
    void very_many_are_read() {
        String document = player("'attributes': [" + each("'a#'") + "], 'attribute-values': {" + each("'a#': 'v#'")
                + "}, 'attribute-credits': {'a7': 'seven'}");
        Outcome<MusicBrainzDocument> outcome = read(document);

        assertThat(credit(outcome).attributes())
                .hasSizeGreaterThanOrEqualTo(MANY)
                .anySatisfy(attribute -> {
                    assertThat(attribute.name()).isEqualTo("a15999");
                    assertThat(attribute.value()).contains("v15999");
                });
        assertThat(outcome.notices().list()).isEmpty();
        assertThat(outcome.orThrow().compareWith(json(document)).losses()).isEmpty();
    }

    @Test
    void so_are_those_of_answers_to_searches_of_which_the_first_of_a_name_counts() {
        Outcome<MusicBrainzDocument> outcome = read(player(
                "'attributes': [" + each("{'attribute': 'a#'}") + ", {'attribute': 'a7', 'value': 'once more'}]"));

        assertThat(credit(outcome).attributes())
                .hasSizeGreaterThanOrEqualTo(MANY)
                .noneMatch(attribute -> attribute.value().isPresent());
        assertThat(outcome.notices().list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.location().pointer()).contains("/relations/0/attributes"));
    }
}
