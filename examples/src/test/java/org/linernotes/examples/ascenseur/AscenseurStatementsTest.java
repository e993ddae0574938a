package org.linernotes.examples.ascenseur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.examples.ascenseur.Cited.ARTICLE;
import static org.linernotes.examples.ascenseur.Said.adopted;
import static org.linernotes.examples.ascenseur.Said.rival;
import static org.linernotes.examples.ascenseur.Said.undecided;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.source.Citation;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;
import org.linernotes.core.work.AwardResult;
import org.linernotes.core.work.Film;

/** The eighteen statements of the article, each as it came, and the catalogue's own word beside it. */
class AscenseurStatementsTest {
    private final Catalog catalog = Ascenseur.catalog();
    private final Session paris = catalog.session(ParisSession.ID).orElseThrow();
    private final Session newYork = catalog.session(NewYorkSession.ID).orElseThrow();
    private final Film film = catalog.film(Picture.ID).orElseThrow();
    private final ReleaseGroup family = catalog.releaseGroup(Families.ASCENSEUR).orElseThrow();
    private final Release fontanaLp = release(FirstIssues.FONTANA_LP);
    private final Release jazzTrack = release(FirstIssues.JAZZ_TRACK);
    private final Release completeCd = release(LaterIssues.COMPLETE_CD);

    @Test
    void _1_the_album_is_ascenseur_pour_l_echafaud_by_miles_davis() {
        ArtistCredit milesDavis = ArtistCredit.of(People.DAVIS, "Miles Davis");

        assertThat(said(1))
                .containsExactly(adopted("Ascenseur pour l'échafaud", ARTICLE), adopted(milesDavis, ARTICLE));
        assertThat(family.title()).isEqualTo("Ascenseur pour l'échafaud");
        assertThat(family.artistCredit()).contains(milesDavis);
        assertThat(fontanaLp.language()).contains("fra");
    }

    @Test
    void _2_it_has_ten_songs() {
        assertThat(said(2)).containsExactly(adopted(ContentClaim.count("songs", 10), ARTICLE));
        assertThat(fontanaLp.releaseGroup()).contains(family.id());
        assertThat(tracks(fontanaLp)).hasSize(10);
    }

    @Test
    void _3_five_players_are_named_with_their_instruments() {
        List<PersonnelLine> lineUp = paris.parts().get(0).lineUp();

        assertThat(lineUp.stream().map(this::spoken))
                .containsExactly(
                        "Miles Davis, trumpet",
                        "Barney Wilen, tenor saxophone",
                        "René Urtreger, piano",
                        "Pierre Michelot, double bass",
                        "Kenny Clarke, drums");
        assertThat(said(3))
                .containsExactlyElementsOf(
                        lineUp.stream().map(line -> adopted(line, ARTICLE)).toList());
    }

    @Test
    void _4_it_was_recorded_in_paris_and_others_know_the_studio() {
        SessionPlace somewhere =
                SessionPlace.builder().area(People.PARIS).creditedAs("Paris").build();

        assertThat(said(4)).containsExactly(rival(somewhere, ARTICLE));
        assertThat(paris.places()).containsExactly(SessionPlace.of(People.POSTE_PARISIEN));
        assertThat(catalog.place(People.POSTE_PARISIEN).orElseThrow().area()).contains(People.PARIS);
    }

    @Test
    void _5_two_days_of_early_december_are_kept_beside_the_night() {
        DateExpression early =
                DateExpression.printed("two days of early December 1957", EdtfDate.parse("[1957-12-01..1957-12-10]"));

        assertThat(said(5)).containsExactly(rival(early, ARTICLE), undecided(2, ARTICLE));
        assertThat(paris.date()).contains(DateExpression.of("1957-12-04/1957-12-05"));
        assertThat(paris.days()).isEmpty();
        assertThat(paris.circumstances()).contains(Circumstance.of("overnight"));
    }

    @Test
    void _6_it_was_made_for_a_film_by_louis_malle() {
        Credit director = Credit.of(Role.DIRECTOR, People.MALLE);

        assertThat(said(6)).containsExactly(adopted(Picture.ID, ARTICLE), adopted(director, ARTICLE));
        assertThat(paris.purpose()).contains(film.id());
        assertThat(name(film.credits().get(0))).isEqualTo("director Louis Malle");
        assertThat(family.soundtrackOf()).containsExactly(film.id());
    }

