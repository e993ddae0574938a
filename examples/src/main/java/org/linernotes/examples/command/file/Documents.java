package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    private final List<Written> documents = new ArrayList<>();
    private final Notices.Builder notices = Notices.builder();

    private Documents() {}

    /**
     * {@return the documents that a catalogue makes, with their losses as notices}
     *
     * @param contents the catalogue; where it was read from documents, each is written again under its own includes
     * @param residues what else stood in the documents from which the catalogue once came
     */
    public static Documents of(WithOriginals contents, ImmutableList<Residue> residues) {
        Documents all = new Documents();
        if (contents.originals().isEmpty()) {
            all.addSubjects(contents.catalog(), residues);
        } else {
            contents.originals().forEach(all::addAgain);
        }
        return all;
    }

    private void addAgain(Original original) {
        Catalog catalog = original.document().toCatalog().orThrow();
        Residue form = original.comparison().residue().withoutValues();
        documents.add(new Written(
                form.about(), MusicBrainzWriter.create().write(catalog, form).orThrow()));
        notices.addAll(original.losses());
    }

    private void addSubjects(Catalog catalog, ImmutableList<Residue> residues) {
        Outcome<Catalog> held = SessionFanOut.of(catalog);
        notices.addAll(held.notices());
        Outcome<ImmutableList<Written>> written = MusicBrainzWriter.create().writeAll(held.orThrow(), residues);
        documents.addAll(written.orThrow());
        notices.addAll(written.notices());
    }

    /** {@return what MusicBrainz has no place for} */
    public Notices notices() {
        return notices.build();
    }

    /**
     * Writes them: one into the file, several into a folder of the name of the file without its ending, where each is named by its
     * entity; further ones about the same entity have a number behind it.
     *
     * @param file the file
     * @throws IOException if one cannot be written
     */
    public void write(Path file) throws IOException {
        if (documents.size() == 1) {
            write(documents.get(0), file);
            return;
        }
        Path folder =
                file.resolveSibling(Inputs.withoutEnding(file.getFileName().toString()));
        Map<String, Integer> seen = new HashMap<>();
        for (Written document : documents) {
            String name = nameOf(document.about());
            int count = seen.merge(name, 1, Integer::sum);
            write(document, folder.resolve((count == 1 ? name : name + "~" + count) + ENDING));
        }
    }

    private static void write(Written document, Path path) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            writeLine(document, file.stream());
            file.finish();
        }
    }

    /**
     * Writes them, a line each.
     *
     * @param out where to; it stays open
     * @throws IOException if it cannot be written to
     */
    public void write(OutputStream out) throws IOException {
        for (Written document : documents) {
            writeLine(document, out);
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
