package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Rounds;

/** Whatever is done to a document, reading it answers with a document or with a notice, and never throws. */
class MutationTest {
    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\"x\"",
            "[]",
            "{}",
            "[[1]]",
            "{\"id\":1}",
            "\"0000\"",
            "\"????-13-45\"",
            "\"\\u0000\"",
            "\" \"");

    @Test
    void documents_of_ours_changed_in_many_ways() {
        byte[] release = Fixtures.json(Fixtures.release(", 'relations': ["
                + Fixtures.relation(
                        "mastering", "84453d28-c3e8-4864-9aae-25aa968bcf9e", "backward", "artist", Fixtures.miles(), "")
                + "]"));
        mutate(release, 41, Rounds.of(1_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'isrc': 'FRZ039800212', 'recordings': [{'id': '561d854a-6a28-4aa7-8c99-323e6ce46c2a', 'title': 'X'}]}",
                "{'id': '8jtzjtgjggtkjwdt8uyagk3dnby-', 'title': 'X', 'artist': 'Y', 'barcode': null, 'track-count': 1,"
                        + " 'tracks': [{'title': 'Z', 'artist': null, 'length': 7}]}",
                "{'count': 1, 'offset': 0, 'cdstubs': [{'id': '8jtzjtgjggtkjwdt8uyagk3dnby-', 'count': 7, 'title': 'X'}]}",
                "{'count': 1, 'offset': 0, 'annotations': [{'type': 'artist', 'text': 'X', 'name': 'Y',"
                        + " 'entity': '561d854a-6a28-4aa7-8c99-323e6ce46c2a'}]}",
                "{'count': 1, 'offset': 0, 'urls': [{'id': '561d854a-6a28-4aa7-8c99-323e6ce46c2a', 'resource': 'x',"
                        + " 'relation-list': [{'relations': [{'type': 'x', 'target': 'y', 'attributes': [{'attribute': 'z'}],"
                        + " 'artist': {'id': '561d854a-6a28-4aa7-8c99-323e6ce46c2a', 'name': 'X'}}]}]}]}",
            })
    void lists_of_ours_changed_in_many_ways(String document) {
        mutate(Fixtures.json(document), document.length(), Rounds.of(1_000));
    }

    @Test
    void real_documents_changed_in_many_ways() throws IOException {
        for (Path file : Stream.concat(LookUps.files().stream(), LookUps.lists().stream())
                .toList()) {
            byte[] document = Files.readAllBytes(file);
            mutate(
                    document,
                    file.getFileName().hashCode(),
                    Math.max(1, Math.min(Rounds.of(25), Rounds.of(800_000) / document.length)));
        }
    }

    private static void mutate(byte[] document, long seed, int times) {
        Random random = new Random(seed);
        MusicBrainzReader reader = MusicBrainzReader.create();
        for (int i = 0; i < times; i++) {
            byte[] changed = random.nextBoolean() ? changedBytes(document, random) : changedValues(document, random);
            try {
                Outcome<MusicBrainzDocument> outcome = reader.read(changed, "mutation");
                assertThat(outcome.value().isPresent() || !outcome.notices().isEmpty())
                        .isTrue();
                outcome.value().ifPresent(read -> {
                    assertThat(read.isList() || read.subjects().size() == 1).isTrue();
                    CatalogOfDocuments.create().add(read).add(read).build();
                });
            } catch (RuntimeException e) {
                fail("seed " + seed + ", change " + i + ": " + shortened(changed), e);
            }
        }
    }

    private static String shortened(byte[] document) {
        String text = new String(document, UTF_8);
        return text.substring(0, Math.min(500, text.length()));
    }

    private static byte[] changedBytes(byte[] document, Random random) {
        byte[] changed = document.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** Puts other values behind some colons, so that what comes out is mostly well-formed. */
    private static byte[] changedValues(byte[] document, Random random) {
        StringBuilder text = new StringBuilder(new String(document, UTF_8));
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            int colon = text.indexOf("\":", random.nextInt(text.length()));
            int end = colon < 0 ? -1 : endOfValue(text, colon + 2);
            if (end > 0) {
                text.replace(colon + 2, end, TOKENS.get(random.nextInt(TOKENS.size())));
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    private static int endOfValue(StringBuilder text, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '{')) {
                depth++;
            } else if (!quoted && depth > 0 && (c == ']' || c == '}')) {
                depth--;
            } else if (!quoted && depth == 0 && (c == ',' || c == ']' || c == '}')) {
                return i;
            }
        }
        return -1;
    }
}
