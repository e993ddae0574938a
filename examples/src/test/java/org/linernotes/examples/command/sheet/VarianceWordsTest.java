package org.linernotes.examples.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

class VarianceWordsTest {
    private static final ArtistId DAVIS = ArtistId.of("miles-davis");
    private static final ArtistId WILEN = ArtistId.of("barney-wilen");
    private static final ArtistId FRAISER = ArtistId.of("unknown-to-the-catalogue");

    private static final Catalog CATALOG = Catalog.builder()
            .add(Artist.builder()
                    .id(DAVIS)
                    .name("Miles Davis")
                    .sortName("Davis, Miles")
                    .build())
            .add(Artist.builder()
                    .id(WILEN)
                    .name("Barney Wilen")
                    .sortName("Wilen, Barney")
                    .build())
            .build()
            .orThrow();

    private static final Part PART = Part.builder()
            .addLineUp(
                    PersonnelLine.of(DAVIS, Instrument.of("trumpet")),
                    PersonnelLine.of(WILEN, Instrument.of("tenor-saxophone")))
            .build();

    private static final VarianceWords WORDS = new VarianceWords(new Players(CATALOG, PART));

    static Stream<Arguments> variances() {
        Instrument piano = Instrument.of("piano");
        return Stream.of(
                Arguments.of(Variance.out(WILEN), "Wilen out"),
                Arguments.of(Variance.out(WILEN, DAVIS), "Wilen and Davis out"),
                Arguments.of(Variance.out(), "everybody out"),
                Arguments.of(Variance.out(FRAISER), "unknown-to-the-catalogue out"),
                Arguments.of(Variance.out(WILEN).withInstruments(Instrument.of("clarinet")), "Wilen (clarinet) out"),
                Arguments.of(Variance.out(WILEN).withCertainty(Certainty.PROBABLE), "probably Wilen out"),
                Arguments.of(Variance.out(WILEN).withPrinted("BW out"), "Wilen out [“BW out”]"),
                Arguments.of(Variance.only(DAVIS), "only Davis"),
                Arguments.of(Variance.added(PersonnelLine.of(DAVIS, piano)), "Miles Davis (piano) added"),
                Arguments.of(
                        Variance.replaced(WILEN, PersonnelLine.of(Player.unidentified(1), piano)),
                        "an unidentified player (piano) instead of Wilen"),
                Arguments.of(Variance.instrumentInstead(DAVIS, piano), "Davis plays piano instead"),
                Arguments.of(Variance.asLineUp(), "as the line-up"),
                Arguments.of(Variance.asLineUp(DAVIS), "Davis as in the line-up"),
                Arguments.of(
                        Variance.asLineUp(DAVIS).withManners(Term.of("open")).withRanges(TimeRange.parse("0:14-1:12")),
                        "Davis open 0:14–1:12"),
                Arguments.of(Variance.notKnown(), "who plays is not known"),
                Arguments.of(Variance.notKnown(DAVIS), "whether Davis plays is not known"));
    }

    @ParameterizedTest
    @MethodSource("variances")
    void puts_a_variance_into_words(Variance variance, String words) {
        assertThat(WORDS.of(List.of(variance))).isEqualTo(words);
    }

    @Test
    void says_nothing_where_the_take_does() {
        assertThat(WORDS.of(List.of())).isEmpty();
    }

    @Test
    void says_several_one_after_the_other() {
        assertThat(WORDS.of(List.of(Variance.out(WILEN), Variance.only(DAVIS)))).isEqualTo("Wilen out; only Davis");
    }
}
