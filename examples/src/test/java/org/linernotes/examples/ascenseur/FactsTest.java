package org.linernotes.examples.ascenseur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.examples.ascenseur.Said.adopted;
import static org.linernotes.examples.ascenseur.Said.agreed;
import static org.linernotes.examples.ascenseur.Said.rival;
import static org.linernotes.examples.ascenseur.Said.undecided;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;
import org.linernotes.core.work.AwardResult;

/** What is publicly known of the sessions and their issues, a test for each fact: the field, and who says what of it. */
class FactsTest {
    private final Catalog catalog = Ascenseur.catalog();
    private final Session paris = catalog.session(ParisSession.ID).orElseThrow();
    private final Session newYork = catalog.session(NewYorkSession.ID).orElseThrow();

    @Test
    void the_date_is_4_to_5_december_and_two_shops_say_4_only() {
        DateExpression night = DateExpression.of("1957-12-04/1957-12-05");
        DateExpression fourth = DateExpression.of("1957-12-04");

        assertThat(paris.date()).contains(night);
        assertThat(said(ParisSession.ID, "date"))
                .contains(agreed(night, Cited.MILES_AHEAD, Cited.PROJAZZ, Cited.RVM))
                .contains(rival(fourth, Cited.SOUNDOHM), rival(fourth, Cited.SPEAKERS_CORNER))
                .hasSize(6); // and the article's
    }

    @Test
    void it_was_one_night_as_three_tell_and_not_two_days() {
        Circumstance overnight = Circumstance.of("overnight");

        assertThat(said(ParisSession.ID, "circumstances"))
                .contains(agreed(overnight, Cited.RTL, Cited.KUBO_ASCENSEUR, Cited.BLUE_NOTE_STORE));
        assertThat(said(ParisSession.ID, "days")).containsExactly(undecided(2, Cited.ARTICLE));
        assertThat(catalog.sessions()).hasSize(2);
    }

    @Test
    void the_studio_is_le_poste_parisien() {
        SessionPlace studio = SessionPlace.of(People.POSTE_PARISIEN);

        assertThat(paris.places()).containsExactly(studio);
        assertThat(said(ParisSession.ID, "places"))
                .contains(agreed(studio, Cited.MILES_AHEAD, Cited.PROJAZZ, Cited.RVM));
    }

    @Test
    void the_line_up_is_that_of_two_sources_and_the_article() {
        for (PersonnelLine line : paris.parts().get(0).lineUp()) {
            assertThat(said(ParisSession.ID, "parts.lineUp").stream()
                            .filter(said -> said.value().equals(line)))
                    .containsExactlyInAnyOrder(agreed(line, Cited.MILES_AHEAD, Cited.PROJAZZ, Cited.ARTICLE));
        }
    }

    @Test
    void the_method_was_a_screening_sketches_and_loops_without_a_theme() {
        assertThat(paris.circumstances())
                .extracting(Circumstance::code)
                .containsExactly(
                        Term.of("improvised"),
                        Term.of("to-picture"),
                        Term.of("overnight"),
                        Term.of("private-screening"),
                        Term.of("harmonic-sketches"),
                        Term.of("no-composed-theme"));
        for (String code : List.of("to-picture", "private-screening", "harmonic-sketches", "no-composed-theme")) {
            Circumstance circumstance = paris.circumstances().stream()
                    .filter(held -> held.code().equals(Term.of(code)))
                    .findFirst()
                    .orElseThrow();
            assertThat(said(ParisSession.ID, "circumstances"))
                    .contains(agreed(circumstance, Cited.PROJAZZ, Cited.UPCOMING_VINYL));
        }
    }

    @Test
    void the_chords_are_remembered_by_michelot() {
        Note chords = paris.notes().get(0);

        assertThat(chords.text()).contains("Michelot", "1988", "D minor and C7", "four bars");
        assertThat(said(ParisSession.ID, "notes"))
                .containsExactlyInAnyOrder(agreed(chords, Cited.BLUE_NOTE_STORE, Cited.UPCOMING_VINYL));
    }