    @Test
    void _7_jeanne_moreau_stars_in_it() {
        assertThat(said(7)).containsExactly(adopted(Credit.of(Role.ACTOR, People.MOREAU), ARTICLE));
        assertThat(name(film.credits().get(1))).isEqualTo("actor Jeanne Moreau");
    }

    @Test
    void _8_it_was_improvised_while_watching_a_projection() {
        Circumstance improvised = Circumstance.of("improvised");
        Circumstance watching = Circumstance.builder()
                .code(Term.of("to-picture"))
                .text("while watching a projection")
                .build();

        assertThat(said(8)).containsExactly(adopted(improvised, ARTICLE), rival(watching, ARTICLE));
        assertThat(paris.circumstances()).extracting(Circumstance::code).contains(improvised.code(), watching.code());
        assertThat(paris.parts().get(0).takes())
                .allMatch(take -> take.improvised() && take.works().isEmpty());
    }

    @Test
    void _9_jazz_track_came_out_at_columbia_in_1959_and_others_know_the_month() {
        assertThat(said(9))
                .containsExactly(
                        adopted("Jazz Track", ARTICLE),
                        adopted(People.COLUMBIA, ARTICLE),
                        rival(DateExpression.of("1959"), ARTICLE));
        assertThat(jazzTrack.labels().get(0).catalogNumber().orElseThrow()).hasToString("CL 1268");
        assertThat(jazzTrack.events().get(0).date()).contains(DateExpression.of("1959-11"));
    }

    @Test
    void _10_it_has_some_of_this_music_while_others_say_all_ten_cues() {
        assertThat(said(10)).containsExactly(rival(ContentClaim.of(ParisSession.ID, Extent.SOME), ARTICLE));
        assertThat(recordings(jazzTrack)).containsAll(recordings(fontanaLp));
    }

    @Test
    void _11_it_has_unissued_sessions_with_coltrane_and_evans_too() {
        List<PersonnelLine> lineUp = newYork.parts().get(0).lineUp();

        assertThat(said(11))
                .containsExactly(
                        adopted(ContentClaim.of(NewYorkSession.ID, Extent.SOME), ARTICLE),
                        rival(DateExpression.of("../1959"), ARTICLE),
                        adopted(lineUp.get(2), ARTICLE),
                        adopted(lineUp.get(3), ARTICLE));
        assertThat(List.of(spoken(lineUp.get(2)), spoken(lineUp.get(3))))
                .containsExactly("John Coltrane, tenor saxophone", "Bill Evans, piano");
        assertThat(newYork.date()).contains(DateExpression.of("1958-05-26"));
    }

    @Test
    void _12_it_was_nominated_for_a_grammy_in_1960_whatever_that_means() {
        AwardNomination grammy = jazzTrack.awards().get(0);

        assertThat(said(12))
                .containsExactly(
                        adopted("Grammy", ARTICLE),
                        adopted(DateExpression.of("1960"), ARTICLE),
                        adopted(AwardResult.NOMINEE, ARTICLE));
        assertThat(statements(12)).allMatch(statement -> statement.element().equals(Optional.of(grammy.id())));
        assertThat(grammy.ceremony()).isEmpty();
        assertThat(grammy.edition()).isEmpty();
        assertThat(grammy.eligibility()).isEmpty();
    }

    @Test
    void _13_verve_issued_the_complete_recordings_on_one_disc_while_the_disc_is_of_fontana() {
        assertThat(said(13))
                .containsExactly(
                        rival(People.VERVE, ARTICLE), undecided(ContentClaim.of(ParisSession.ID, Extent.ALL), ARTICLE));
        assertThat(completeCd.labels()).extracting(LabelLine::label).containsExactly(Optional.of(People.FONTANA));
        assertThat(completeCd.media()).hasSize(1);
    }

