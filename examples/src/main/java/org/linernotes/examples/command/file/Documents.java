package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.MbidAssignment;
import org.linernotes.musicbrainz.MusicBrainzWriter;
import org.linernotes.musicbrainz.MusicBrainzWriter.Written;
import org.linernotes.musicbrainz.Residue;
import org.linernotes.musicbrainz.session.SessionFanOut;

/** Documents of MusicBrainz to be written: one an entity that a catalogue is about. */
public final class Documents {
    private static final byte NEWLINE = '\n';
    private static final String ENDING = Format.MUSICBRAINZ.ending();

    /** File systems take 255 bytes; the number and the ending come behind it. */
    private static final int LONGEST_NAME = 220;

    /** The documents that are written again; none where there are subjects. */
    private final ImmutableList<Original> originals;

    /** What can be written of a catalogue. */
    private final Outcome<Catalog> held;

    private final ImmutableList<Residue> residues;

    private Documents(ImmutableList<Original> originals, Outcome<Catalog> held, ImmutableList<Residue> residues) {
        this.originals = originals;
        this.held = held;
        this.residues = residues;
    }

    /**
     * {@return the documents that a catalogue makes}
     *
     * @param contents the catalogue; where it was read from documents, each is written again under its own includes
     * @param residues what else stood in the documents from which the catalogue once came
     */
    public static Documents of(WithOriginals contents, ImmutableList<Residue> residues) {
        Outcome<Catalog> held =
                contents.originals().isEmpty() ? SessionFanOut.of(contents.catalog()) : Outcome.of(contents.catalog());
        return new Documents(contents.originals(), held, residues);
    }

    /**
     * Writes them: one into the file, several into a folder of the name of the file without its ending, where each is named by its
     * entity; further ones about the same entity have a number behind it.
     *
     * @param file the file
     * @return what MusicBrainz has no place for
     * @throws IOException if one cannot be written
     */
    public Notices write(Path file) throws IOException {
        if (count() == 1) {
            return each(document -> write(document, file));
        }
        Path folder =
                file.resolveSibling(Inputs.withoutEnding(file.getFileName().toString()));
        Map<String, Integer> seen = new HashMap<>();
        return each(document -> {
            String name = nameOf(document.about());
            int count = seen.merge(name, 1, Integer::sum);
            write(document, folder.resolve((count == 1 ? name : name + "~" + count) + ENDING));
        });
    }

    /**
     * Writes them, a line each.
     *
     * @param out where to; it stays open
     * @return what MusicBrainz has no place for
     * @throws IOException if it cannot be written to
     */
    public Notices write(OutputStream out) throws IOException {
        return each(document -> writeLine(document, out));
    }

    private long count() {
        return originals.isEmpty()
                ? held.orThrow().subjects().stream()
                        .filter(subject -> MusicBrainzWriter.writes(subject.type()))
                        .filter(held.orThrow()::contains)
                        .count()
                : originals.size();
    }

    /** One is in memory at a time. */
    private Notices each(MusicBrainzWriter.Sink sink) throws IOException {
        Notices.Builder notices = Notices.builder();
        if (originals.isEmpty()) {
            notices.addAll(held.notices());
            notices.addAll(MusicBrainzWriter.create().writeAll(held.orThrow(), residues, sink));
        } else {
            for (Original original : originals) {
                Residue.Comparison compared = original.compared();
                Residue form = compared.residue().withoutValues();
                byte[] document = MusicBrainzWriter.create()
                        .write(original.document().toCatalog().orThrow(), form)
                        .orThrow();
                sink.take(new Written(form.about(), document));
                notices.addAll(original.losses(compared));
            }
        }
        return notices.build();
    }

    private static void write(Written document, Path path) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            writeLine(document, file.stream());
            file.finish();
        }
    }

    private static void writeLine(Written document, OutputStream out) throws IOException {
        out.write(document.bytes());
        out.write(NEWLINE);
    }

    /**
     * {@return the name of a file without its ending: the kind and the id, in which what no name of a file should have is escaped as in
     * web addresses; where that is longer than the names of files may be, the MBID under which the entity is written}
     */
    static String nameOf(EntityId id) {
        StringBuilder name = new StringBuilder(id.type().toString()).append('-');
        for (byte one : id.mbid().map(Mbid::toString).orElseGet(id::toString).getBytes(UTF_8)) {
            char character = (char) (one & 0xff);
            boolean plain = Character.isLetterOrDigit(character) && character < 0x80;
            if (plain || character == '-' || character == '_' || character == '.') {
                name.append(character);
            } else {
                name.append(String.format("%%%02X", (int) character));
            }
        }
        return name.length() <= LONGEST_NAME ? name.toString() : id.type() + "-" + MbidAssignment.of(id);
    }
}