    @Test
    void the_first_issue_is_a_fontana_ten_inch_of_1958_with_its_matrices() {
        Release lp = release(FirstIssues.FONTANA_LP);

        assertThat(said(lp.id(), "labels"))
                .containsExactlyInAnyOrder(
                        agreed(LabelLine.of(People.FONTANA, "660.213 MR"), Cited.INTO_SOMETHIN, Cited.PROG_ARCHIVES));
        assertThat(said(lp.id(), "events"))
                .containsExactlyInAnyOrder(
                        agreed(event("1958").withArea(People.FRANCE), Cited.INTO_SOMETHIN, Cited.PROG_ARCHIVES));
        assertThat(lp.media().get(0).format()).contains(Term.of("10-inch-vinyl"));
        assertThat(lp.media().get(0).sides().stream()
                        .map(side -> side.name() + " " + side.matrices().get(0)))
                .containsExactly("A 660213 1R 380", "B 660213 2R 380");
        assertThat(said(lp.id(), "media.sides"))
                .allMatch(said -> said.standing() == Standing.ADOPTED)
                .hasSize(2);
        assertThat(lp.notes()).singleElement().satisfies(note -> {
            assertThat(note.text()).contains("variants", "1958", "1959");
            assertThat(note.source()).contains(Cited.INTO_SOMETHIN.id());
        });
    }

    @Test
    void the_us_issue_is_jazz_track_of_november_1959_with_all_ten_cues() {
        assertThat(said(FirstIssues.JAZZ_TRACK, "labels"))
                .containsExactlyInAnyOrder(agreed(
                        LabelLine.of(People.COLUMBIA, "CL 1268"), Cited.WIKIPEDIA_JAZZ_TRACK, Cited.PROFILPELAJAR));
        assertThat(said(FirstIssues.JAZZ_TRACK, "events"))
                .containsExactlyInAnyOrder(agreed(
                        event("1959-11").withArea(People.UNITED_STATES),
                        Cited.WIKIPEDIA_JAZZ_TRACK,
                        Cited.PROFILPELAJAR));
        assertThat(said(FirstIssues.JAZZ_TRACK, "contents"))
                .contains(agreed(
                        ContentClaim.of(FirstIssues.FONTANA_LP, Extent.ALL),
                        Cited.WIKIPEDIA_JAZZ_TRACK,
                        Cited.PROFILPELAJAR));
    }

    @Test
    void the_uk_issue_of_1960_is_known_from_one_source() {
        Release scaffold = release(FirstIssues.SCAFFOLD_LP);

        assertThat(scaffold.title()).contains("Lift to the Scaffold / Jazz Track");
        assertThat(scaffold.events()).containsExactly(event("1960").withArea(People.UNITED_KINGDOM));
        assertThat(scaffold.notes()).extracting(Note::text).containsExactly("In mono.");
        assertThat(catalog.statementsAbout(scaffold.id()))
                .isNotEmpty()
                .allMatch(statement -> statement.source().equals(Cited.ZMACX.id()));
    }

    @Test
    void the_other_side_is_of_26_may_1958_and_one_of_its_four_titles_waited_until_1975() {
        DateExpression may = DateExpression.of("1958-05-26");

        assertThat(newYork.date()).contains(may);
        assertThat(newYork.places()).containsExactly(SessionPlace.of(People.COLUMBIA_30TH_STREET));
        assertThat(said(NewYorkSession.ID, "date"))
                .contains(agreed(
                        may,
                        Cited.WIKIPEDIA_JAZZ_TRACK,
                        Cited.ADDERLEY_DISCOGRAPHY,
                        Cited.WIKIPEDIA_1958_MILES,
                        Cited.MIKE_MARSHALL));
        assertThat(firstIssues(newYork))
                .containsExactly(
                        "On Green Dolphin Street 1959-11",
                        "Fran-Dance 1959-11",
                        "Stella by Starlight 1959-11",
                        "Love for Sale 1975");
        assertThat(said(FirstIssues.BLACK_GIANTS, "media.tracks.recording"))
                .containsExactlyInAnyOrder(
                        agreed(NewYorkSession.LOVE_FOR_SALE, Cited.ADDERLEY_DISCOGRAPHY, Cited.WIKIPEDIA_1958_MILES));
    }

