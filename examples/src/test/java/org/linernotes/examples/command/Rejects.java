package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@code --rejects} wrote, as a program would that was written from the manual. */
final class Rejects {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Rejects() {}

    /**
     * A record that was refused.
     *
     * @param source the input
     * @param member the member of the archive; empty where there is none
     * @param line the line; 0 where there is none
     * @param offset the byte offset; -1 where there is none
     * @param code the code of the reason
     * @param bytes the record as it stood
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by hand
    record Reject(String source, String member, int line, long offset, String code, byte[] bytes) {
        /** {@return the name of the file, the line and the offset} */
        String place() {
            return Path.of(source).getFileName() + ":" + line + "@" + offset;
        }

        String text() {
            return new String(bytes, UTF_8);
        }
    }

    /** A record with its parts, of which a long one has hundreds: they are put together once. */
    private record Parted(JsonNode head, List<byte[]> parts) {
        Reject whole() {
            return new Reject(
                    head.get("source").stringValue(),
                    head.has("record") ? head.get("record").stringValue() : "",
                    head.has("line") ? head.get("line").intValue() : 0,
                    head.has("offset") ? head.get("offset").longValue() : -1,
                    head.get("code").stringValue(),
                    Bytes.concat(parts.toArray(new byte[0][])));
        }
    }

    /** {@return the records, their parts put together} */
    static List<Reject> read(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        List<Parted> records = new ArrayList<>();
        int at = 0;
        while (at < all.length) {
            int end = at;
            while (all[end] != '\n') {
                end++;
            }
            JsonNode head = MAPPER.readTree(all, at, end - at).get("rejected");
            int length = head.get("bytes").intValue();
            byte[] bytes = Arrays.copyOfRange(all, end + 1, end + 1 + length);
            at = end + 1 + length;
            assertThat(all[at]).as("a line feed follows the bytes").isEqualTo((byte) '\n');
            at++;
            if (!head.has("part")) {
                records.add(new Parted(head, new ArrayList<>()));
            }
            records.get(records.size() - 1).parts().add(bytes);
        }
        return records.stream().map(Parted::whole).toList();
    }
}
