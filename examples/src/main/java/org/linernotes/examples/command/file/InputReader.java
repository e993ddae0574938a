package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Lists;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetReader;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvReader;
import org.linernotes.csv.SheetLimits;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.json.CatalogLines;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.PeekedStream;
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;

/**
 * Reads inputs of one format, or of formats to be found out: as a catalogue, or record by record in constant memory. An
 * input of no known format is an outcome that says so.
 */
public final class InputReader {
    private final Optional<Format> from;
    private final InputStream standardInput;
    private final LabelCopy labelCopy;

    /**
     * Creates a reader.
     *
     * @param from the format of the inputs; empty where it is to be found out
     * @param mapping what the columns of sheets are; empty where their headers are to tell
     * @param standardInput what is read for {@code -}
     */
    public InputReader(Optional<Format> from, Optional<CsvMapping> mapping, InputStream standardInput) {
        this.from = from;
        this.standardInput = standardInput;
        this.labelCopy = new LabelCopy(mapping);
    }

    /**
     * {@return what the columns of a sheet are: the mapping that there is, or what the headers tell} What is clearly no sheet has none,
     * unless it is said to be one.
     *
     * @param input the sheet
     */
    public Outcome<CsvMapping> mapping(Input input) {
        return read(input, bytes -> {
            FormatGuess guess = FormatGuess.of(bytes);
            byte[] head = bytes.head(FormatGuess.WINDOW);
            Outcome<CsvMapping> mapping = labelCopy.mapping(bytes, input.name());
            return mapping.value()
                    .filter(known -> from.isEmpty())
                    .flatMap(known -> NoSheet.problem(head, guess, known))
                    .map(problem -> Outcome.<CsvMapping>none(notASheet(input, problem)))
                    .orElse(mapping);
        });
    }

    private static Notices notASheet(Input input, String problem) {
        Location place = Location.UNKNOWN.withSource(input.name());
        return Notices.of(Notice.of(CommandNotice.NOT_A_SHEET, place, "problem", problem));
    }

    /**
     * {@return the catalogue that an input makes}
     *
     * @param input the input
     */
    public Outcome<Catalog> catalog(Input input) {
        return contents(input).flatMap(Contents::together);
    }

    private Outcome<Contents> contents(Input input) {
        return read(input, bytes -> contents(bytes, input.name()));
    }

    /** Reads what is in an input; that it cannot be had is an outcome, too. */
    private <T> Outcome<T> read(Input input, Reading<T> reading) {
        try (OpenInput open = input.open(standardInput)) {
            Outcome<T> read = reading.read(open.bytes());
            return Outcome.of(read, open.notices()).flatMap(Function.identity());
        } catch (IOException problem) {
            return Outcome.none(input.unreadable(problem));
        } catch (UncheckedIOException problem) {
            return Outcome.none(input.unreadable(Objects.requireNonNull(problem.getCause())));
        }
    }

    /** Reads the bytes of an input. */
    private interface Reading<T> {
        Outcome<T> read(PeekedStream bytes) throws IOException;
    }

    /**
     * {@return what an input says; documents of MusicBrainz as they stood are beside it}
     *
     * @param input the input
     */
    public Outcome<WithOriginals> withOriginals(Input input) {
        return read(input, bytes -> {
            FormatGuess guess = FormatGuess.of(bytes);
            return guess.format(from).filter(Format.MUSICBRAINZ::equals).isPresent()
                    ? DocumentBytes.of(bytes, guess, input.name()).read(Originals::read, input.name())
                    : contents(bytes, input.name())
                            .flatMap(Contents::together)
                            .map(catalog -> new WithOriginals(catalog, ImmutableList.of()));
        });
    }

    /**
     * Reads inputs as catalogues: each as one of its own, and the documents of MusicBrainz together as one.
     *
     * @param inputs the inputs
     * @param sink takes the catalogues
     * @throws IOException if the sink fails
     */
    public void catalogs(List<Input> inputs, CatalogSink sink) throws IOException {
        CatalogOfDocuments documents = CatalogOfDocuments.create();
        List<Input> withDocuments = new ArrayList<>();
        for (Input input : inputs) {
            Outcome<Contents> contents = contents(input);
            Optional<Catalog> catalog = contents.value().flatMap(Contents::catalog);
            if (catalog.isPresent()) {
                sink.take(input, Outcome.of(catalog.get(), contents.notices()), 1);
            } else {
                sink.tell(input, contents.notices());
                contents.value().ifPresent(found -> {
                    found.documents().forEach(documents::add);
                    withDocuments.add(input);
                });
            }
        }
        if (!withDocuments.isEmpty()) {
            sink.take(Input.together(withDocuments), documents.build(), withDocuments.size());
        }
    }

