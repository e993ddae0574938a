package org.linernotes.examples.discogs;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads releases of Discogs into a catalogue, above all who is credited for what on which tracks.
 *
 * <pre>{@code
 * Outcome<Catalog> releases = Discogs.read(Path.of("discogs_20200806_releases.xml.gz"));
 * releases.value().ifPresent(catalog -> …);
 * releases.notices().list().forEach(System.err::println);   // what was not understood, and what was not taken
 * }</pre>
 */
public final class Discogs {
    /** Discogs as a source: what no statement says otherwise is said by it. */
    public static final SourceId SOURCE = SourceId.of("discogs");

    /** The key under which stands what the model has no field for. */
    static final String KEY = "discogs";

    /** A sample of a dump has some thousand releases; the catalogue is held in memory. */
    private static final long LARGEST = 256L << 20;

    private final Names names = new Names();
    private final Findings findings;
    private final Multiset<String> notTaken = TreeMultiset.create();
    private final Catalog.Builder catalog = Catalog.builder();

    private Discogs(Findings findings) {
        this.findings = findings;
    }

    /**
     * {@return the releases of a file as a catalogue, with a notice for everything that was not understood, and one for each sort of thing
     * that was not taken} Texts that were not understood stand in the catalogue as printed.
     *
     * @param file a release as the API gives it ({@code .json}), or releases as a dump has them ({@code .xml},
     *     {@code .xml.gz})
     * @throws IOException if it cannot be read, is no XML, or is one of more than 256 MiB
     * @throws JacksonException if it is no JSON, or none of a release
     */
    public static Outcome<Catalog> read(Path file) throws IOException {
        Discogs discogs = new Discogs(Findings.none().in(file.getFileName().toString()));
        releases(file, discogs::add);
        return discogs.outcome();
    }

    private static void releases(Path file, Consumer<JsonNode> sink) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (file.toString().endsWith(".json")) {
                sink.accept(JsonMapper.shared().readTree(ByteStreams.limit(in, LARGEST)));
            } else if (file.toString().endsWith(".gz")) {
                Dump.read(ByteStreams.limit(new GZIPInputStream(in), LARGEST), sink);
            } else {
                Dump.read(ByteStreams.limit(in, LARGEST), sink);
            }
        }
    }

    private void add(JsonNode object) {
        ReleasePage page = ReleasePage.of(object);
        page.notTaken(notTaken);
        new ReleaseReader(page, names, findings).read().forEach(catalog::add);
    }

    private Outcome<Catalog> outcome() {
        notTaken.elementSet()
                .forEach(path -> findings.at(path)
                        .tell(DiscogsNotice.NOT_TAKEN, "path", path, "count", Integer.toString(notTaken.count(path))));
        names.entities().forEach(catalog::add);
        Outcome<Catalog> built = catalog.add(source()).source(SOURCE).build();
        Notices notices = Notices.builder()
                .addAll(findings.notices())
                .addAll(built.notices())
                .build();
        return Outcome.of(built.orThrow(), notices);
    }

    private static Source source() {
        return Source.builder()
                .id(SOURCE)
                .title("Discogs")
                .kind(Term.of("database"))
                .build();
    }
}
