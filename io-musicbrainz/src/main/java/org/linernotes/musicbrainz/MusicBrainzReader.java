package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.BoundedBytes;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.InputFile;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.codec.TextPool;
import org.linernotes.json.codec.Utf8Parser;
import org.linernotes.musicbrainz.wire.DocumentKind;
import org.linernotes.musicbrainz.wire.DocumentKind.Form;
import org.linernotes.musicbrainz.wire.Envelope;
import org.linernotes.musicbrainz.wire.Losses;
import org.linernotes.musicbrainz.wire.Reading;
import org.linernotes.musicbrainz.wire.WireDocuments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads documents of MusicBrainz's web service (version 2, JSON): look-ups of one entity, pages of lists, answers to
 * searches, the recordings of an ISRC, discs and CD stubs; and lines of the JSON dumps, which have the form of look-ups.
 * Documents of all years are read; whatever the model has no place for is told. What is none of these is refused by its name.
 *
 * <p>Flaws in documents never throw: a document that cannot be read has no value and one notice that says why. A reader
 * is used for any number of documents and keeps names between them. Not safe for use by several threads: each makes one. A second
 * thread that reads at the same time is refused by an {@link IllegalStateException}.
 */
public final class MusicBrainzReader {
    private final Losses losses;
    private final Reading reading;
    private final @Nullable EntityType kind;
    private final TextPool<String> keys = Utf8Parser.keys();
    private final AtomicBoolean busy = new AtomicBoolean();
    private @Nullable JsonInput input;

    private MusicBrainzReader(Losses losses, @Nullable EntityType kind) {
        this.losses = losses;
        this.reading = new Reading(losses);
        this.kind = kind;
    }

    /** {@return a reader that tells every loss as a notice} */
    public static MusicBrainzReader create() {
        return new MusicBrainzReader(new ListedLosses(), null);
    }

    /**
     * {@return a reader that counts losses, for reading very many documents}
     *
     * @param tally where they are counted
     */
    public static MusicBrainzReader counting(LossTally tally) {
        return new MusicBrainzReader(tally.losses(), null);
    }

    /**
     * {@return a reader that takes every document for one about this kind of entity, instead of finding out}
     *
     * @param newKind the kind, one of {@link #kinds()}
     * @throws IllegalArgumentException if MusicBrainz has no such kind
     */
    public MusicBrainzReader expecting(EntityType newKind) {
        WireDocuments.reader(newKind);
        return new MusicBrainzReader(losses, newKind);
    }

    /**
     * {@return what some text is that is no document of MusicBrainz, and what to do with it: {@code "a page in HTML; look
     * whether…"}; empty where it may be one, or is nothing that is known by name}
     *
     * @param start the first bytes of the text; some hundreds are enough for most
     */
    public static Optional<String> foreign(byte[] start) {
        Optional<DocumentKind> text = DocumentKind.ofText(start, 0, start.length);
        if (text.isPresent()) {
            return text.map(MusicBrainzReader::inWords);
        }
        try (JsonParser parser = parser(start, 0, start.length)) {
            return DocumentKind.foreign(parser).map(MusicBrainzReader::inWords);
        }
    }

    private static String inWords(DocumentKind what) {
        return what.description() + "; " + what.remedy();
    }

    /** {@return the kinds of entity that are read} */
    public static ImmutableSet<EntityType> kinds() {
        return WireDocuments.kinds();
    }

