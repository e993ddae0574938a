package org.linernotes.examples.ascenseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.source.Standing;
import org.linernotes.core.vocabulary.Term;

/** Every take of the night in Paris: its title and number, its cue, its lengths by their sources, its variance, its first issue. */
class TakesTest {
    private final Catalog catalog = Ascenseur.catalog();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nuit-1           | Nuit sur les Champs-Élysées | 1 | -                                 | -    | 2:28 | 2:28 | -                             | 1988
            nuit-2           | Nuit sur les Champs-Élysées | 2 | -                                 | -    | 5:22 | 5:26 | -                             | 1988
            nuit-3           | Nuit sur les Champs-Élysées | 3 | A1 Générique                      | 2:45 | 2:52 | 2:55 | -                             | 1958
            nuit-4           | Nuit sur les Champs-Élysées | 4 | A5 Florence sur les Champs-Élysées | 2:50 | 2:58 | 3:03 | -                             | 1958
            nuit-unknown     | Nuit sur les Champs-Élysées | ? | -                                 | -    | 3:52 | -    | out wilen; davis open 0:14-1:12; davis muted 1:16-3:50 | -
            assassinat-1     | Assassinat                  | 1 | B3 Visite du vigile               | 2:00 | 2:02 | 2:07 | out davis wilen urtreger      | 1958
            assassinat-2     | Assassinat                  | 2 | A4 Julien dans l'ascenseur        | 2:07 | 2:10 | 2:15 | out wilen                     | 1958
            assassinat-3     | Assassinat                  | 3 | A2 L'assassinat de Carala         | 2:10 | 2:10 | 2:13 | out wilen                     | 1958
            motel            | Motel                       | - | B1 Dîner au motel                 | 3:58 | 3:56 | 4:02 | out wilen urtreger            | 1958
            final-1          | Final                       | 1 | -                                 | -    | 3:04 | 3:10 | out wilen                     | 1988
            final-2          | Final                       | 2 | -                                 | -    | 3:00 | 3:05 | out wilen                     | 1988
            final-3          | Final                       | 3 | B5 Chez le photographe du motel   | 3:50 | 4:05 | 4:09 | out wilen                     | 1958
            interrogatoire-1 | L'interrogatoire de Julien  | 1 | -                                 | -    | 5:16 | -    | out davis wilen               | -
            ascenseur        | Ascenseur                   | - | B2 Évasion de Julien              | 0:53 | 1:56 | 2:03 | -                             | 1958
            petit-bal-1      | Le Petit Bal                | 1 | -                                 | -    | 2:39 | 2:43 | -                             | 1988
            petit-bal-2      | Le Petit Bal                | 2 | B4 Au bar du Petit Bac            | 2:50 | 2:54 | 2:58 | -                             | 1958
            voiture-1        | Séquence voiture            | 1 | -                                 | -    | 2:57 | 2:59 | -                             | 1988
            voiture-2        | Séquence voiture            | 2 | A3 Sur l'autoroute                | 2:15 | 2:16 | 2:51 | -                             | 1958
            """)
    void is_what_its_row_says(
            String id,
            String title,
            String number,
            String cue,
            String lpTime,
            String discography,
            String listing,
            String variance,
            String firstIssue) {
        Take take = catalog.take(TakeId.of(id)).orElseThrow().take();

        assertThat(take.title()).contains(title);
        assertThat(take.number().map(TakesTest::spoken)).isEqualTo(Optional.ofNullable(number));
        assertThat(cueOf(take)).isEqualTo(Optional.ofNullable(cue));
        assertThat(lpTimeOf(take)).isEqualTo(Optional.ofNullable(lpTime));
        assertThat(lengthBy(take, Cited.MILES_AHEAD)).contains(discography);
        assertThat(take.length().map(PlayingTimes::print)).contains(discography);
        assertThat(lengthBy(take, Cited.PROG_ARCHIVES)).isEqualTo(Optional.ofNullable(listing));
        assertThat(spoken(take.variances())).isEqualTo(Optional.ofNullable(variance));
        assertThat(variancesBy(take, Cited.MILES_AHEAD)).containsExactlyElementsOf(take.variances());
        assertThat(firstIssueOf(take)).isEqualTo(Optional.ofNullable(firstIssue));
    }

    @Test
    void are_eighteen_whose_lengths_add_up_to_the_total_of_the_discography() {
        List<Take> takes = ParisSession.part().takes();

        assertThat(takes).hasSize(18);
        assertThat(PlayingTimes.print(
                        takes.stream().map(take -> take.length().orElseThrow()).reduce(Duration.ZERO, Duration::plus)))
                .isEqualTo("55:57");
    }

    @Test
    void differ_by_seconds_between_the_sources_and_one_by_half_a_minute_which_nobody_decided() {
        assertThat(RawTake.ALL.stream()
                        .filter(raw -> standing(raw.take(), Cited.PROG_ARCHIVES) == Standing.UNDECIDED)
                        .map(RawTake::take))
                .containsExactly(TakeId.of("voiture-2"));
        assertThat(RawTake.ALL.stream()
                        .filter(raw -> standing(raw.take(), Cited.PROG_ARCHIVES) == Standing.ADOPTED)
                        .map(RawTake::take))
                .as("equal in both")
                .containsExactly(TakeId.of("nuit-1"));
        assertThat(ParisSession.part().takes())
                .allMatch(take -> standing(take.id(), Cited.MILES_AHEAD) == Standing.ADOPTED);
    }

    @Test
    void have_a_bass_solo_of_which_it_is_not_certain_where() {
        TakeId petitBal = TakeId.of("petit-bal-1");

        assertThat(Said.of(catalog, ParisSession.ID, "parts.takes.variances", petitBal))
                .containsExactly(Said.undecided(Variance.only(People.MICHELOT), Cited.MILES_AHEAD));
        assertThat(catalog.session(ParisSession.ID).orElseThrow().notes())
                .anySatisfy(
                        note -> assertThat(note.about()).containsExactlyInAnyOrder(petitBal, TakeId.of("ascenseur")));
    }

    @Test
    void are_called_bal_by_one_source_and_bac_by_another() {
        for (String take : List.of("petit-bal-1", "petit-bal-2")) {
            assertThat(Said.of(catalog, ParisSession.ID, "parts.takes.title", TakeId.of(take)))
                    .containsExactlyInAnyOrder(
                            Said.adopted("Le Petit Bal", Cited.PROG_ARCHIVES),
                            Said.rival("Le petit bac", Cited.MILES_AHEAD));
        }
    }

    @Test
    void have_no_number_where_there_is_one_of_a_piece_though_one_source_counts_it() {
        for (String take : List.of("motel", "ascenseur")) {
            assertThat(Said.of(catalog, ParisSession.ID, "parts.takes.number", TakeId.of(take)))
                    .containsExactly(Said.undecided(TakeNumber.of(1), Cited.MILES_AHEAD));
        }
    }

    @Test
    void became_cues_as_one_source_says_of_ten_and_another_of_five() {
        for (Cue cue : Cue.ALL) {
            List<Said> said = Said.of(catalog, cue.id(), "derivations.take");
            Said byDiscography = Said.adopted(cue.take(), Cited.MILES_AHEAD);
            if (cue.number().startsWith("A")) {
                assertThat(said)
                        .containsExactlyInAnyOrder(byDiscography, Said.adopted(cue.take(), Cited.PROFILPELAJAR));
            } else {
                assertThat(said).containsExactly(byDiscography);
            }
        }
    }

    @Test
    void became_cues_with_an_echo_that_the_unedited_ones_have_not() {
        for (Cue cue : Cue.ALL) {
            assertThat(Said.of(catalog, cue.id(), "derivations.treatments"))
                    .containsExactly(Said.adopted(Term.of("reverb"), Cited.SOUNDOHM));
        }
        assertThat(RawTake.ALL.stream().map(raw -> raw.track().recording().orElseThrow()))
                .allSatisfy(recording -> assertThat(catalog.recording(recording)
                                .orElseThrow()
                                .derivations()
                                .get(0)
                                .treatments())
                        .isEmpty());
    }

    @Test
    void have_notes_on_the_two_that_are_on_no_issue() {
        assertThat(ParisSession.part().takes().stream()
                        .filter(take -> firstIssueOf(take).isEmpty())
                        .map(Take::id))
                .containsExactly(TakeId.of("nuit-unknown"), TakeId.of("interrogatoire-1"))
                .isEqualTo(catalog.session(ParisSession.ID).orElseThrow().notes().stream()
                        .filter(note -> note.text().startsWith("Not on the complete CD"))
                        .flatMap(note -> note.about().stream())
                        .toList());
        assertThat(Said.of(catalog, LaterIssues.EDITION_2018, "media.tracks"))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.standing()).isEqualTo(Standing.UNDECIDED);
                    assertThat(((Track) said.value()).title()).contains("L'interrogatoire de Julien");
                    assertThat(said.source()).isEqualTo("le-vif");
                });
    }

    private static String spoken(TakeNumber number) {
        return number.equals(TakeNumber.UNKNOWN) ? "?" : number.toString();
    }

    private static Optional<String> spoken(List<Variance> variances) {
        return variances.isEmpty()
                ? Optional.empty()
                : Optional.of(variances.stream().map(TakesTest::spoken).collect(Collectors.joining("; ")));
    }

    private static String spoken(Variance variance) {
        String players = variance.players().stream().map(TakesTest::surname).collect(Collectors.joining(" "));
        return switch (variance.kind()) {
            case OUT -> "out " + players;
            case AS_LINE_UP ->
                players + " " + variance.manners().get(0).name() + " "
                        + variance.ranges().get(0);
            default -> variance.toString();
        };
    }

    private static String surname(Player player) {
        String id = player.artist().orElseThrow().toString();
        return id.substring(id.indexOf('-') + 1);
    }

    private Optional<String> cueOf(Take take) {
        return lpTrackOf(take)
                .map(track -> track.number().orElseThrow() + " " + track.title().orElseThrow());
    }

    private Optional<String> lpTimeOf(Take take) {
        return lpTrackOf(take).map(track -> {
            String time = PlayingTimes.print(track.length().orElseThrow());
            assertThat(Said.of(catalog, FirstIssues.FONTANA_LP, "media.tracks.length", track.id()))
                    .contains(Said.adopted(track.length().orElseThrow(), Cited.RVM));
            return time;
        });
    }

    private Optional<Track> lpTrackOf(Take take) {
        return tracks(catalog.release(FirstIssues.FONTANA_LP).orElseThrow())
                .filter(track -> isMadeOf(track, take))
                .findFirst();
    }

    private Optional<String> lengthBy(Take take, Cited source) {
        return said(take.id(), source).map(said -> PlayingTimes.print((Duration) said.value()));
    }

    private Standing standing(TakeId take, Cited source) {
        return said(take, source).orElseThrow().standing();
    }

    private Optional<Said> said(TakeId take, Cited source) {
        return Said.of(catalog, ParisSession.ID, "parts.takes.length", take).stream()
                .filter(said -> said.source().equals(source.id().toString()))
                .findFirst();
    }

    private List<Object> variancesBy(Take take, Cited source) {
        List<Object> variances = new ArrayList<>();
        for (Said said : Said.of(catalog, ParisSession.ID, "parts.takes.variances", take.id())) {
            if (said.source().equals(source.id().toString()) && said.standing() == Standing.ADOPTED) {
                variances.add(said.value());
            }
        }
        return variances;
    }

    /** The year of the first release with something that was made of the take. */
    private Optional<String> firstIssueOf(Take take) {
        return catalog.releases().stream()
                .filter(release -> tracks(release).anyMatch(track -> isMadeOf(track, take)))
                .map(release -> release.events().get(0).date().orElseThrow().toString())
                .min(String::compareTo);
    }

    private static Stream<Track> tracks(Release release) {
        return release.media().stream().flatMap(medium -> medium.tracks().stream());
    }

    private boolean isMadeOf(Track track, Take take) {
        RecordingId recording = track.recording().orElseThrow();
        return catalog.recording(recording).map(Recording::derivations).orElseThrow().stream()
                .anyMatch(derivation -> derivation.take().equals(Optional.of(take.id())));
    }
}
