package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.testing.Corpus;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;

class ConvertToSeedTest {
    private static final Mbid SOMETHING = Mbid.parse("00000000-0000-4000-8000-000000000001");

    @TempDir
    private Path folder;

    @Test
    void a_catalogue_becomes_a_page_and_the_bodies_of_its_forms() throws IOException {
        Path in = write(Ascenseur.catalog(), "in/a.json");
        Call call = Call.of("convert", "--to", "musicbrainz-seed", "-o", folder.resolve("out/a.html"), in);

        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("1 of 1 inputs converted", "LOSS no-form", "LOSS not-on-form");
        assertThat(files("out")).containsExactly("a.form", "a.html");
        List<String> forms = Files.readAllLines(folder.resolve("out/a.form"));
        assertThat(forms).hasSameSizeAs(Ascenseur.catalog().releases());
        assertThat(forms.stream().map(form -> URLDecoder.decode(form, UTF_8)))
                .allMatch(form -> form.startsWith("name=") || form.startsWith("artist_credit."))
                .anyMatch(form -> form.contains("labels.0.catalog_number=660.213 MR"));
        assertThat(folder.resolve("out/a.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("action=\"https://musicbrainz.org/release/add\"");
    }

    @Test
    void bodies_of_submissions_lie_beside_the_page() throws IOException {
        Catalog catalog = Catalog.builder()
                .add(Recording.builder()
                        .id(RecordingId.of(SOMETHING))
                        .title("Motel")
                        .isrcs(PrintedList.of(Isrc.parse("FRZ035700001")))
                        .build())
                .add(Release.builder()
                        .id(ReleaseId.of(SOMETHING))
                        .title("Ascenseur")
                        .barcode(Printed.parse("5099749534728", Barcode::tryParse))
                        .build())
                .build()
                .orThrow();
        Call call = Call.of(
                "convert", "--to", "musicbrainz-seed", "-o", folder.resolve("a.html"), write(catalog, "in/a.json"));

        assertThat(call.status()).isZero();
        assertThat(folder.resolve("a.isrc.xml")).content().contains("<isrc id=\"FRZ035700001\">");
        assertThat(folder.resolve("a.barcode.xml")).content().contains("<barcode>5099749534728</barcode>");
        assertThat(folder.resolve("a.form")).content().isEqualTo("name=Ascenseur&barcode=5099749534728");
    }

    @Test
    void standard_output_is_the_page_alone() throws IOException {
        Path in = write(Ascenseur.catalog(), "in/a.json");
        Call call = Call.of("convert", "--to", "musicbrainz-seed", in);

        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(files(".")).containsExactly("in/a.json");
    }

    @Test
    void real_documents_are_mirrored_with_all_that_lies_beside_them() throws IOException {
        Path releases = Corpus.folder().resolve("musicbrainz/release");
        Call call = Call.of(
                "convert", "--from", "musicbrainz", "--to", "musicbrainz-seed", "-o", folder.resolve("out"), releases);

        assertThat(call.status()).isZero();
        List<String> written = files("out");
        try (Stream<Path> documents = Files.list(releases)) {
            List<String> names = documents
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.startsWith("search-") && !name.startsWith("browse-"))
                    .toList();
            assertThat(names)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(written).contains(name + ".html", name + ".form"));
        }
        assertThat(written).anyMatch(name -> name.endsWith(".barcode.xml"));
    }

    private Path write(Catalog catalog, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        CatalogWriter.create().write(catalog, file);
        return file;
    }

    private List<String> files(String below) throws IOException {
        Path root = folder.resolve(below).normalize();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
