package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SubmissionTest {
    private static final Mbid CUE = Mbid.parse("00000000-0000-4000-8000-000000007a01");

    @Test
    void isrcs_are_submitted_with_the_edit_note() {
        Outcome<ImmutableList<Submission>> submissions = Submission.ofIsrcs(
                List.of(recording(RecordingId.of(CUE), "FR-Z03-57-00001", "frz035700002")),
                SeedOptions.DEFAULT.withEditNote("a < b & \"c\""));

        assertThat(submissions.notices().isEmpty()).isTrue();
        assertThat(submissions.orThrow())
                .containsExactly(new Submission(
                        "/ws/2/recording?client=linernotes-0.1",
                        1,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                + "<metadata xmlns=\"http://musicbrainz.org/ns/mmd-2.0#\"><recording-list>"
                                + "<recording id=\"" + CUE + "\"><isrc-list><isrc id=\"FRZ035700001\"></isrc>"
                                + "<isrc id=\"FRZ035700002\"></isrc></isrc-list></recording></recording-list>"
                                + "<edit-note>a &lt; b &amp; \"c\"</edit-note></metadata>"));
    }

    @Test
    void barcodes_are_submitted_one_a_release() {
        Submission submission = Submission.ofBarcodes(
                        List.of(release(ReleaseId.of(CUE), "5 099749 534728")), SeedOptions.DEFAULT)
                .orThrow()
                .get(0);

        assertThat(submission)
                .isEqualTo(new Submission(
                        "/ws/2/release?client=linernotes-0.1",
                        1,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                                + "<metadata xmlns=\"http://musicbrainz.org/ns/mmd-2.0#\"><release-list>"
                                + "<release id=\"" + CUE + "\"><barcode>5099749534728</barcode></release>"
                                + "</release-list></metadata>"));
    }

    @ParameterizedTest
    @CsvSource({
        "5099749534728, 5099749534728, true",
        "0042283630529, 0042283630529, true",
        "042283630529, 042283630529, true",
        "5099749534729, , false",
        "12345, , false",
        "no barcode, , false",
        "none, , true"
    })
    void only_a_right_gtin_is_submitted(String printed, String submitted, boolean silent) {
        Outcome<ImmutableList<Submission>> submissions =
                Submission.ofBarcodes(List.of(release(ReleaseId.of(CUE), printed)), SeedOptions.DEFAULT);

        assertThat(submissions.notices().isEmpty()).isEqualTo(silent);
        assertThat(submissions.orThrow())
                .hasSize(submitted == null ? 0 : 1)
                .allSatisfy(one -> assertThat(one.xml()).contains("<barcode>" + submitted + "</barcode>"));
    }

    @Test
    void what_was_not_understood_is_told_and_the_rest_is_submitted() {
        Recording recording = recording(RecordingId.of(CUE), "rubbish", "FRZ035700001", "FRZ035700001");
        Outcome<ImmutableList<Submission>> submissions = Submission.ofIsrcs(List.of(recording), SeedOptions.DEFAULT);

        assertThat(submissions.notices().list())
                .extracting(
                        notice -> notice.text() + notice.location().pointer().orElse(""))
                .containsExactly("rubbish of recording:" + recording.id() + " is not submitted: it is no ISRC/isrcs/0");
        assertThat(submissions.orThrow().get(0).xml()).containsOnlyOnce("<isrc ");
    }

    @Test
    void who_has_no_mbid_is_passed_over() {
        assertThat(Submission.ofIsrcs(List.of(recording(RecordingId.of("cue"), "FRZ035700001")), SeedOptions.DEFAULT)
                        .orThrow())
                .isEmpty();
        assertThat(Submission.ofBarcodes(List.of(release(ReleaseId.of("r"), "5099749534728")), SeedOptions.DEFAULT)
                        .orThrow())
                .isEmpty();
    }

    @Test
    void many_go_in_several_bodies_and_none_is_there_twice() throws Exception {
        List<Recording> recordings = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            recordings.add(recording(RecordingId.of(Mbid.of(i, ~i)), "FRZ0357%05d".formatted(i)));
        }
        ImmutableList<Submission> submissions =
                Submission.ofIsrcs(recordings, SeedOptions.DEFAULT).orThrow();
        List<String> found = new ArrayList<>();
        for (Submission submission : submissions) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            NodeList elements = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(submission.xml().getBytes(UTF_8)))
                    .getElementsByTagNameNS("http://musicbrainz.org/ns/mmd-2.0#", "recording");
            assertThat(elements.getLength()).isEqualTo(submission.entities()).isLessThanOrEqualTo(Submission.LARGEST);
            for (int i = 0; i < elements.getLength(); i++) {
                found.add(((Element) elements.item(i)).getAttribute("id"));
            }
        }

        assertThat(submissions).hasSize(3);
        assertThat(found)
                .containsExactlyElementsOf(recordings.stream()
                        .map(recording -> recording.id().mbid().orElseThrow().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"musicbrainz.org", "https://musicbrainz.org/", "ftp://musicbrainz.org", ""})
    void a_server_is_an_address_without_a_slash_at_its_end(String server) {
        assertThatThrownBy(() -> SeedOptions.DEFAULT.withServer(server)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linernotes", "-1.0", "linernotes-", ""})
    void a_client_has_a_name_and_a_version(String client) {
        assertThatThrownBy(() -> new SeedOptions("https://x", Optional.empty(), client))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Recording recording(RecordingId id, String... isrcs) {
        return Recording.builder()
                .id(id)
                .title("Motel")
                .isrcs(PrintedList.copyOf(Arrays.stream(isrcs)
                        .map(text -> Printed.parse(text, Isrc::tryParse))
                        .toList()))
                .build();
    }

    private static Release release(ReleaseId id, String barcode) {
        return Release.builder()
                .id(id)
                .barcode(Printed.parse(barcode, Barcode::tryParse))
                .build();
    }
}
