package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.artist;
import static org.linernotes.core.validation.Samples.captured;
import static org.linernotes.core.validation.Samples.edit;
import static org.linernotes.core.validation.Samples.issued;
import static org.linernotes.core.validation.Samples.madeFrom;
import static org.linernotes.core.validation.Samples.part;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.release;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.span;
import static org.linernotes.core.validation.Samples.take;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.event.Event;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** What dates contradict, and how much is not known of them before nothing is told. */
class DateRulesTest {
    private static final Artist DAVIS = artist("davis", "1926-05-26", "1991-09-28");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1957-12-04                | 1957-12-03   | true
            1957-12-04                | 1957-12-04   | false
            1957-12-04                | 1957-12      | false
            1957-12-04                | 1957         | false
            1957-12-04                | 1956         | true
            1957-12                   | 1957-11-30   | true
            1957-12-04/1957-12-05     | 1957-12-03   | true
            1957-12-04/1957-12-05     | 1957-12-04   | false
            [1957-12-01..1957-12-10]  | 1957-11      | true
            [1957-12-01..1957-12-10]  | 1957-12-02   | false
            ../1959                   | 1940         | false
            XXXX-12-04                | 1900         | false
            195X                      | 1949         | true
            195X                      | 1950         | false
            1957~                     | 1950         | false
            1957?                     | 1950         | false
            1957-12-04/1957-12-05?    | 1950         | false
            {1957-12-04,1957-12-06~}  | 1950         | false
            1957                      | 1950?        | false
            1957                      | [1950,1951%] | false
            1957                      | [1950..1951] | true
            """)
    void a_release_is_too_early_only_where_it_is_so_however_the_dates_turn_out(
            String recorded, String released, boolean told) {
        List<String> findings = Findings.of(
                new IssueDateRule(),
                session("s", recorded, take("t")),
                recording("b", edit("t")),
                issued(release("r", "b"), released));
        assertThat(!findings.isEmpty()).isEqualTo(told);
    }

    @Test
    void a_date_that_was_not_understood_contradicts_nothing() {
        Session session = session("s", take("t")).withDate(DateExpression.notUnderstood("the night of the great snow"));
        assertThat(Findings.of(
                        new IssueDateRule(), session, recording("b", edit("t")), issued(release("r", "b"), "1900")))
                .isEmpty();
    }

    @Test
    void what_is_heard_was_recorded_with_the_last_of_its_sources_however_far_back() {
        Recording mixed =
                recording("mixed", madeFrom(DerivationKind.MIX, "old"), madeFrom(DerivationKind.OVERDUB, "new"));
        assertThat(Findings.of(
                        new IssueDateRule(),
                        captured("old", "1950", "1950"),
                        captured("new", "1960", "1960"),
                        mixed,
                        recording("edited", madeFrom(DerivationKind.EDIT, "mixed")),
                        issued(release("r", "edited"), "1955")))
                .containsExactly(
                        "release:r came out at 1955, but what is heard on it was recorded at 1960 (recording:new)");
    }

    @Test
    void a_source_that_is_only_supposed_proves_nothing() {
        Derivation supposed = madeFrom(DerivationKind.EDIT, "new").withCertainty(Certainty.PROBABLE);
        assertThat(Findings.of(
                        new IssueDateRule(),
                        captured("new", "1960", "1960"),
                        recording("edited", supposed),
                        issued(release("r", "edited"), "1955")))
                .isEmpty();
    }

    @Test
    void a_circle_in_the_lineage_stops_no_rule() {
        assertThat(Findings.of(
                        new IssueDateRule(),
                        recording("a", madeFrom(DerivationKind.EDIT, "b"), madeFrom(DerivationKind.EDIT, "new")),
                        recording("b", madeFrom(DerivationKind.EDIT, "a")),
                        captured("new", "1960", "1960"),
                        issued(release("r", "a"), "1955")))
                .hasSize(1);
    }

    @Test
    void captures_of_a_release_itself_count() {
        Release release = issued(release("r"), "1955")
                .withCaptures(Capture.builder().lifeSpan(span("1956", "1957")).build());
        assertThat(Findings.of(new IssueDateRule(), release)).hasSize(1);
    }

    @Test
    void an_edit_is_not_made_before_its_take() {
        Derivation early = edit("t").withLifeSpan(span("1957-11-01", "1957-11-02"));
        assertThat(Findings.of(new ProductionDateRule(), session("s", "1957-12-04", take("t")), recording("b", early)))
                .containsExactly("recording:b was worked on until 1957-11-02 (at /derivations/0), but its source was"
                        + " recorded at 1957-12-04 (session:s)");
        Derivation begun = edit("t").withLifeSpan(LifeSpan.since(EdtfDate.parse("1957-11-01")));
        assertThat(Findings.of(new ProductionDateRule(), session("s", "1957-12-04", take("t")), recording("b", begun)))
                .as("of what was begun nobody knows when it was done")
                .isEmpty();
    }

    @Test
    void a_part_lies_within_its_session_and_a_take_within_its_part() {
        Part part = Part.builder()
                .date(DateExpression.of("1957-12-06"))
                .addTake(take("t").withDate(DateExpression.of("1957-12-04")))
                .build();
        assertThat(Findings.of(
                        new DatesWithinRule(), session("s", part).withDate(DateExpression.of("1957-12-04/1957-12-05"))))
                .containsExactly(
                        "session:s has the date 1957-12-06, which lies outside its session of 1957-12-04/1957-12-05 (at"
                                + " /parts/0/date)",
                        "session:s has the date 1957-12-04, which lies outside its part of 1957-12-06 (at"
                                + " /parts/0/takes/0/date)");
    }

    @Test
    void a_day_between_those_of_a_session_is_none_of_them() {
        Session session = session("s", "{1965-10-18,1965-10-20}", take("t").withDate(DateExpression.of("1965-10-19")));
        assertThat(Findings.of(new DatesWithinRule(), session)).hasSize(1);
    }

    @Test
    void what_is_recorded_at_an_event_lies_within_it() {
        Event event = Event.builder()
                .id(EventId.of("e"))
                .name("Newport")
                .lifeSpan(span("1958-07-03", "1958-07-06"))
                .build();
        Session late = session("s", "1958-07-07", take("t")).withEvent(event.id());
        Recording early = recording("b")
                .withCaptures(Capture.builder()
                        .event(event.id())
                        .lifeSpan(span("1958-07-01", "1958-07-02"))
                        .build());
        Recording withIt = recording("c")
                .withCaptures(Capture.builder()
                        .event(event.id())
                        .lifeSpan(span("1958-07-01", "1958-07-03"))
                        .build());
        assertThat(Findings.of(new DatesWithinRule(), event, late, early, withIt))
                .containsExactly(
                        "session:s has the date 1958-07-07, which lies outside event:e of 1958-07-06 (at /date)",
                        "recording:b has the date 1958-07-02, which lies outside event:e of 1958-07-03 (at"
                                + " /captures/0/lifeSpan)");
    }

    @ParameterizedTest
    @CsvSource({"1957-12, 31, false", "1957-12, 32, true", "1957, 300, false", "1957?, 400, false", "../1957, 9, false"
    })
    void a_session_has_no_more_days_than_its_date(String date, int days, boolean told) {
        assertThat(!Findings.of(
                                new DatesWithinRule(),
                                session("s", date, take("t")).withDays(days))
                        .isEmpty())
                .isEqualTo(told);
    }

    private static Session plays(String date, PersonnelLine line, Variance... variances) {
        return session("s", part(line, take("t", variances))).withDate(DateExpression.of(date));
    }

    @Test
    void who_is_added_to_a_take_is_alive_too() {
        assertThat(Findings.of(
                        new LifetimeRule(),
                        DAVIS,
                        plays(
                                "1991-10",
                                PersonnelLine.of(Player.unidentified(3)),
                                Variance.added(PersonnelLine.of(DAVIS.id())))))
                .containsExactly("artist:davis (\"davis\"), who died 1991-09-28, takes part in session:s at 1991-10");
    }

    @Test
    void who_only_perhaps_takes_part_is_not_asked_and_neither_is_a_group() {
        PersonnelLine perhaps = PersonnelLine.of(DAVIS.id()).withCertainty(Certainty.POSSIBLE);
        assertThat(Findings.of(new LifetimeRule(), DAVIS, plays("1995", perhaps)))
                .isEmpty();
        assertThat(Findings.of(
                        new LifetimeRule(),
                        DAVIS.withKind(Term.of("group")),
                        plays("1995", PersonnelLine.of(DAVIS.id()))))
                .isEmpty();
        assertThat(Findings.of(
                        new LifetimeRule(),
                        DAVIS,
                        plays("1995", PersonnelLine.of(Player.oneOf(DAVIS.id(), ArtistId.of("x"))))))
                .isEmpty();
    }

    @Test
    void who_produces_is_there_and_who_composed_need_not_be() {
        Credit producer = Credit.of(Role.PRODUCER, DAVIS.id());
        Credit composer = Credit.of(Role.COMPOSER, DAVIS.id());
        assertThat(Findings.of(
                        new LifetimeRule(),
                        DAVIS,
                        session("s", "1995", take("t")).withCredits(producer, composer)))
                .hasSize(1);
    }

    @Test
    void a_credit_is_held_to_its_own_dates() {
        Credit credit = Credit.of(Role.PERFORMER, DAVIS.id());
        Recording dated = recording("b").withCredits(credit.withLifeSpan(span("1995", "1995")));
        assertThat(Findings.of(new LifetimeRule(), DAVIS, dated)).hasSize(1);
        assertThat(Findings.of(new LifetimeRule(), DAVIS, recording("b").withCredits(credit)))
                .isEmpty();
    }

    @Test
    void nobody_joins_a_group_before_being_born() {
        Membership membership = Membership.builder()
                .group(ArtistId.of("quintet"))
                .lifeSpan(span("1925", "1930"))
                .build();
        assertThat(Findings.of(new LifetimeRule(), DAVIS.withMemberships(membership)))
                .containsExactly("artist:davis (\"davis\"), born 1926-05-26, is a member of artist:quintet at 1925");
    }

    @ParameterizedTest
    @CsvSource({"1960, 1960-01, false", "1960-02, 1960-01, true", "1960~, 1950, false", "1960, ../1950, true"})
    void an_end_is_before_a_beginning_only_where_it_is_so_for_sure(String begin, String end, boolean told) {
        assertThat(!Findings.of(new LifeSpanRule(), artist("a", begin, end)).isEmpty())
                .isEqualTo(told);
    }
}
