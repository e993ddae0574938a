package org.linernotes.examples.command.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.testing.Golden;
import org.linernotes.json.JsonNotice;

class ReportTest {
    private static final NoticeCode LOSS = JsonNotice.UNKNOWN_KEY;
    private static final NoticeCode ERROR = CommandNotice.UNREADABLE_INPUT;

    @ParameterizedTest
    @CsvSource({
        "/media/0/tracks/12/title, /media/*/tracks/*/title",
        "/media/0, /media/*",
        "/a/01/b, /a/01/b",
        "/iso-3166-1/x2, /iso-3166-1/x2",
        "'', ''"
    })
    void replaces_positions_in_pointers(String pointer, String path) {
        assertThat(KeyPath.of(pointer)).isEqualTo(path);
    }

    @Test
    void counts_losses_by_key_path_and_keeps_a_few_of_each() {
        Report report = Report.ofFewLosses();
        for (int i = 0; i < 10; i++) {
            report.add(loss("/media/" + i + "/rating"));
        }
        report.add(loss("/tags"));
        assertThat(report.losses()).containsOnly(entry("/media/*/rating", 10L), entry("/tags", 1L));
        assertThat(report.kept()).hasSize(4);
        assertThat(report.counts()).containsOnly(entry(LOSS, 11L));
        assertThat(report.dropped()).containsOnly(entry(LOSS, 7L));
    }

    @Test
    void keeps_every_loss_of_a_conversion() {
        Report report = Report.ofEveryLoss();
        for (int i = 0; i < 5_000; i++) {
            report.add(loss("/media/" + i + "/rating"));
        }
        assertThat(report.kept()).hasSize(5_000);
        assertThat(report.dropped()).isEmpty();
    }

    @Test
    void keeps_a_thousand_notices_of_another_code() {
        Report report = Report.ofEveryLoss();
        for (int i = 0; i < 1_500; i++) {
            report.add(error());
        }
        assertThat(report.kept()).hasSize(1_000);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1_500);
        assertThat(report.dropped()).containsOnly(entry(ERROR, 500L));
    }

    @Test
    void tells_apart_no_more_key_paths_than_it_can_hold() {
        Report report = Report.ofFewLosses();
        for (int i = 0; i < 20_000; i++) {
            report.add(loss("/key" + i));
        }
        assertThat(report.losses()).hasSize(10_001).containsEntry("…", 10_000L);
        assertThat(report.count(Severity.LOSS)).isEqualTo(20_000);
    }

    @Test
    void adds_another_report_to_itself() {
        Report part = Report.ofEveryLoss();
        for (int i = 0; i < 1_500; i++) {
            part.add(error());
        }
        Report whole = Report.ofEveryLoss();
        whole.addAll(part);
        assertThat(whole.counts()).isEqualTo(part.counts());
        assertThat(whole.dropped()).isEqualTo(part.dropped());
    }

    @Test
    void is_written_in_the_documented_shape() {
        Report report = Report.ofEveryLoss();
        report.add(loss("/media/0/rating"));
        report.add(new Notice(
                ERROR,
                Location.UNKNOWN
                        .withSource("a\"b.json")
                        .withRecord("artist:a")
                        .at(12, 3)
                        .atOffset(345),
                ImmutableMap.of("problem", "it breaks off")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportWriter.write(report, bytes);
        Golden.of(ReportTest.class, "report.json").matches(bytes.toString(UTF_8));
    }

    private static Notice loss(String pointer) {
        return Notice.of(LOSS, Location.pointer(pointer), "object", "release").with("key", "rating");
    }

    private static Notice error() {
        return Notice.of(ERROR, Location.UNKNOWN, "problem", "it breaks off");
    }
}
