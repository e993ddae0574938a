package org.linernotes.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.validation.Validator;
import org.linernotes.examples.discogs.Discogs;
import org.linernotes.examples.ellingtonia.Ellingtonia;
import org.linernotes.examples.miles.MilesDataset;
import org.linernotes.examples.tango.Tango;
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MusicBrainzReader;

/**
 * What the rules find in the catalogues of others. A sample of every kind was looked at by hand, and what is said here of it is
 * what was seen.
 */
class RealFindingsTest {
    private static Path other(String name) {
        return Corpus.folder().resolve("other").resolve(name);
    }

    private static Map<String, Long> counts(Notices findings) {
        return findings.counts().entrySet().stream()
                .collect(toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
    }

    private static List<String> sentences(Notices findings, String code) {
        return findings.list().stream()
                .filter(finding -> finding.code().id().equals(code))
                .map(Notice::text)
                .toList();
    }

    @Test
    void sessions_of_duke_ellington() throws IOException {
        Notices findings =
                Validator.validate(Ellingtonia.read(other("ellingtonia")).orThrow());
        assertThat(counts(findings))
                .isEqualTo(Map.of(
                        // two numbers of another form, misprints of the archive
                        "identifier-not-understood", 2L,
                        // orchestras and quartets, of which the archive does not say that they are groups
                        "instrument-missing", 34L,
                        // labels of the archive's list with no issue in the years at hand
                        "orphan", 110L,
                        // medleys and suites: several takes on one track or chapter
                        "track-repeated", 23L));
        assertThat(sentences(findings, "track-repeated"))
                .contains("release:MDD:012 has two tracks at position 16: recording:ellingtonia-41-02-20-005 and"
                        + " recording:ellingtonia-41-02-20-006 (at /media/0/tracks/3/position)");
    }

    @Test
    void tango_orchestras() throws IOException {
        assertThat(counts(Validator.validate(Tango.read(other("tango")).orThrow())))
                .isEmpty();
    }

    @Test
    void albums_of_miles_davis() throws IOException {
        Notices findings =
                Validator.validate(MilesDataset.read(other("miles-dataset")).orThrow());
        assertThat(counts(findings))
                .isEqualTo(Map.of(
                        // one musician was given the number of another
                        "identity-shared", 1L,
                        // players are listed by album, without instruments
                        "instrument-missing", 65L));
        assertThat(sentences(findings, "identity-shared"))
                .containsExactly("artist:Conrad-Roberts and artist:Sammy-Figueroa both have the identifier"
                        + " discogs-artist:253339");
    }

    @Test
    void releases_of_discogs() throws IOException {
        Catalog catalog =
                Discogs.read(other("discogs/discogs_20200806_releases.xml.gz")).orThrow();
        assertThat(counts(Validator.validate(catalog)))
                .isEqualTo(Map.of(
                        // printed without the last digit, or not a barcode at all
                        "check-digit-wrong", 15L,
                        // "No", numbers of other kinds
                        "identifier-not-understood", 4L,
                        // featured artists and bands, credited for nothing more
                        "instrument-missing", 214L,
                        // sides of several records in one list, numbered from A again
                        "track-repeated", 11L));
    }

    @Test
    void documents_of_musicbrainz_together() throws IOException {
        CatalogOfDocuments documents = CatalogOfDocuments.create();
        MusicBrainzReader reader = MusicBrainzReader.create();
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("musicbrainz"))) {
            for (Path file : (Iterable<Path>)
                    files.filter(path -> path.toString().endsWith(".json")).sorted()::iterator) {
                documents.add(reader.read(file).orThrow());
            }
        }
        Notices findings = Validator.validate(documents.build().orThrow());
        assertThat(counts(findings))
                .isEqualTo(Map.of(
                        // one number on two issues of one label
                        "catalog-number-shared", 1L,
                        // groups of releases that old answers to searches name by their ids alone
                        "dangling-reference", 7L,
                        // one who is credited as a performer, and no more
                        "instrument-missing", 1L,
                        // what documents list, such as the releases of an artist, without a word on how it belongs
                        // there
                        "orphan", 1546L,
                        // a track of 1:24 for a recording of 0:33
                        "track-length-differs", 1L,
                        // two mixes of one piece, both called track 2
                        "track-repeated", 1L));
    }
}
