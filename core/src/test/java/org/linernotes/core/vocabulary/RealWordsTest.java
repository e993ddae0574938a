package org.linernotes.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Corpus;

/** The words of real archives mean here what they mean there; which of them mean nothing here is listed. */
class RealWordsTest {
    private static final Pattern CODE = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"(]+?)\\s*(?:\\([^\"]*)?\"");

    @Test
    void the_codes_of_the_ellington_archive_are_those_of_its_own_table() throws IOException {
        ImmutableMap<String, String> codes = codes("ellingtonia/instruments.json");

        assertThat(codes).hasSize(68);
        assertThat(Dialect.ELLINGTONIA.abbreviations().keySet()).containsExactlyInAnyOrderElementsOf(codes.keySet());
        assertThat(codes)
                .allSatisfy((code, name) ->
                        assertThat(Dialect.ELLINGTONIA.find(code)).isPresent().isEqualTo(Dialect.JAZZ.find(name)));
    }

    @Test
    void instruments_of_a_discography_of_miles_davis() throws IOException {
        ImmutableMultiset<String> listed = found("miles-dataset", "instruments.json", "\"id\"\\s*:\\s*\"([^\"]+)\"");
        ImmutableMultiset<String> played = found("miles-dataset", "tracks.json", "(?<!\"id)\"\\s*:\\s*\"([^\"]+)\"");

        assertThat(listed.elementSet()).hasSize(48);
        assertThat(played).hasSize(2_838);
        assertThat(Multisets.union(listed, played).elementSet())
                .filteredOn(word -> Dialect.JAZZ.find(word).isEmpty())
                .containsExactly("wah-wah pedal");
    }

    @Test
    void instruments_of_tango_orchestras() throws IOException {
        ImmutableMultiset<String> rows = found("tango", ".csv", "\"([A-Z0-9][A-Za-z0-9 ,]+)\"\r?\n");
        ImmutableMultiset<String> words = rows.stream()
                .flatMap(row -> Stream.of(row.split(", *")))
                .map(word -> word.replaceFirst("^[0-9]+ ", ""))
                .collect(ImmutableMultiset.toImmutableMultiset());

        assertThat(words.size()).isGreaterThan(4_000);
        assertThat(words.elementSet())
                .allSatisfy(word -> assertThat(Dialect.JAZZ.find(word)).isPresent());
    }

    @Test
    void instruments_of_soloists_of_an_orchestra() throws IOException {
        ImmutableMultiset<String> words = found("nyphil", ".json", "\"soloistInstrument\"\\s*:\\s*\"([^\"]+)\"");

        // "Soprano" alone is a voice in a concert hall and a saxophone in jazz: only whoever reads knows which.
        assertThat(unknown(words).elementSet())
                .containsExactlyInAnyOrder(
                        "Soprano",
                        "Boy Soprano",
                        "Alto",
                        "Tenor",
                        "Baritone",
                        "Boys Choir",
                        "Mens Chorus",
                        "Womens Chorus",
                        "Chamber Orchestra",
                        "Guest Orchestra",
                        "String Quartet",
                        "Brass Quintet",
                        "Saxophone Quartet",
                        "Bell Ringers",
                        "Live Signal Processing",
                        "SAL-MAR Construction",
                        "Zoomoo",
                        "None");
    }

    @Test
    void roles_of_messages_to_shops() throws IOException {
        ImmutableMultiset<String> words = found("ddex", ".xml", "Role>([A-Za-z]+)<");

        // What a shop calls an artist is no role: a billing, or two roles in one word.
        assertThat(unknown(words).elementSet())
                .containsExactlyInAnyOrder("MainArtist", "Artist", "DJ", "ComposerLyricist");
    }

    private static Multiset<String> unknown(Multiset<String> words) {
        assertThat(words).isNotEmpty();
        return Multisets.filter(words, word -> Dialect.JAZZ.find(word).isEmpty());
    }

    /** What the first group of a pattern finds in the files of a folder. */
    private static ImmutableMultiset<String> found(String folder, String ending, String pattern) throws IOException {
        ImmutableMultiset.Builder<String> found = ImmutableMultiset.builder();
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other").resolve(folder))) {
            files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(file -> {
                Matcher matcher = Pattern.compile(pattern).matcher(text(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            });
        }
        return found.build();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes with the names that they stand for, without the remarks in parentheses behind some of these. */
    private static ImmutableMap<String, String> codes(String file) throws IOException {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        Matcher row =
                CODE.matcher(Files.readString(Corpus.folder().resolve("other").resolve(file)));
        while (row.find()) {
            codes.put(row.group(1), row.group(2));
        }
        return codes.buildOrThrow();
    }
}
