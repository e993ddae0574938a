package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

class WindowTest {
    private static final Instrument TRUMPET = Instrument.of("trumpet");
    private static final InstrumentCredit CORNET = InstrumentCredit.of(Instrument.of("cornet"));
    private static final Term OPEN = Term.of("open");
    private static final Term MUTED = Term.of("muted");

    private static Heard heard(Passage... passages) {
        return new Heard(
                PersonnelLine.of(ArtistId.of("davis"), TRUMPET),
                new Evidence(
                        Presence.PLAYS,
                        Certainty.CERTAIN,
                        ImmutableList.of(OPEN),
                        ImmutableList.copyOf(passages),
                        ImmutableList.of()));
    }

    private static Passage out(String range) {
        return new Passage(
                TimeRange.parse(range), Presence.OUT, Certainty.CERTAIN, ImmutableList.of(), ImmutableList.of());
    }

    private static Evidence seen(String window, Passage... passages) {
        return new Window(TimeRange.parse(window)).of(heard(passages)).evidence();
    }

    @ParameterizedTest
    @CsvSource({
        "1:00-2:00, 0:30-1:30, 0:00-0:30",
        "1:00-2:00, 1:10-1:20, 0:10-0:20",
        "1:00-2:00, 1:30-3:00, 0:30-1:00",
        "1:00-2:00, 1:30-, 0:30-1:00",
        "1:00-, 1:30-, 0:30-",
        "1:00-, 1:30-2:00, 0:30-1:00",
        "1:00-2:00, 0:00-1:00, ''",
        "1:00-2:00, 2:00-3:00, ''",
        "1:00-2:00, 2:30-, ''",
        "1:00-, 0:00-1:00, ''"
    })
    void passages_are_clipped_and_counted_from_the_beginning(String window, String passage, String clipped) {
        Evidence evidence = seen(window, out(passage));

        assertThat(evidence.passages().stream().map(each -> each.range().toString()))
                .containsExactlyElementsOf(clipped.isEmpty() ? ImmutableList.of() : ImmutableList.of(clipped));
        assertThat(evidence.presence()).isEqualTo(Presence.PLAYS);
        assertThat(evidence.manners()).containsExactly(OPEN);
    }

    @ParameterizedTest
    @CsvSource({"1:00-2:00, 1:00-2:00", "1:00-2:00, 0:30-2:30", "1:00-2:00, 0:00-", "1:00-, 0:30-", "1:00-, 1:00-"})
    void one_passage_that_fills_it_holds_throughout(String window, String passage) {
        Evidence evidence = seen(window, out(passage));

        assertThat(evidence.presence()).isEqualTo(Presence.OUT);
        assertThat(evidence.passages()).isEmpty();
        assertThat(evidence.manners()).containsExactly(OPEN);
    }

    @Test
    void what_a_passage_says_of_instrument_manner_and_certainty_holds_throughout() {
        Passage passage = new Passage(
                TimeRange.parse("0:00-5:00"),
                Presence.PLAYS,
                Certainty.PROBABLE,
                ImmutableList.of(CORNET),
                ImmutableList.of(MUTED));
        Heard seen = new Window(TimeRange.parse("1:00-2:00")).of(heard(passage));

        assertThat(seen.line().instruments()).containsExactly(CORNET);
        assertThat(seen.evidence().manners()).containsExactly(MUTED);
        assertThat(seen.evidence().certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(new Window(TimeRange.parse("1:00-2:00"))
                        .of(heard(out("0:00-")))
                        .line()
                        .instruments())
                .containsExactly(InstrumentCredit.of(TRUMPET));
    }

    @ParameterizedTest
    @CsvSource({
        // nothing is left outside of them
        "1:00-2:00, 0:00-1:30 1:30-2:00, OUT",
        "1:00-2:00, 1:30-2:00 0:00-1:30, OUT",
        "1:00-2:00, 0:00-1:40 1:20-3:00, OUT",
        "1:00-2:00, 0:00-1:50 1:10-1:20 1:50-2:00, OUT",
        "1:00-, 0:00-1:30 1:30-, OUT",
        // something is
        "1:00-2:00, 0:00-1:30 1:31-2:00, PLAYS",
        "1:00-2:00, 1:01-1:30 1:30-2:00, PLAYS",
        "1:00-2:00, 0:00-1:30 1:30-1:59, PLAYS",
        "1:00-, 0:00-1:30 1:30-9:00, PLAYS"
    })
    void the_presence_outside_of_passages_counts_where_there_is_an_outside(
            String window, String passages, Presence presence) {
        Passage[] out = Arrays.stream(passages.split(" "))
                .map(WindowTest::out)
                .collect(Collectors.toList())
                .toArray(new Passage[0]);
        Evidence evidence = seen(window, out);

        assertThat(evidence.presence()).isEqualTo(presence);
        assertThat(evidence.passages()).hasSize(out.length);
    }
}