    /**
     * Reads a file; one that is compressed with gzip is unpacked.
     *
     * @param file the file, which notices name as it is given here
     * @return the document and what there is to tell
     * @throws IOException if the file cannot be read
     */
    public Outcome<MusicBrainzDocument> read(Path file) throws IOException {
        try (InputStream in = InputFile.open(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a stream to its end; one that is compressed with gzip is unpacked.
     *
     * @param in the stream, which the caller closes
     * @param source how notices name it
     * @return the document and what there is to tell
     * @throws IOException if the stream cannot be read
     */
    public Outcome<MusicBrainzDocument> read(InputStream in, String source) throws IOException {
        byte[] bytes;
        try {
            bytes = BoundedBytes.of(in, JsonLimits.DOCUMENT_BYTES).readAllBytes();
        } catch (IOException e) {
            return none(BrokenDocument.notice(e, Location.UNKNOWN.withSource(source)));
        }
        return read(bytes, source);
    }

    /**
     * Reads a document in memory.
     *
     * @param bytes the document
     * @param source how notices name it
     * @return the document and what there is to tell
     */
    public Outcome<MusicBrainzDocument> read(byte[] bytes, String source) {
        return read(bytes, 0, bytes.length, Location.UNKNOWN.withSource(source));
    }

    /**
     * Reads a document that is a part of some bytes.
     *
     * @param bytes the bytes
     * @param offset where the document begins in them
     * @param length how many bytes it has
     * @param place where the document is, for notices
     * @return the document and what there is to tell
     * @throws IndexOutOfBoundsException if it would reach beyond the bytes
     */
    public Outcome<MusicBrainzDocument> read(byte[] bytes, int offset, int length, Location place) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return read(bytes, offset, length, place, null);
    }

    /**
     * Reads a document that is probably about a kind of entity.
     *
     * @param likely the kind; it is taken if a key of the document confirms it
     */
    Outcome<MusicBrainzDocument> read(
            byte[] bytes, int offset, int length, Location place, @Nullable EntityType likely) {
        if (!busy.compareAndSet(false, true)) { // two at a time would mix their documents, or never end
            throw new IllegalStateException("this reader is at work in another thread; each thread makes its own");
        }
        try {
            return readAlone(bytes, offset, length, place, likely);
        } finally {
            busy.set(false);
        }
    }

    private Outcome<MusicBrainzDocument> readAlone(
            byte[] bytes, int offset, int length, Location place, @Nullable EntityType likely) {
        if (length > JsonLimits.DOCUMENT_BYTES) {
            return none(tooLarge(place));
        }
        if (kind != null) {
            return decode(bytes, offset, length, place, DocumentKind.of(kind));
        }
        if (likely != null && DocumentKind.alwaysTells(likely)) {
            Outcome<MusicBrainzDocument> outcome = attempt(bytes, offset, length, place, DocumentKind.of(likely));
            if (outcome != null) {
                return outcome;
            }
        }
        Optional<DocumentKind> foreign = DocumentKind.ofText(bytes, offset, length);
        if (foreign.isPresent()) {
            return none(unsupported(foreign.get(), place));
        }
        try (JsonParser parser = parser(bytes, offset, length)) {
            DocumentKind what;
            try {
                parser.nextToken();
                what = DocumentKind.of(parser);
            } catch (JacksonException e) {
                return none(broken(e, parser, place, end(bytes, offset, length)));
            }
            return what.form() == Form.OTHER
                    ? none(unsupported(what, place))
                    : decode(bytes, offset, length, place, what);
        }
    }

    private static Notice unsupported(DocumentKind what, Location place) {
        Location start = place.line().isPresent() ? place : place.at(1, 1);
        return Notice.of(MusicBrainzNotice.UNSUPPORTED_DOCUMENT, start, "what", what.description())
                .with("remedy", what.remedy());
    }

    private Outcome<MusicBrainzDocument> decode(
            byte[] bytes, int offset, int length, Location place, DocumentKind what) {
        Read read = parse(bytes, offset, length, place, what);
        return read.broken() == null ? finish(what, read, place) : none(read.broken());
    }

    /** {@return what decoding makes of a document that is probably of a kind; null where it does not tell that it is} */
    private @Nullable Outcome<MusicBrainzDocument> attempt(
            byte[] bytes, int offset, int length, Location place, DocumentKind what) {
        Read read = parse(bytes, offset, length, place, what);
        return read.broken() == null && reading.toldItsKind() ? finish(what, read, place) : null;
    }

    /** What the outermost object became, or why the document is broken. */
    private record Read(
            @Nullable Object answer,
            Notices.Builder notices,
            @Nullable Notice broken) {}

    /** A document that the fast parser refuses is read by the one that says what is wrong. */
    private Read parse(byte[] bytes, int offset, int length, Location place, DocumentKind what) {
        try {
            return parse(new Utf8Parser(bytes, offset, length, keys), place, what);
        } catch (JacksonException refused) {
            try (JsonParser parser = parser(bytes, offset, length)) {
                try {
                    return parse(parser, place, what);
                } catch (JacksonException e) {
                    Notice broken = broken(e, parser, place, end(bytes, offset, length));
                    return new Read(null, Notices.builder(), broken);
                }
            }
        }
    }

    private Read parse(JsonParser parser, Location place, DocumentKind what) {
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        reading.begin(WireDocuments.subjectDepth(what.form()));
        parser.nextToken();
        JsonInput in = input(parser, place, notices);
        Object answer = WireDocuments.of(what).read(in);
        Notice broken = parser.nextToken() == null ? null : BrokenDocument.followed(in.location());
        return new Read(answer, notices, broken);
    }

    private Outcome<MusicBrainzDocument> finish(DocumentKind what, Read read, Location place) {
        Notices.Builder notices = read.notices();
        ImmutableList<Entity> subjects = reading.end();
        if (read.answer() instanceof Envelope envelope) {
            tell(envelope, place, notices);
            return Outcome.of(MusicBrainzDocument.list(what, subjects, reading.mentions()), notices.build());
        }
        if (subjects.isEmpty()) {
            return Outcome.none(notices.build());
        }
        if (what.form() == Form.CD_STUB) {
            notices.add(Notice.of(
                    MusicBrainzNotice.CD_STUB, place, "disc", subjects.get(0).id()));
        }
        return Outcome.of(MusicBrainzDocument.of(subjects.get(0), reading.mentions()), notices.build());
    }

    private static void tell(Envelope list, Location place, Notices.Builder notices) {
        notices.add(Notice.of(MusicBrainzNotice.LIST, place, "items", list.items())
                .with("count", list.count())
                .with("list", list.key())
                .with("offset", list.offset())
                .with("when", list.created().isEmpty() ? "" : ", as of " + list.created()));
        if (list.items() > Envelope.MOST) {
            notices.add(Notice.of(MusicBrainzNotice.LIST_TOO_LONG, place, "items", list.items())
                    .with("limit", Envelope.MOST));
        }
    }

    private JsonInput input(JsonParser parser, Location place, Notices.Builder notices) {
        JsonInput known = input;
        if (known == null) {
            known = new JsonInput(parser, place, notices);
            known.attach(reading);
            input = known;
        } else {
            known.reset(parser, place, notices);
        }
        return known;
    }

    private static JsonParser parser(byte[] bytes, int offset, int length) {
        return JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    /**
     * The parser's context tells in which value of the document it stopped. What is wrong with a word or a number at the end of
     * the bytes is that it is not whole.
     */
    private static Notice broken(JacksonException e, JsonParser parser, Location place, long end) {
        TokenStreamLocation here = e.getLocation();
        Location found = (here == null ? place : JsonInput.within(place, here))
                .withPointer(parser.streamReadContext().pathAsPointer().toString());
        if (parser.currentLocation().getByteOffset() >= end) {
            return BrokenDocument.invalid(found, "it breaks off");
        }
        return BrokenDocument.inMemory(e, found);
    }

    /** {@return where a document ends that breaks off; what ends with a bracket may have another flaw there} */
    private static long end(byte[] bytes, int offset, int length) {
        byte last = length == 0 ? 0 : bytes[offset + length - 1];
        return last == '}' || last == ']' ? Long.MAX_VALUE : length;
    }

    private static Notice tooLarge(Location place) {
        return Notice.of(JsonNotice.TOO_LARGE, place, "what", "document").with("limit", JsonLimits.DOCUMENT_BYTES);
    }

    private static Outcome<MusicBrainzDocument> none(Notice notice) {
        return Outcome.none(Notices.of(notice));
    }
}
