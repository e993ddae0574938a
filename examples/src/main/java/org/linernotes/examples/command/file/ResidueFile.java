package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.Residue;
import org.linernotes.musicbrainz.ResidueLines;

/** A file of residues. */
public final class ResidueFile {
    private ResidueFile() {}

    /**
     * Writes residues into a file, which gets its name when it is whole.
     *
     * @param residues the residues
     * @param path the path of the file
     * @throws IOException if the file cannot be written
     */
    public static void write(Iterable<Residue> residues, Path path) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            for (Residue residue : residues) {
                ResidueLines.write(residue, file.stream());
            }
            file.finish();
        }
    }

    /**
     * {@return the residues of a file; none where there is no such file}
     *
     * @param path the path of the file
     * @throws IOException if it is there and cannot be read
     */
    public static Outcome<ImmutableList<Residue>> read(Path path) throws IOException {
        return Files.exists(path) ? ResidueLines.read(path) : Outcome.of(ImmutableList.of());
    }
}
