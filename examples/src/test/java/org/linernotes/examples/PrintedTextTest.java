package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notation.NotationNotice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.vocabulary.Instrument;

class PrintedTextTest {
    private static final String LINE_UP =
            "Miles Davis tpt, Barney Wilen ts, René Urtreger p, Pierre Michelot b, Kenny Clarke d";

    @Test
    void what_is_printed_becomes_a_part_of_a_session() {
        Outcome<Part> read = PrintedText.read("4-5 December 1957", LINE_UP, "Davis, Wilen out");

        assertThat(read.notices().list()).isEmpty();
        Part part = read.orThrow();
        assertThat(part.date().orElseThrow().value()).contains(EdtfDate.parse("1957-12-04/1957-12-05"));
        assertThat(part.lineUp())
                .contains(PersonnelLine.of(ArtistId.of("wilen"), Instrument.of("tenor-saxophone")))
                .hasSize(5);
        assertThat(part.takes())
                .singleElement()
                .satisfies(take -> assertThat(take.variances())
                        .containsExactly(Variance.out(ArtistId.of("davis"), ArtistId.of("wilen"))));
    }

    @Test
    void what_is_not_understood_is_told_with_its_place() {
        Outcome<Part> read = PrintedText.read("4-5 December 1957", LINE_UP + "; Sonny Greer (zz)", "");

        assertThat(read.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
            assertThat(notice.arguments()).containsEntry("text", "zz");
            assertThat(notice.location().column()).hasValue(LINE_UP.length() + "; Sonny Greer (".length() + 1);
        });
        assertThat(read.orThrow().lineUp()).hasSize(6);
    }
}
