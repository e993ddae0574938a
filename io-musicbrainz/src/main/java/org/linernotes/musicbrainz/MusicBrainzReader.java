package org.linernotes.musicbrainz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.musicbrainz.wire.DocumentKind.Form;
import org.linernotes.musicbrainz.wire.DocumentKind;
import org.linernotes.musicbrainz.wire.Envelope;
import org.linernotes.musicbrainz.wire.Losses;
import org.linernotes.musicbrainz.wire.Reading;
import org.linernotes.musicbrainz.wire.WireDocuments;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads documents of MusicBrainz's web service (version 2, JSON): look-ups of one entity, and lines of the JSON dumps,
 * which have the same form. Documents of all years are read; whatever the model has no place for is told.
 *
 * <p>Flaws in documents never throw: a document that cannot be read has no value and one notice that says why. A reader
 * is used for any number of documents and keeps names between them. Not safe for use by several threads: each makes one.
 */
public final class MusicBrainzReader {
    private final Losses losses;
    private final Reading reading;
    private final @Nullable EntityType kind;
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
        WireDocuments.of(newKind);
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
        try (InputStream in = Files.newInputStream(file)) {
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
     */
    public Outcome<MusicBrainzDocument> read(byte[] bytes, int offset, int length, Location place) {
        return read(bytes, offset, length, place, null);
    }

    /**
     * Reads a document that is probably about a kind of entity.
     *
     * @param likely the kind; it is taken if a key of the document confirms it
     */
    Outcome<MusicBrainzDocument> read(
            byte[] bytes, int offset, int length, Location place, @Nullable EntityType likely) {
        if (length > JsonLimits.DOCUMENT_BYTES) {
            return none(tooLarge(place));
        }
        if (kind != null) {
            return decode(bytes, offset, length, place, DocumentKind.of(kind), true);
        }
        if (likely != null && DocumentKind.alwaysTells(likely)) {
            Outcome<MusicBrainzDocument> outcome =
                    decode(bytes, offset, length, place, DocumentKind.of(likely), false);
            if (reading.toldItsKind()) {
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
                return none(broken(e, parser, place));
            }
            return what.form() == Form.OTHER
                    ? none(unsupported(what, place))
                    : decode(bytes, offset, length, place, what, true);
        }
    }

    private static Notice unsupported(DocumentKind what, Location place) {
        Location start = place.line().isPresent() ? place : place.at(1, 1);
        return Notice.of(MusicBrainzNotice.UNSUPPORTED_DOCUMENT, start, "what", what.description())
                .with("remedy", what.remedy());
    }

    /** Where it is not sure what the document is, and the document does not tell it, nothing is taken of it. */
    private Outcome<MusicBrainzDocument> decode(
            byte[] bytes, int offset, int length, Location place, DocumentKind what, boolean sure) {
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        Object answer;
        try (JsonParser parser = parser(bytes, offset, length)) {
            reading.begin(WireDocuments.subjectDepth(what.form()));
            try {
                parser.nextToken();
                JsonInput in = input(parser, place, notices);
                answer = WireDocuments.of(what).read(in);
                if (parser.nextToken() != null) {
                    return none(BrokenDocument.invalid(in.location(), "something follows the end of the document"));
                }
            } catch (JacksonException e) {
                return none(broken(e, parser, place));
            }
        }
        if (!sure && !reading.toldItsKind()) {
            return Outcome.none(Notices.NONE);
        }
        ImmutableList<Entity> subjects = reading.end();
        if (answer instanceof Envelope envelope) {
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

    /** The parser's context tells in which value of the document it stopped. */
    private static Notice broken(JacksonException e, JsonParser parser, Location place) {
        TokenStreamLocation here = e.getLocation();
        Location found = here == null ? place : JsonInput.within(place, here);
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        try {
            return BrokenDocument.notice(e, found.withPointer(pointer));
        } catch (IOException failure) { // an array does not fail
            throw new UncheckedIOException(failure);
        }
    }

    private static Notice tooLarge(Location place) {
        return Notice.of(JsonNotice.TOO_LARGE, place, "what", "document").with("limit", JsonLimits.DOCUMENT_BYTES);
    }

    private static Outcome<MusicBrainzDocument> none(Notice notice) {
        return Outcome.none(Notices.builder().add(notice).build());
    }
}
