package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the name of an output tells of what is to be written there. */
public final class OutputName {
    /** The formats that endings tell; of several with one ending the first of {@link Format}. */
    private static final ImmutableMap<String, Format> FORMATS = ImmutableMap.of(
            ".json", Format.JSON,
            ".ndjson", Format.NDJSON,
            ".jsonl", Format.NDJSON,
            ".html", Format.MUSICBRAINZ_SEED,
            ".txt", Format.TEXT,
            ".csv", Format.CSV,
            ".tsv", Format.CSV);

    private OutputName() {}

    /**
     * {@return the format that a name tells, if it tells one}
     *
     * @param path the path of the output
     */
    public static Optional<Format> format(Path path) {
        return FORMATS.entrySet().stream()
                .filter(known -> path.toString().endsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * {@return what is to be told, as a sentence, where a name tells something else than what is written}
     *
     * @param path the path of the output
     * @param format the format that is written
     */
    public static Optional<String> misleading(Path path, Format format) {
        if (Inputs.isCompressed(path.toString())) {
            return Optional.of(path + " is written as it is, and not compressed as its name says");
        }
        return format(path)
                .filter(told -> !told.ending().equals(format.ending()))
                .map(told -> path + " is written as " + format + ", and not as " + told + " as its name says");
    }
}
