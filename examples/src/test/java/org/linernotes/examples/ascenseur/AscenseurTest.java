package org.linernotes.examples.ascenseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.validation.Validator;

class AscenseurTest {
    private final Catalog catalog = Ascenseur.catalog();

    @Test
    void ten_cues_add_up_to_the_printed_total_of_the_lp() {
        Release lp = catalog.release(FirstIssues.FONTANA_LP).orElseThrow();

        Duration total = lp.media().get(0).tracks().stream()
                .map(track -> track.length().orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(total).isEqualTo(Duration.ofMinutes(25).plusSeconds(38));
    }

    @Test
    void the_complete_cd_has_sixteen_takes_and_the_ten_cues() {
        Release cd = catalog.release(LaterIssues.COMPLETE_CD).orElseThrow();

        assertThat(cd.media().get(0).tracks()).hasSize(26);
        assertThat(cd.barcode().orElseThrow().value().orElseThrow().check()).isEqualTo(Check.VALID);
    }

    @Test
    void every_track_of_every_release_leads_to_a_take() {
        for (Release release : catalog.releases()) {
            for (Track track : tracks(release)) {
                TakeId take = catalog.recording(track.recording().orElseThrow())
                        .orElseThrow()
                        .derivations()
                        .get(0)
                        .take()
                        .orElseThrow();
                assertThat(catalog.take(take)).as(track.title().orElseThrow()).isPresent();
            }
        }
    }

    @Test
    void visite_du_vigile_is_cut_from_a_take_on_which_three_of_the_five_are_out() {
        TakeId source = catalog.recording(RecordingId.of("vigile"))
                .orElseThrow()
                .derivations()
                .get(0)
                .take()
                .orElseThrow();

        Take take = catalog.take(source).orElseThrow().take();

        assertThat(take.title()).contains("Assassinat");
        assertThat(take.number()).contains(TakeNumber.of(1));
        assertThat(take.variances()).singleElement().satisfies(variance -> {
            assertThat(variance.kind()).isEqualTo(VarianceKind.OUT);
            assertThat(variance.players())
                    .containsExactly(Player.of(People.DAVIS), Player.of(People.WILEN), Player.of(People.URTREGER));
        });
    }

    @Test
    void which_take_was_made_on_which_of_the_two_days_is_not_known() {
        Session night = catalog.session(ParisSession.ID).orElseThrow();

        assertThat(night.date().orElseThrow().value()).contains(EdtfDate.parse("1957-12-04/1957-12-05"));
        assertThat(night.parts().get(0).takes())
                .hasSize(18)
                .allSatisfy(take -> assertThat(take.date().orElseThrow().value())
                        .contains(EdtfDate.parse("[1957-12-04,1957-12-05]")));
    }

    @Test
    void open_and_muted_trumpet_are_told_apart_by_time() {
        Take take = catalog.take(TakeId.of("nuit-unknown")).orElseThrow().take();

        assertThat(take.number()).contains(TakeNumber.UNKNOWN);
        assertThat(take.variances().subList(1, 3))
                .extracting(Variance::ranges)
                .asString()
                .isEqualTo("[[0:14-1:12], [1:16-3:50]]");
    }

    @Test
    void what_was_adopted_equals_its_field_and_what_contradicts_the_listing_is_told() {
        assertThat(catalog.check().list()).isEmpty();
        assertThat(Validator.validate(catalog).list())
                .extracting(Notice::text)
                .containsExactly(
                        "recording:voiture-2-unedited lasts 2:51, but what it was made from has 2:16 in all (take:voiture-2)",
                        "source:article says that release:fontana-836305-2 has all of session:paris-1957-12-04; its listing"
                                + " has 16 of its 18 takes",
                        "source:article says that release:fontana-836305-2 has 12 tracks (\"additional\"); its listing has 16",
                        "source:musical-offering says that release:fontana-836305-2 has some of"
                                + " session:new-york-1958-05-26; its listing has 0 tracks of it");
    }

    @Test
    void the_catalogue_is_about_the_family_first() {
        assertThat(catalog.subjects().get(0)).isEqualTo(Families.ASCENSEUR);
    }

    private static List<Track> tracks(Release release) {
        return release.media().stream()
                .flatMap(medium -> medium.tracks().stream())
                .toList();
    }
}
