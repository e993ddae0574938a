package org.linernotes.musicbrainz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.EntityLineWriter;
import org.openjdk.jmh.infra.Blackhole;

/** The entities and mentions of release lines, a line each. */
public class EntityLinesBench extends OwnJsonBench {
    private final List<Entity> subjects = new ArrayList<>();
    private final List<Entity> mentions = new ArrayList<>();

    @Override
    void load() throws IOException {
        byte[] bytes = file.isEmpty() ? ReleaseLines.of(megabytes << 20) : Files.readAllBytes(Path.of(file));
        MusicBrainzReader reader = MusicBrainzReader.counting(new LossTally()).expecting(EntityType.RELEASE);
        int start = 0;
        for (int i = 0; i < bytes.length && start < megabytes << 20; i++) {
            if (bytes[i] == '\n') {
                MusicBrainzDocument document =
                        reader.read(bytes, start, i - start, Location.UNKNOWN).orThrow();
                subjects.add(document.subject());
                mentions.addAll(document.mentions());
                start = i + 1;
            }
        }
    }

    @Override
    void writeTo(ByteArrayOutputStream stream) throws IOException {
        try (EntityLineWriter writer = EntityLineWriter.of(stream)) {
            for (Entity subject : subjects) {
                writer.write(subject);
            }
            for (Entity mention : mentions) {
                writer.write(EntityLine.mention(mention));
            }
        }
    }

    @Override
    void readInto(Blackhole hole) throws IOException {
        try (EntityLineReader reader = EntityLineReader.of(written, "lines")) {
            reader.forEachRemaining(line -> hole.consume(line.orThrow()));
        }
    }
}
