package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.family;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.release;
import static org.linernotes.core.validation.Samples.track;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.MusicBrainzDiscId;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/** Numbers, positions and tables of contents of releases, as the real ones have them. */
class ReleaseRulesTest {
    private static final Label LABEL =
            Label.builder().id(LabelId.of("l")).name("L").build();

    private static Release numbered(String id, String title, String number) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .title(title)
                .addLabel(LabelLine.of(LABEL.id(), number))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "CL 1268, CL-1268, true",
        "660213, 660.213, true",
        // the letters at the end are another format
        "AA 004 LP, AA 004 CD, false",
        "CL 1268, CL 1269, false",
        "none, none, false",
        "[none], [none], false"
    })
    void a_label_gives_a_number_once_however_it_is_printed(String one, String other, boolean told) {
        assertThat(!Findings.of(
                                new CatalogNumberRule(),
                                LABEL,
                                numbered("r", "Jazz Track", one),
                                numbered("s", "Milestones", other))
                        .isEmpty())
                .isEqualTo(told);
    }

    @Test
    void what_may_be_issues_of_one_record_share_a_number() {
        Release one = numbered("r", "Real Time", "1");
        Release other = numbered("s", "Real Time – Royal Festival Hall", "1");
        assertThat(Findings.of(new CatalogNumberRule(), LABEL, one, other)).isEmpty();
        assertThat(Findings.of(
                        new CatalogNumberRule(),
                        LABEL,
                        family("f"),
                        one.withReleaseGroup(ReleaseGroupId.of("f")),
                        numbered("s", "Temps réel", "1").withReleaseGroup(ReleaseGroupId.of("f"))))
                .isEmpty();
        assertThat(Findings.of(
                        new CatalogNumberRule(),
                        LABEL,
                        family("f"),
                        family("g"),
                        one.withReleaseGroup(ReleaseGroupId.of("f")),
                        other.withReleaseGroup(ReleaseGroupId.of("g"))))
                .as("they are said to be of two families")
                .hasSize(1);
    }

    @Test
    void an_issue_that_is_known_by_its_number_alone_may_be_any() {
        Release unnamed = Release.builder()
                .id(ReleaseId.of("s"))
                .addLabel(LabelLine.of(LABEL.id(), "1"))
                .build();
        assertThat(Findings.of(new CatalogNumberRule(), LABEL, numbered("r", "Real Time", "1"), unnamed))
                .isEmpty();
    }

    @Test
    void numbers_of_labels_that_are_only_names_say_nothing() {
        LabelLine line = LabelLine.builder()
                .name("Fontana")
                .catalogNumber(CatalogNumber.of("1"))
                .build();
        assertThat(Findings.of(
                        new CatalogNumberRule(),
                        release("r", "x").withTitle("a").withLabels(line),
                        release("s").withTitle("b").withLabels(line)))
                .isEmpty();
    }

    @Test
    void a_release_may_print_its_number_twice() {
        assertThat(Findings.of(
                        new CatalogNumberRule(),
                        LABEL,
                        release("r").withLabels(LabelLine.of(LABEL.id(), "1"), LabelLine.of(LABEL.id(), "1 "))))
                .isEmpty();
    }

    private static Release barcode(String id, String title, String barcode) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .title(title)
                .barcode(Printed.parse(barcode, Barcode::tryParse))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "042283630529, 0042283630529, true",
        "none, none, false",
        // misprints have nothing in common
        "042283630528, 042283630528, false",
        "see sleeve, see sleeve, false"
    })
    void a_barcode_is_one_products_if_it_is_right(String one, String other, boolean told) {
        assertThat(!Findings.of(new BarcodeRule(), barcode("r", "Ascenseur", one), barcode("s", "Milestones", other))
                        .isEmpty())
                .isEqualTo(told);
    }

    private static Recording coded(String id, String title, String length) {
        return recording(id, length).withTitle(title).withIsrcs(PrintedList.of(Isrc.parse("FRZ038800123")));
    }

    @ParameterizedTest
    @CsvSource({
        "Générique, 2:45, GENERIQUE, 2:50, false",
        "Générique, 2:45, Générique, 5:26, true",
        "Générique, 2:45, Motel, 2:45, true"
    })
    void an_isrc_is_one_recordings(String title, String length, String otherTitle, String otherLength, boolean told) {
        assertThat(!Findings.of(new IsrcRule(), coded("a", title, length), coded("b", otherTitle, otherLength))
                        .isEmpty())
                .isEqualTo(told);
    }

    @Test
    void a_printed_number_is_told_where_the_positions_differ() {
        Medium medium = Medium.builder()
                .addTracks(
                        track("a").withPosition(1).withNumber("A1").withTitle("Blues"),
                        track("b").withPosition(2).withNumber("A1"),
                        track("c"),
                        track("d"))
                .build();
        assertThat(Findings.of(new MediumRule(), release("r", medium)))
                .containsExactly(
                        "release:r has two tracks at number \"A1\": \"Blues\" and recording:b (at /media/0/tracks/1/number)");
    }

    @Test
    void each_medium_counts_for_itself() {
        Medium medium = Medium.builder()
                .addTrack(track("a").withPosition(1).withNumber("1"))
                .build();
        assertThat(Findings.of(new MediumRule(), release("r", medium.withPosition(1), medium.withPosition(2))))
                .isEmpty();
    }

    @Test
    void who_mentions_a_release_may_list_some_of_its_tracks() {
        Medium medium = Medium.builder()
                .addTrack(track("a").withLength(PlayingTimes.parseTime("9:00")))
                .trackCount(19)
                .addDisc(DiscId.of("d"))
                .build();
        Catalog.Builder builder = Catalog.builder().add(recording("a")).add(disc(2));
        assertThat(Findings.of(
                        new MediumRule(),
                        builder.addMention(release("r", medium)).build().orThrow()))
                .isEmpty();
        assertThat(Findings.of(new DiscContentsRule(), builder.build().orThrow()))
                .isEmpty();
        Catalog inFull = builder.add(release("r", medium)).build().orThrow();
        assertThat(Findings.of(new MediumRule(), inFull)).hasSize(1);
        assertThat(Findings.of(new DiscContentsRule(), inFull)).hasSize(2);
    }

    /** A disc of so many tracks of ten seconds. */
    private static Disc disc(int tracks) {
        Disc.Builder disc = Disc.builder().id(DiscId.of("d")).sectors(150 + 750 * tracks);
        for (int i = 0; i < tracks; i++) {
            disc.addOffset(150 + 750 * i);
        }
        return disc.build();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "4, true"})
    void a_table_of_contents_may_count_the_data_tracks_or_not(int onDisc, boolean told) {
        Medium medium = Medium.builder()
                .addTracks(track("a"), track("b"))
                .addDataTrack(Track.builder().title("video").build())
                .addDisc(DiscId.of("d"))
                .build();
        assertThat(!Findings.of(new DiscContentsRule(), disc(onDisc), release("r", medium))
                        .isEmpty())
                .isEqualTo(told);
    }

    @Test
    void a_disc_may_begin_with_another_track_than_the_first() {
        Disc disc = disc(2);
        MusicBrainzDiscId fromFive =
                MusicBrainzDiscId.ofContents(5, disc.offsets(), disc.sectors().orElseThrow());
        assertThat(Findings.of(new DiscIdRule(), disc.withId(DiscId.of(fromFive.toString()))))
                .isEmpty();
        assertThat(Findings.of(new DiscIdRule(), disc.withId(DiscId.of("my-own-disc"))))
                .isEmpty();
        Disc another = disc(3).withId(DiscId.of(fromFive.toString()));
        assertThat(Findings.of(new DiscIdRule(), another)).hasSize(1);
        assertThat(Findings.of(new DiscIdRule(), another.withOffsets())).isEmpty();
    }

    @Test
    void a_disc_of_more_tracks_than_a_disc_can_have_is_not_computed() {
        MusicBrainzDiscId id = MusicBrainzDiscId.ofContents(1, disc(2).offsets(), 1_650);
        assertThat(Findings.of(new DiscIdRule(), disc(100).withId(DiscId.of(id.toString()))))
                .isEmpty();
    }
}
