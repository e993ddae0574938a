package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.musicbrainz.seed.ReleaseForm;
import org.linernotes.musicbrainz.seed.SeedOptions;
import org.linernotes.musicbrainz.seed.SeedPage;
import org.linernotes.musicbrainz.seed.Seeds;
import org.linernotes.musicbrainz.seed.Submission;

/**
 * Writes what a catalogue gives MusicBrainz: a page to open, {@code a.html}; beside it, where there is such a thing, the
 * bodies of its release forms, one a line, {@code a.form}, and the bodies of submissions, {@code a.isrc.xml} and
 * {@code a.barcode.xml}, with further ones as {@code a.isrc.2.xml}.
 */
final class SeedFiles {
    private final Outcome<Seeds> seeds;
    private final SeedOptions options;

    private SeedFiles(Catalog catalog) {
        options = options(catalog);
        seeds = Seeds.of(catalog, options);
    }

    /** {@return what is lost of a catalogue that was written into a page and the files beside it} */
    static Notices write(Catalog catalog, Path page) throws IOException {
        SeedFiles files = new SeedFiles(catalog);
        files.writeBeside(page);
        try (OutputFile file = OutputFile.create(page)) {
            files.writePage(file.stream());
            file.finish();
        }
        return files.seeds.notices();
    }

    /** {@return what is lost of a catalogue of which the page alone was written} */
    static Notices write(Catalog catalog, OutputStream out) throws IOException {
        SeedFiles files = new SeedFiles(catalog);
        files.writePage(out);
        return files.seeds.notices();
    }

    /** Editors want to know where facts come from. */
    private static SeedOptions options(Catalog catalog) {
        return catalog.source()
                .flatMap(catalog::source)
                .map(Source::displayName)
                .map(source -> SeedOptions.DEFAULT.withEditNote("From: " + source))
                .orElse(SeedOptions.DEFAULT);
    }

    private void writePage(OutputStream out) throws IOException {
        out.write(SeedPage.of(seeds.orThrow(), options, seeds.notices()).getBytes(UTF_8));
    }

    private void writeBeside(Path page) throws IOException {
        Seeds all = seeds.orThrow();
        String name = page.getFileName().toString();
        String ending = Format.MUSICBRAINZ_SEED.ending();
        String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        if (!all.releases().isEmpty()) {
            String forms =
                    all.releases().stream().map(ReleaseForm::toUrlEncoded).collect(Collectors.joining("\n"));
            write(page.resolveSibling(stem + ".form"), forms);
        }
        write(page, stem + ".isrc", all.isrcs());
        write(page, stem + ".barcode", all.barcodes());
    }

    private static void write(Path page, String stem, List<Submission> submissions) throws IOException {
        for (int i = 0; i < submissions.size(); i++) {
            String number = i == 0 ? "" : "." + (i + 1);
            write(
                    page.resolveSibling(stem + number + ".xml"),
                    submissions.get(i).xml());
        }
    }

    private static void write(Path path, String text) throws IOException {
        try (OutputFile file = OutputFile.create(path)) {
            file.stream().write(text.getBytes(UTF_8));
            file.finish();
        }
    }
}