    /** What is in an input: a catalogue, or documents. */
    private record Contents(Optional<Catalog> catalog, ImmutableList<MusicBrainzDocument> documents) {
        static Contents of(Catalog catalog) {
            return new Contents(Optional.of(catalog), ImmutableList.of());
        }

        Outcome<Catalog> together() {
            CatalogOfDocuments all = CatalogOfDocuments.create();
            documents.forEach(all::add);
            return catalog.map(alone -> Outcome.of(alone, Notices.NONE)).orElseGet(all::build);
        }
    }

    /**
     * {@return the format in which an input is read; empty if it cannot be}
     *
     * @param guess what its first bytes tell
     */
    public Optional<Format> format(FormatGuess guess) {
        return guess.format(from);
    }

    /**
     * {@return what a document says, as lines of entities}
     *
     * @param bytes the document
     * @param place where it is
     * @param format its format, in which a document is a catalogue
     */
    public Outcome<ImmutableList<EntityLine>> lines(byte[] bytes, Location place, Format format) {
        return switch (format) {
            case JSON -> CatalogReader.create().read(bytes, place.toString()).flatMap(catalog -> lines(catalog, place));
            case TEXT -> sheets(bytes, place).flatMap(catalog -> lines(catalog, place));
            default -> throw new IllegalArgumentException(format + " is no format of catalogues");
        };
    }

    /**
     * {@return a reader of the rows of a sheet of label copy; without a value where there are no headers}
     *
     * @param bytes the sheet
     * @param name what notices call it
     * @param limits how much of it is held in memory
     * @throws IOException if it cannot be read
     */
    public Outcome<CsvReader> sheet(PeekedStream bytes, String name, SheetLimits limits) throws IOException {
        return labelCopy.reader(bytes, name, limits);
    }

    private Outcome<Contents> contents(PeekedStream bytes, String name) throws IOException {
        FormatGuess guess = FormatGuess.of(bytes);
        Optional<Format> format = guess.format(from);
        if (format.isEmpty()) {
            return Outcome.none(unknown(guess, name));
        }
        return switch (format.get()) {
            case JSON -> CatalogReader.create().read(bytes, name).map(Contents::of);
            case NDJSON -> EntityLineReader.of(bytes, name).readCatalog().map(Contents::of);
            case TEXT ->
                sheets(bytes.readNBytes(SheetReader.LONGEST + 1), Location.UNKNOWN.withSource(name))
                        .map(Contents::of);
            case CSV -> labelCopy.catalog(bytes, name).map(Contents::of);
            case MUSICBRAINZ ->
                DocumentBytes.of(bytes, guess, name)
                        .read((stream, source, lines) -> gather(musicBrainz(stream, source, lines)), name);
            default -> throw new IllegalArgumentException(format.get() + " is not read");
        };
    }

    private static Outcome<Catalog> sheets(byte[] text, Location place) {
        try {
            return SheetReader.create().read(Utf8.decode(text));
        } catch (CharConversionException e) {
            return Outcome.none(Notices.of(Notice.of(CommandNotice.UNREADABLE_INPUT, place, "problem", Problem.of(e))));
        }
    }

    private static Notices unknown(FormatGuess guess, String name) {
        Location place = Location.UNKNOWN.withSource(name);
        return Notices.of(Notice.of(CommandNotice.UNKNOWN_FORMAT, place, "problem", guess.problem()));
    }

    private static Outcome<ImmutableList<EntityLine>> lines(Catalog catalog, Location place) {
        CatalogLines lines = CatalogLines.of(catalog);
        return Outcome.of(
                ImmutableList.copyOf(lines),
                Notices.of(Lists.transform(lines.lost().list(), notice -> notice.at(place))));
    }

    private static Outcome<Contents> gather(Iterator<Outcome<MusicBrainzDocument>> documents) {
        ImmutableList.Builder<MusicBrainzDocument> found = ImmutableList.builder();
        Notices.Builder notices = Notices.builder();
        while (documents.hasNext()) {
            Outcome<MusicBrainzDocument> document = documents.next();
            notices.addAll(document.notices());
            document.value().ifPresent(found::add);
        }
        ImmutableList<MusicBrainzDocument> all = found.build();
        return all.isEmpty()
                ? Outcome.none(notices.build())
                : Outcome.of(new Contents(Optional.empty(), all), notices.build());
    }

    private static Iterator<Outcome<MusicBrainzDocument>> musicBrainz(InputStream bytes, String name, boolean lines)
            throws IOException {
        MusicBrainzReader reader = MusicBrainzReader.create();
        return lines
                ? Iterators.transform(MusicBrainzLines.of(bytes, name, reader), LineRecord::outcome)
                : Iterators.singletonIterator(reader.read(bytes, name));
    }
}