    @Test
    void adderley_is_out_on_stella_by_starlight_as_one_source_has_it() {
        Variance out = Variance.out(People.ADDERLEY).withCertainty(Certainty.PROBABLE);

        assertThat(newYork.parts().get(0).lineUp()).hasSize(6);
        assertThat(newYork.parts().get(0).takes().stream()
                        .filter(take -> !take.variances().isEmpty())
                        .map(take -> take.id()))
                .containsExactly(TakeId.of("stella"));
        assertThat(said(NewYorkSession.ID, "parts.takes.variances"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(((Variance) said.value()).withId(out.id())).isEqualTo(out);
                    assertThat(said.standing()).isEqualTo(Standing.ADOPTED);
                    assertThat(said.source()).isEqualTo("kubo-1958-miles");
                });
    }

    @Test
    void the_complete_cd_has_26_tracks_and_two_years() {
        assertThat(tracks(LaterIssues.COMPLETE_CD)).hasSize(26);
        assertThat(release(LaterIssues.COMPLETE_CD).credits().stream()
                        .map(credit -> credit.role().name() + " "
                                + credit.player().artist().orElseThrow()))
                .containsExactly("mastering engineer gert-van-hoeyen");
        assertThat(said(LaterIssues.COMPLETE_CD, "events.date"))
                .containsExactlyInAnyOrder(
                        adopted(DateExpression.of("1988"), Cited.PROG_ARCHIVES),
                        undecided(DateExpression.of("1989"), Cited.JAZZ_JAZZ));
    }

    @Test
    void its_label_is_fontana_or_verve() {
        assertThat(said(LaterIssues.COMPLETE_CD, "labels"))
                .containsExactly(adopted(LabelLine.of(People.FONTANA, "836 305-2"), Cited.PROG_ARCHIVES));
        assertThat(said(LaterIssues.COMPLETE_CD, "labels.label"))
                .containsExactlyInAnyOrder(
                        adopted(People.FONTANA, Cited.MILES_AHEAD), rival(People.VERVE, Cited.ARTICLE));
    }

    @Test
    void twelve_additional_tracks_stand_against_sixteen_in_two_listings() {
        ContentClaim sixteen = ContentClaim.count("additional", 16);

        assertThat(said(LaterIssues.COMPLETE_CD, "contents"))
                .contains(agreed(sixteen, Cited.PROG_ARCHIVES, Cited.JAZZ_JAZZ))
                .contains(rival(ContentClaim.count("additional", 12), Cited.ARTICLE))
                .contains(adopted(ContentClaim.count("original", 10), Cited.ARTICLE));
    }

    @Test
    void its_barcode_is_right_carries_its_number_and_hangs_on_another_programme_in_a_shop() {
        Release cd = release(LaterIssues.COMPLETE_CD);
        Barcode barcode = cd.barcode().orElseThrow().value().orElseThrow();
        CatalogNumber number = cd.labels().get(0).catalogNumber().orElseThrow();

        assertThat(barcode).hasToString("042283630529");
        assertThat(barcode.check()).isEqualTo(Check.VALID);
        assertThat(barcode.carries(number)).isTrue();
        assertThat(said(cd.id(), "barcode"))
                .containsExactly(adopted(cd.barcode().orElseThrow(), Cited.IMPORT_CDS));
        assertThat(said(cd.id(), "contents"))
                .contains(rival(ContentClaim.of(NewYorkSession.ID, Extent.SOME), Cited.MUSICAL_OFFERING));
    }

