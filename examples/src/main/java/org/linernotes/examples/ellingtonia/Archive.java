package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The archive as it lies in its folder: a table of instruments, a table of labels, and a list of blocks for each year.
 *
 * @param instruments the names of the instruments by their codes
 * @param labels the names of the labels by their codes
 * @param sittings the sittings of all years, in the order of the archive
 */
record Archive(Map<String, String> instruments, Map<String, String> labels, ImmutableList<Sitting> sittings) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES) // what need not be there is Optional
            .build();
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TABLE = new TypeReference<>() {};
    private static final String YEAR = "[0-9]{4}\\.json";

    /**
     * {@return the archive in a folder}
     *
     * @param folder the folder
     * @throws IOException if a file cannot be read
     * @throws JacksonException if a file is not in the form of the archive
     */
    static Archive read(Path folder) throws IOException {
        ImmutableList.Builder<Sitting> sittings = ImmutableList.builder();
        for (Path year : years(folder)) {
            String file = year.getFileName().toString();
            sittings.addAll(Sitting.of(file, MAPPER.readValue(Files.readString(year), BLOCKS)));
        }
        return new Archive(
                table(folder.resolve("instruments.json")), table(folder.resolve("labels.json")), sittings.build());
    }

    /** {@return a text, unless it is blank} */
    static Optional<String> stated(Optional<String> text) {
        return text.filter(t -> !t.isBlank());
    }

    private static List<Path> years(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(YEAR))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> table(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), TABLE);
    }

    /**
     * Blocks that belong to one sitting: all but the first say {@code same_session}.
     *
     * @param file the name of the file
     * @param first the place of the first block in the file, counted from 0
     * @param blocks the blocks, at least one
     */
    record Sitting(String file, int first, ImmutableList<Block> blocks) {
        /** Every block that is not marked as a further one of the same session begins a sitting. */
        static List<Sitting> of(String file, List<Block> blocks) {
            List<Sitting> sittings = new ArrayList<>();
            int first = 0;
            for (int next = 1; next <= blocks.size(); next++) {
                if (next == blocks.size() || !blocks.get(next).sameSession().orElse(false)) {
                    sittings.add(new Sitting(file, first, ImmutableList.copyOf(blocks.subList(first, next))));
                    first = next;
                }
            }
            return sittings;
        }
    }
}
