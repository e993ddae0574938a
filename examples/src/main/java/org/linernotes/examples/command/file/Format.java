package org.linernotes.examples.command.file;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format of the command, with how names of files in it end. */
public enum Format {
    /** A catalogue as one JSON document. */
    JSON(".json", true, true),
    /** Entities as newline-delimited JSON. */
    NDJSON(".ndjson", true, true),
    /** Documents of MusicBrainz's web service, one a file or one a line. */
    MUSICBRAINZ(".json", true, true),
    /** Forms of MusicBrainz on a page, with what is sent in other ways beside it. */
    MUSICBRAINZ_SEED(".html", false, true),
    /** Session sheets. */
    TEXT(".txt", true, true),
    /** Label copy in spreadsheets. */
    CSV(".csv", true, true),
    /** What the columns of a sheet are, as their headers suggest it: a mapping to be edited. */
    CSV_MAPPING(".json", false, true),
    /** Pages to look at. */
    HTML(".html", false, false);

    private final String ending;
    private final boolean readable;
    private final boolean writable;

    Format(String ending, boolean readable, boolean writable) {
        this.ending = ending;
        this.readable = readable;
        this.writable = writable;
    }

    /** {@return how the names of files end that are written in this format} */
    public String ending() {
        return ending;
    }

    /** {@return whether this version reads it} */
    public boolean readable() {
        return readable;
    }

    /** {@return whether this version writes it} */
    public boolean writable() {
        return writable;
    }

    /**
     * {@return the format of that name, if there is one}
     *
     * @param name the name, for example {@code "musicbrainz-seed"}
     */
    public static Optional<Format> tryParse(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    /** {@return the names of all formats, for people} */
    public static String names() {
        return Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    /** {@return the name on the command line} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
