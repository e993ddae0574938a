package org.linernotes.examples.ellingtonia;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.InstrumentId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.ellingtonia.Archive.Sitting;
import tools.jackson.core.JacksonException;

/**
 * Reads the session discography of Duke Ellington into a catalogue: every sitting with its groups, line-ups and takes, and
 * every issue with its label and number.
 *
 * <pre>{@code
 * Outcome<Catalog> archive = Ellingtonia.read(Path.of("ellingtonia"));
 * archive.value().ifPresent(catalog -> …);
 * archive.notices().list().forEach(System.err::println);   // what was not understood, with file, pointer and column
 * }</pre>
 */
public final class Ellingtonia {
    /** The archive as a source: what no statement says otherwise is said by it. */
    public static final SourceId SOURCE = SourceId.of("ellingtonia");

    /** The key under which whatever the model has no field for is kept with the value that it belongs to. */
    static final String KEY = "ellingtonia";

    private Ellingtonia() {}

    /**
     * {@return the archive as a catalogue, with a notice for everything that was not understood} Whatever that is stands in the
     * catalogue as printed.
     *
     * @param folder the folder that holds the files of the archive
     * @throws IOException if one of them cannot be read
     * @throws JacksonException if one of them is not in the form of the archive
     */
    public static Outcome<Catalog> read(Path folder) throws IOException {
        Archive archive = Archive.read(folder);
        Reading reading = Reading.of(archive);
        SessionReader sessions = new SessionReader(reading);
        Findings findings = Findings.none();
        Catalog.Builder catalog = Catalog.builder().add(source()).source(SOURCE);
        for (Sitting sitting : archive.sittings()) {
            catalog.add(sessions.read(sitting, findings.in(sitting.file())));
        }
        Stream.of(
                        reading.people().entities(),
                        reading.gazetteer().entities(),
                        reading.labels().entities(),
                        reading.issues().entities(),
                        archive.instruments().entrySet().stream().map(Ellingtonia::instrument))
                .flatMap(entities -> entities)
                .forEach(catalog::add);
        Outcome<Catalog> built = catalog.build();
        return Outcome.of(
                built.orThrow(),
                Notices.builder()
                        .addAll(findings.notices())
                        .addAll(built.notices())
                        .build());
    }

    private static Source source() {
        return Source.builder()
                .id(SOURCE)
                .title("Ellingtonia")
                .kind(Term.of("database"))
                .build();
    }

    private static InstrumentDescription instrument(Map.Entry<String, String> row) {
        return InstrumentDescription.builder()
                .id(InstrumentId.of(Slug.of(row.getKey())))
                .name(row.getValue())
                .addAllExternalIds(
                        ExternalId.tryParse(KEY + ":" + row.getKey()).stream().toList())
                .build();
    }
}
