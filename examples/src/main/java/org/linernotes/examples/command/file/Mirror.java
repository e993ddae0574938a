package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where what is made of each input goes: below a folder, in the same sub-folder and under the same name. */
public final class Mirror {
    private Mirror() {}

    /**
     * {@return the path of the output of each input}
     *
     * @param inputs the inputs
     * @param folder the folder to mirror them in
     * @param ending how the names of the outputs end
     * @throws WrongCall if two inputs would be written to one path
     */
    public static ImmutableMap<Input, Path> of(Inputs inputs, Path folder, String ending) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongCall("several inputs need a folder, and " + folder + " is a file");
        }
        ImmutableMap.Builder<Input, Path> outputs = ImmutableMap.builder();
        Map<Path, Input> taken = new HashMap<>();
        for (Input input : inputs.list()) {
            Path output = folder.resolve(relative(input, ending));
            Input other = taken.putIfAbsent(output, input);
            if (other != null) {
                throw new WrongCall(other.name() + " and " + input.name() + " would both be written to " + output);
            }
            outputs.put(input, output);
        }
        return outputs.buildOrThrow();
    }

    /**
     * {@return the name of the output of an input, below the folder of the outputs}
     *
     * @param input the input
     * @param ending how the name ends
     */
    public static Path relative(Input input, String ending) {
        String name = Inputs.withoutEnding(input.relative().getFileName().toString());
        return input.relative().resolveSibling(name + ending);
    }

    /**
     * Sees that nothing is written over another output or over an input.
     *
     * @param inputs the inputs
     * @param read what is read beside them
     * @param outputs all paths that will be written to
     * @throws WrongCall if two of them are the same, or one is read
     */
    public static void refuseOverwriting(Inputs inputs, Iterable<Path> read, Iterable<Path> outputs) {
        Set<Path> all = new HashSet<>();
        Set<Path> existing = new HashSet<>();
        for (Path output : outputs) {
            if (!all.add(output.toAbsolutePath().normalize())) {
                throw new WrongCall(output + " would be written twice");
            }
            if (Files.isRegularFile(output)) {
                existing.add(real(output));
            }
        }
        for (Input input : inputs.list()) {
            if (!existing.isEmpty() && existing.contains(real(input.file()))) {
                throw new WrongCall(input.name() + " is an input; it would be written over");
            }
        }
        for (Path path : read) {
            if (existing.contains(real(path))) {
                throw new WrongCall(path + " is read; it would be written over");
            }
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath(); // what is not there is not written over
        }
    }
}
