package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.testing.Corpus;

/** What stands in real documents of MusicBrainz is understood, and printed back as it stood. */
class RealDocumentsTest {
    private static final Pattern LISTS = Pattern.compile("\"(?:isrcs|iswcs|isnis|ipis)\"\\s*:\\s*\\[([^\\]{]*)]");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]+)\"");
    private static final Pattern MBID = Pattern.compile("\"(?:id|type-id)\"\\s*:\\s*\"([^\"]+)\"");
    /** Disc ids bear the same key. */
    private static final Pattern DISC_ID = Pattern.compile("[A-Za-z0-9._]{27}-");

    private static final Pattern BARCODE = Pattern.compile("\"barcode\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DATE =
            Pattern.compile("\"(?:begin|end|date|first-release-date)\"\\s*:\\s*\"([^\"]+)\"");

    private static ImmutableSet<String> listed;
    private static ImmutableSet<String> mbids;
    private static ImmutableSet<String> barcodes;
    private static ImmutableSet<String> dates;

    @BeforeAll
    static void read_the_documents() throws IOException {
        ImmutableSet.Builder<String> inLists = ImmutableSet.builder();
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        ImmutableSet.Builder<String> days = ImmutableSet.builder();
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("musicbrainz"))) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> {
                String document = document(file);
                found(LISTS, document).flatMap(list -> found(TEXT, list)).forEach(inLists::add);
                found(MBID, document)
                        .filter(id -> !DISC_ID.matcher(id).matches())
                        .forEach(ids::add);
                found(BARCODE, document).forEach(codes::add);
                found(DATE, document).forEach(days::add);
            });
        }
        listed = inLists.build();
        mbids = ids.build();
        barcodes = codes.build();
        dates = days.build();
    }

    private static String document(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    @Test
    void every_isrc_iswc_isni_and_ipi_is_understood_by_one_type_alone() {
        assertThat(listed)
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(Stream.of(
                                        printed(text, Isrc::tryParse, Isrc::toString),
                                        printed(text, Iswc::tryParse, Iswc::formatted),
                                        printed(text, Isni::tryParse, Isni::toString),
                                        printed(text, Ipi::tryParse, Ipi::toString))
                                .flatMap(Optional::stream))
                        .containsExactly(text));
    }

    @Test
    void their_check_digits_are_right() {
        assertThat(listed.stream().map(Iswc::tryParse).flatMap(Optional::stream))
                .hasSizeGreaterThan(50)
                .allMatch(code -> code.check() == Check.VALID);
        assertThat(listed.stream().map(Isni::tryParse).flatMap(Optional::stream))
                .hasSizeGreaterThan(50)
                .allMatch(code -> code.check() == Check.VALID);
        assertThat(listed.stream().map(Ipi::tryParse).flatMap(Optional::stream))
                .hasSizeGreaterThan(50)
                .allMatch(code -> code.check() == Check.VALID);
    }

    @Test
    void every_barcode_is_a_gtin() {
        assertThat(barcodes).hasSizeGreaterThan(500).allSatisfy(text -> {
            assertThat(Barcode.parse(text).gtin14())
                    .hasValueSatisfying(gtin -> assertThat(gtin).endsWith(text));
        });
    }

    @Test
    void every_mbid_is_understood() {
        assertThat(mbids)
                .hasSizeGreaterThan(10_000)
                .allSatisfy(text -> assertThat(Mbid.parse(text)).hasToString(text));
    }

    @Test
    void every_date_is_understood() {
        assertThat(dates)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(
                        text -> assertThat(PartialDate.tryParseMusicBrainz(text).flatMap(PartialDate::toMusicBrainz))
                                .contains(text));
    }

    private static <T> Optional<String> printed(
            String text, Function<String, Optional<T>> tryParse, Function<T, String> print) {
        return tryParse.apply(text).map(print);
    }
}
