package org.linernotes.examples.miles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Source;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.People;
import tools.jackson.core.JacksonException;

/**
 * Reads a data set of the albums of Miles Davis into a catalogue: the albums with their sessions, and who plays what on every
 * track.
 *
 * <pre>{@code
 * Outcome<Catalog> archive = MilesDataset.read(Path.of("miles-dataset"));
 * archive.value().ifPresent(catalog -> …);
 * archive.notices().list().forEach(System.err::println);   // what was not understood, with file, pointer and column
 * }</pre>
 */
public final class MilesDataset {
    /** The archive as a source: what no statement says otherwise is said by it. */
    public static final SourceId SOURCE = SourceId.of("miles-dataset");

    /** The key under which stands what the model has no field for. */
    static final String KEY = "miles-dataset";

    private MilesDataset() {}

    /**
     * {@return the data as a catalogue, with a notice for everything that was not understood} Whatever that is stands in the
     * catalogue as printed.
     *
     * @param folder the folder that holds the four files
     * @throws IOException if one of them cannot be read
     * @throws JacksonException if one of them is not in the form of the data set
     */
    public static Outcome<Catalog> read(Path folder) throws IOException {
        Dataset dataset = Dataset.read(folder);
        Findings findings = Findings.none();
        People people = new People();
        Sittings sittings = new Sittings();
        Albums albums = new Albums(dataset, people, sittings, findings);
        Musicians musicians = new Musicians(dataset, people, findings);
        Catalog.Builder catalog = Catalog.builder().add(source()).source(SOURCE);
        Stream.of(albums.entities(), sittings.entities(), musicians.pages())
                .flatMap(entities -> entities)
                .forEach(catalog::add);
        musicians.mentions().forEach(catalog::addMention);
        Outcome<Catalog> built = catalog.build();
        Notices notices = Notices.builder()
                .addAll(findings.notices())
                .addAll(built.notices())
                .build();
        return Outcome.of(built.orThrow(), notices);
    }

    private static Source source() {
        return Source.builder()
                .id(SOURCE)
                .title("Miles Davis data set")
                .kind(Term.of("database"))
                .build();
    }
}
