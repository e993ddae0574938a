package org.linernotes.examples.tango;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.People;

/**
 * Reads discographies of tango orchestras into a catalogue: every take with its session, its line-up, its singers and its work.
 *
 * <pre>{@code
 * Outcome<Catalog> archive = Tango.read(Path.of("tango"));
 * archive.value().ifPresent(catalog -> …);
 * archive.notices().list().forEach(System.err::println);   // what was not understood, with file, row and column
 * }</pre>
 */
public final class Tango {
    /** The archive as a source: what no statement says otherwise is said by it. */
    public static final SourceId SOURCE = SourceId.of("tango-discographies");

    /** The key under which stands what the model has no field for. */
    static final String KEY = "tango";

    private Tango() {}

    /**
     * {@return the archive as a catalogue, with a notice for everything that was not understood} Whatever that is stands in the
     * catalogue as printed.
     *
     * @param folder the folder that holds the CSV files, in UTF-8
     * @throws IOException if one of them cannot be read or is no CSV
     */
    public static Outcome<Catalog> read(Path folder) throws IOException {
        Findings findings = Findings.none();
        List<ImmutableList<Row>> files = new ArrayList<>();
        for (Path file : files(folder)) {
            files.add(Row.read(file, findings));
        }
        People people = new People();
        NameList names = NameList.of(files.stream().flatMap(List::stream).toList());
        Works works = new Works(people, names, findings);
        Sittings sittings = new Sittings(people, names, works, findings);
        Catalog.Builder catalog = Catalog.builder().add(source()).source(SOURCE);
        files.forEach(rows -> sittings.read(rows).forEach(catalog::add));
        Stream.of(people.entities(), works.entities(), sittings.labels())
                .flatMap(entities -> entities)
                .forEach(catalog::add);
        Outcome<Catalog> built = catalog.build();
        Notices notices = Notices.builder()
                .addAll(findings.notices())
                .addAll(built.notices())
                .build();
        return Outcome.of(built.orThrow(), notices);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static Source source() {
        return Source.builder()
                .id(SOURCE)
                .title("Tango discographies")
                .kind(Term.of("database"))
                .build();
    }
}