    @Test
    void _14_ten_original_cuts_and_twelve_additional_tracks_are_not_the_26_that_are_listed() {
        assertThat(said(14))
                .containsExactly(
                        adopted(ContentClaim.count("original", 10), ARTICLE),
                        rival(ContentClaim.count("additional", 12), ARTICLE));
        long original = recordings(completeCd).stream()
                .filter(recordings(fontanaLp)::contains)
                .count();
        assertThat(original).isEqualTo(10);
        assertThat(tracks(completeCd).size() - original).isEqualTo(16);
    }

    @Test
    void _15_the_cues_were_edited_from_what_the_additional_tracks_have_unedited() {
        assertThat(statements(15)).extracting(Statement::subject).hasSameElementsAs(recordings(fontanaLp));
        assertThat(said(15)).allMatch(said -> said.value() == DerivationKind.EDIT);
        assertThat(statements(15))
                .filteredOn(statement -> statement.standing() == Standing.RIVAL)
                .extracting(Statement::subject)
                .containsExactly(RecordingId.of("evasion"));
        for (RecordingId cue : recordings(fontanaLp)) {
            assertThat(recordings(completeCd).stream()
                            .filter(recording -> madeOf(recording).equals(madeOf(cue))))
                    .as("%s, and its take unedited", cue)
                    .hasSize(2);
        }
    }

    @Test
    void _16_the_book_by_ken_vail_is_suggested_for_reading() {
        Citation reading = citation(family.citations(), "suggested-reading");

        assertThat(said(16)).containsExactly(adopted(reading, ARTICLE));
        Source book = catalog.source((SourceId) reading.of()).orElseThrow();
        assertThat(book.authors()).containsExactly("Ken Vail");
        assertThat(book.notes().get(0).text()).startsWith("From memory");
    }

    @Test
    void _17_the_film_is_suggested_for_viewing() {
        Citation viewing = citation(family.citations(), "suggested-viewing");

        assertThat(said(17)).containsExactly(adopted(viewing, ARTICLE));
        assertThat(viewing.of()).isEqualTo(film.id());
    }

    @Test
    void _18_all_of_this_is_according_to_the_article() {
        List<Statement> article = catalog.statements().stream()
                .filter(statement -> statement.source().equals(ARTICLE.id()))
                .toList();

        assertThat(catalog.source(ARTICLE.id()).orElseThrow().kind()).contains(Term.of("article"));
        assertThat(article.stream().map(AscenseurStatementsTest::sentence).collect(Collectors.toSet()))
                .isEqualTo(ImmutableSet.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17));
        assertThat(article)
                .allMatch(statement -> catalog.get(statement.subject()).isPresent());
    }

    /** What the article says in a sentence, all of it by the source that it is. */
    private List<Said> said(int sentence) {
        return statements(sentence).stream().map(Said::of).toList();
    }

    private List<Statement> statements(int sentence) {
        return catalog.statements().stream()
                .filter(statement -> statement.id().toString().matches("article-" + sentence + "[a-z]"))
                .toList();
    }

    private static int sentence(Statement statement) {
        return Integer.parseInt(statement.id().toString().replaceAll("article-(\\d+)[a-z]", "$1"));
    }

    private Release release(EntityId id) {
        return (Release) catalog.get(id).orElseThrow();
    }

    private static List<Track> tracks(Release release) {
        return release.media().stream()
                .flatMap(medium -> medium.tracks().stream())
                .toList();
    }

    private static List<RecordingId> recordings(Release release) {
        return tracks(release).stream()
                .map(track -> track.recording().orElseThrow())
                .toList();
    }

    private Object madeOf(RecordingId recording) {
        return catalog.recording(recording)
                .map(Recording::derivations)
                .orElseThrow()
                .get(0)
                .take()
                .orElseThrow();
    }

    private static Citation citation(List<Citation> citations, String relation) {
        return citations.stream()
                .filter(citation -> citation.relation().equals(Optional.of(Term.of(relation))))
                .findFirst()
                .orElseThrow();
    }

    private String spoken(PersonnelLine line) {
        Instrument instrument = line.instruments().get(0).instrument();
        return name(line.player().artist().orElseThrow()) + ", " + instrument.name();
    }

    private String name(Credit credit) {
        return credit.role().name() + " " + name(credit.player().artist().orElseThrow());
    }

    private String name(ArtistId id) {
        return catalog.artist(id).map(Artist::name).orElseThrow();
    }
}
