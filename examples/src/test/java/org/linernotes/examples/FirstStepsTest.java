package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.json.CatalogReader;

@Isolated("takes the output of the process")
class FirstStepsTest {
    @TempDir
    private Path folder;

    @Test
    void a_document_of_musicbrainz_becomes_credits_and_a_catalogue() throws Exception {
        Path release = Files.writeString(folder.resolve("release.json"), document());
        Path json = folder.resolve("catalog.json");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            FirstSteps.creditsOf(release, json);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("Visite du vigile\n  Kenny Clarke, performer\n");
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("/quality: LOSS");
        Catalog catalog = CatalogReader.create().read(json).orThrow();
        assertThat(catalog.releases())
                .singleElement()
                .satisfies(found -> assertThat(found.title()).contains("Ascenseur pour l’échafaud"));
    }

    private static String document() throws Exception {
        try (var in = Objects.requireNonNull(FirstStepsTest.class.getResourceAsStream("release.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
