package org.linernotes.examples.command.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.Report;

/** What an ingestion tells of how far it is. */
class IngestionTest {
    @TempDir
    private Path folder;

    /** How far it was, and how many records there were. */
    private record Step(long bytes, OptionalLong ofBytes, long records) {}

    private List<Step> steps(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        Job job = new Job(
                Inputs.withArchives(List.of(file)),
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                InputStream.nullInputStream(),
                new ByteArrayOutputStream());
        new Ingestion(job, Report.ofFewLosses(), new Ingestion.Listener() {
                    @Override
                    public void tell(Notices notices, Input input) {}

                    @Override
                    public void reached(long bytes, OptionalLong ofBytes, Counts counts) {
                        steps.add(new Step(bytes, ofBytes, counts.records()));
                    }
                })
                .run();
        return steps;
    }

    @Test
    void it_begins_with_no_byte_and_no_record_and_ends_with_all() throws IOException {
        Path sheet = folder.resolve("copy.csv");
        String text = "Cat No,Label,Track No,Track Title\nCL 1,Fontana,1,Générique\nCL 1,Fontana,2,Final\n";
        Files.writeString(sheet, text);
        OptionalLong size = OptionalLong.of(Files.size(sheet));
        List<Step> steps = steps(sheet);
        assertThat(steps.get(0)).isEqualTo(new Step(0, size, 0));
        assertThat(steps.get(steps.size() - 1)).isEqualTo(new Step(size.getAsLong(), size, 2));
        assertThat(steps).isSortedAccordingTo((one, other) -> Long.compare(one.bytes(), other.bytes()));
    }
}