    @Test
    void the_total_of_the_lp_is_what_its_times_add_up_to_and_the_cd_has_three() {
        Duration lp = length("25:38");

        assertThat(tracks(FirstIssues.FONTANA_LP).stream()
                        .map(track -> track.length().orElseThrow())
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(lp);
        assertThat(said(FirstIssues.FONTANA_LP, "totalLength"))
                .containsExactlyInAnyOrder(agreed(lp, Cited.PROG_ARCHIVES, Cited.PROJAZZ));
        assertThat(said(LaterIssues.COMPLETE_CD, "totalLength"))
                .containsExactlyInAnyOrder(
                        undecided(length("71:18"), Cited.PROJAZZ),
                        undecided(length("74:19"), Cited.JAZZ_JAZZ),
                        undecided(length("75:11"), Cited.PROG_ARCHIVES));
        assertThat(said(ParisSession.ID, "totalLength")).containsExactly(adopted(length("55:57"), Cited.MILES_AHEAD));
    }

    @Test
    void the_lp_of_1998_bears_the_number_of_the_first_in_two_prints() {
        Release lp = release(LaterIssues.REISSUE_LP);
        CatalogNumber number = lp.labels().get(0).catalogNumber().orElseThrow();

        assertThat(number).hasToString("660213");
        CatalogNumber first =
                release(FirstIssues.FONTANA_LP).labels().get(0).catalogNumber().orElseThrow();
        assertThat(first).hasToString("660.213 MR");
        assertThat(number.comparisonKey())
                .isEqualTo(first.comparisonKey())
                .isEqualTo(CatalogNumber.of("660.213").comparisonKey())
                .isPresent();
        assertThat(first.suffix()).contains("MR");
        assertThat(said(lp.id(), "labels.catalogNumber"))
                .containsExactly(rival(CatalogNumber.of("0660213"), Cited.INTAMUSIC));
        assertThat(said(lp.id(), "events.date"))
                .containsExactly(adopted(DateExpression.of("1998"), Cited.PROG_ARCHIVES));
        assertThat(said(lp.id(), "credits"))
                .extracting(said -> ((Credit) said.value()).player().artist())
                .containsExactly(Optional.of(People.MAKKEE), Optional.of(People.MAKKEE));
        assertThat(said(lp.id(), "contents"))
                .allMatch(said -> said.standing() == Standing.UNDECIDED)
                .hasSize(2);
    }

    @Test
    void producer_has_two_meanings_and_neither_was_adopted() {
        assertThat(paris.credits()).isEmpty();
        assertThat(said(ParisSession.ID, "credits"))
                .allMatch(said -> said.standing() == Standing.UNDECIDED)
                .extracting(said -> ((Credit) said.value()).role() + " "
                        + ((Credit) said.value()).player().artist().orElseThrow() + " " + said.source())
                .containsExactlyInAnyOrder("producer miles-davis rvm", "producer marcel-romano qobuz");
    }

    @Test
    void the_record_and_the_film_each_won_a_prize_as_shops_say() {
        AwardNomination disque =
                catalog.releaseGroup(Families.ASCENSEUR).orElseThrow().awards().get(0);
        AwardNomination delluc = catalog.film(Picture.ID).orElseThrow().awards().get(0);

        assertThat(disque.award()).isEqualTo("Grand Prix du Disque, Académie Charles Cros");
        assertThat(disque.year()).contains(DateExpression.of("1958"));
        assertThat(delluc.award()).isEqualTo("Prix Louis Delluc");
        assertThat(List.of(disque, delluc))
                .extracting(AwardNomination::result)
                .containsOnly(Optional.of(AwardResult.WINNER));
        assertThat(said(Families.ASCENSEUR, "awards")).containsExactly(adopted(disque, Cited.AUDIO_SOUND_MUSIC));
        assertThat(said(Picture.ID, "awards")).containsExactly(adopted(delluc, Cited.CAMERON_RECORDS));
    }

    @Test
    void the_film_has_four_titles_in_three_countries() {
        assertThat(catalog.film(Picture.ID).orElseThrow().title()).isEqualTo("Ascenseur pour l'échafaud");
        assertThat(catalog.film(Picture.ID).orElseThrow().aliases().stream()
                        .collect(Collectors.groupingBy(
                                alias -> alias.locale().orElseThrow(),
                                Collectors.mapping(Alias::name, Collectors.toList()))))
                .containsEntry("en_GB", List.of("Lift to the Scaffold"))
                .containsEntry("en_US", List.of("Elevator to the Gallows", "Frantic"));
    }

    @Test
    void the_grammy_of_1960_is_of_a_year_in_which_no_ceremony_fell() {
        LifeSpan second =
                catalog.event(Prizes.SECOND_GRAMMY_AWARDS).orElseThrow().lifeSpan();
        LifeSpan third = catalog.event(Prizes.THIRD_GRAMMY_AWARDS).orElseThrow().lifeSpan();

        assertThat(Stream.of(second, third).map(span -> span.begin().orElseThrow()))
                .containsExactly(EdtfDate.parse("1959-11-29"), EdtfDate.parse("[1961-04-12,1961-04-13]"));
        assertThat(said(Prizes.SECOND_GRAMMY_AWARDS, "lifeSpan"))
                .containsExactly(adopted(second, Cited.ABSOLUTE_ASTRONOMY));
        assertThat(said(Prizes.THIRD_GRAMMY_AWARDS, "lifeSpan"))
                .containsExactlyInAnyOrder(
                        undecided(day("1961-04-12"), Cited.THE_INFOLIST),
                        undecided(day("1961-04-13"), Cited.WIKIPEDIA_ON_IPFS));
        for (Object[] fact : new Object[][] {
            {"awards.award", "Grammy"},
            {"awards.category", "Best Jazz Performance, Solo or Small Group"},
            {"awards.year", DateExpression.of("1960")},
            {"awards.result", AwardResult.NOMINEE}
        }) {
            assertThat(said(FirstIssues.JAZZ_TRACK, (String) fact[0]))
                    .contains(agreed(fact[1], Cited.SOUNDOHM, Cited.SPEAKERS_CORNER));
        }
    }

    @Test
    void three_cues_are_told_to_be_edited_or_an_excerpt() {
        assertThat(catalog.statements().stream()
                        .filter(statement -> statement.source().equals(Cited.PROG_ARCHIVES.id()))
                        .filter(statement -> statement.property().equals("derivations.kind"))
                        .collect(Collectors.toMap(
                                statement -> statement.subject().toString(),
                                statement -> statement.value().value().orElseThrow())))
                .containsOnly(
                        Map.entry("generique", DerivationKind.EDIT),
                        Map.entry("florence", DerivationKind.EDIT),
                        Map.entry("evasion", DerivationKind.EXCERPT));
    }

    @Test
    void every_source_is_cited_and_every_statement_has_a_source_that_is_there() {
        List<Statement> statements = catalog.statements();

        assertThat(Stream.of(Cited.values())
                        .filter(source -> catalog.referrers(source.id()).isEmpty()))
                .isEmpty();
        assertThat(statements)
                .allMatch(statement -> catalog.source(statement.source()).isPresent());
        assertThat(statements).noneMatch(statement -> statement.standing() == Standing.REFUTED);
    }

    private List<Said> said(EntityId subject, String property) {
        return Said.of(catalog, subject, property);
    }

    private Release release(ReleaseId id) {
        return catalog.release(id).orElseThrow();
    }

    private List<Track> tracks(ReleaseId release) {
        return release(release).media().stream()
                .flatMap(medium -> medium.tracks().stream())
                .toList();
    }

    /** The titles of a session, each with the date of the first release that has it. */
    private Stream<String> firstIssues(Session session) {
        return session.parts().get(0).takes().stream()
                .map(take -> take.title().orElseThrow() + " " + firstIssue(take.id()));
    }

    private String firstIssue(TakeId take) {
        return catalog.releases().stream()
                .filter(release -> tracks(release.id()).stream()
                        .map(track -> catalog.recording(track.recording().orElseThrow())
                                .orElseThrow())
                        .anyMatch(recording ->
                                recording.derivations().get(0).take().equals(Optional.of(take))))
                .map(release -> release.events().get(0).date().orElseThrow().toString())
                .min(String::compareTo)
                .orElseThrow();
    }

    private static ReleaseEvent event(String date) {
        return ReleaseEvent.builder().date(DateExpression.of(date)).build();
    }

    private static LifeSpan day(String day) {
        return LifeSpan.of(EdtfDate.parse(day), EdtfDate.parse(day));
    }

    private static Duration length(String text) {
        return PlayingTimes.parseTime(text);
    }
}
