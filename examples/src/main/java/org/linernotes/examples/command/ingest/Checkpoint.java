package org.linernotes.examples.command.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.SavedReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is needed to go on where a call was interrupted. It lies beside the output that it is about.
 *
 * @param version the version of this form
 * @param call what the call was: everything that makes a difference for what it writes
 * @param inputs what it reads
 * @param position how far they were read
 * @param lengths how long the outputs were then: lines, rejects, residues
 * @param counts the numbers until then
 * @param report what was noticed until then
 * @param written which lines were written not long before, in Base64
 * @param complete whether all is written, and only the names of the outputs are left to be given
 */
record Checkpoint(
        int version,
        List<String> call,
        List<Mark> inputs,
        Position position,
        List<Long> lengths,
        Counts.Saved counts,
        SavedReport report,
        String written,
        boolean complete) {
    static final int VERSION = 3;

    private static final String NAME_END = ".checkpoint";
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * By what an input is known again.
     *
     * @param path its path
     * @param size how many bytes it has
     * @param modified when it was written last, in milliseconds since 1970
     */
    record Mark(String path, long size, long modified) {
        static List<Mark> of(Inputs inputs) throws IOException {
            List<Mark> marks = new ArrayList<>();
            for (Input input : inputs.list()) {
                marks.add(of(input));
            }
            return marks;
        }

        private static Mark of(Input input) throws IOException {
            if (input.isStandardInput() || !Files.isReadable(input.file())) {
                return new Mark(input.file().toString(), 0, 0);
            }
            FileTime modified = Files.getLastModifiedTime(input.file());
            return new Mark(input.file().toAbsolutePath().toString(), Files.size(input.file()), modified.toMillis());
        }
    }

    /** {@return where the checkpoint of an output lies} */
    static Path path(Path output) {
        return output.resolveSibling(output.getFileName() + NAME_END);
    }

    /** Writes it, so that there is always a whole one. */
    void write(Path path) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            OutputStream out = file.stream();
            out.write(MAPPER.writeValueAsBytes(this));
            file.finish();
        }
    }

    /**
     * {@return the checkpoint in a file}
     *
     * @param path the path of the file
     * @throws WrongCall if it is none of this version
     */
    static Checkpoint read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            Checkpoint checkpoint = MAPPER.readValue(in, Checkpoint.class);
            if (checkpoint.version != VERSION) {
                throw unusable(path, "it is of another version of this program");
            }
            return checkpoint;
        } catch (JacksonException e) {
            throw unusable(path, "it is no checkpoint");
        }
    }

    /**
     * Checks that a call can go on from here.
     *
     * @throws WrongCall if it is another call, or reads what has changed since
     */
    void check(Path path, List<String> otherCall, List<Mark> otherInputs) {
        if (!call.equals(otherCall)) {
            throw unusable(path, "it is of a call with other options: " + String.join(" ", call));
        }
        if (!inputs.equals(otherInputs)) {
            throw unusable(path, "it is of other inputs, or they have changed since");
        }
    }

    private static WrongCall unusable(Path path, String why) {
        return new WrongCall("cannot go on from " + path + ": " + why + "; without --resume it begins anew");
    }
}
