package org.linernotes.musicbrainz.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.stream.LineChunks;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.LineRecords;
import org.linernotes.json.stream.OrderedWork;
import org.linernotes.json.stream.PeekedStream;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.archive.Archive;
import org.linernotes.musicbrainz.archive.ArchiveException;
import org.linernotes.musicbrainz.archive.ArchiveMember;
import org.linernotes.musicbrainz.dump.DumpMember.Use;

/**
 * A dump of MusicBrainz as it is published, {@code release.tar.xz}, read document by document in bounded memory: by
 * several threads, in the order of the lines. Lines that lie in no tar, compressed or plain, are read as well.
 *
 * <p>Each record has its place: the archive, the member, the line and the byte offset in it. A line that cannot be read is a
 * record without a document, whose notice says why; so is a flaw of the archive, and where it {@linkplain
 * ArchiveException#goesOn() goes on}, so do the records, with two pieces of lines around the gap. Lines and bytes that are
 * missing in a gap are not counted in the places behind it.
 *
 * <p>Used by one thread. Closing it closes the archive and ends all threads that work for it, also before the end. Where the disk
 * or the stream fails, the methods throw {@link UncheckedIOException}.
 */
public final class MusicBrainzDump implements Iterator<LineRecord<MusicBrainzDocument>>, Closeable {
    private static final long KNOWN_SCHEMA = 1;

    private static final int LONGEST_INFORMATION = 1_000;
    private static final int LONGEST_QUOTE = 100;
    private static final int NOTICES_PER_CODE = 100;

    private final Archive archive;
    private final int workers;
    private final Supplier<MusicBrainzReader> readers;
    private final Notices.Builder notices = Notices.builder(NOTICES_PER_CODE);
    private DumpInformation information = DumpInformation.NONE;
    private final LineRecords<MusicBrainzDocument> records = LineRecords.of(new Batches());
    private @Nullable LineRecords<MusicBrainzDocument> documents;

    private MusicBrainzDump(Archive archive, int workers, Supplier<MusicBrainzReader> readers) {
        this.archive = archive;
        this.workers = workers;
        this.readers = readers;
    }

    /**
     * {@return the dump in a file}
     *
     * @param file the file, which notices name as it is given here
     * @param workers how many threads read documents, at least one
     * @param readers makes a reader for each of them
     * @throws IOException if the file cannot be opened
     * @throws IllegalArgumentException if there is no worker
     */
    public static MusicBrainzDump open(Path file, int workers, Supplier<MusicBrainzReader> readers) throws IOException {
        requireWorker(workers); // before there is a file to be closed
        return of(Archive.open(file), workers, readers);
    }

    /**
     * {@return the dump in an archive}
     *
     * @param archive the archive, which is closed with the dump
     * @param workers how many threads read documents, at least one
     * @param readers makes a reader for each of them
     * @throws IllegalArgumentException if there is no worker
     */
    public static MusicBrainzDump of(Archive archive, int workers, Supplier<MusicBrainzReader> readers) {
        requireWorker(workers);
        return new MusicBrainzDump(archive, workers, readers);
    }

    private static void requireWorker(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("no workers: " + workers);
        }
    }

    /**
     * {@return whether there is another record}
     *
     * @throws UncheckedIOException if the file or the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    /**
     * {@return the next record}
     *
     * @throws UncheckedIOException if the file or the stream cannot be read
     * @throws NoSuchElementException if there is none
     */
    @Override
    public LineRecord<MusicBrainzDocument> next() {
        return records.next();
    }

    /** {@return the records from here on, as a stream; closing it closes the dump} */
    public Stream<LineRecord<MusicBrainzDocument>> stream() {
        return records.stream();
    }

    /** The members, of each its records, and what is told of the archive between them. */
    private final class Batches implements OrderedWork.Source<Iterator<LineRecord<MusicBrainzDocument>>> {
        @Override
        public Optional<Iterator<LineRecord<MusicBrainzDocument>>> next() throws IOException {
            leaveMember();
            try {
                Optional<ArchiveMember> member = archive.next();
                return member.isPresent() ? Optional.of(enter(member.get())) : Optional.empty();
            } catch (ArchiveException e) {
                return Optional.of(told(e));
            }
        }

        @Override
        public void close() throws IOException {
            try (archive) {
                leaveMember();
            }
        }
    }

    private void leaveMember() throws IOException {
        if (documents != null) {
            documents.close();
            documents = null;
        }
    }

    private Iterator<LineRecord<MusicBrainzDocument>> enter(ArchiveMember member) throws IOException {
        Location place = member.location();
        String name = member.name().orElse("");
        Optional<DumpMember> known = name.isEmpty() ? Optional.of(DumpMember.DOCUMENTS) : DumpMember.of(name);
        Use use = known.map(DumpMember::use).orElse(Use.NONE);
        if (use == Use.LINES) {
            return read(PeekedStream.of(member.stream()), place, name);
        }
        if (known.isEmpty()) {
            notices.add(Notice.of(DumpNotice.UNKNOWN_MEMBER, place, "name", name));
        } else if (use == Use.INFORMATION) {
            inform(known.get(), member);
        }
        return Collections.emptyIterator();
    }

    private Iterator<LineRecord<MusicBrainzDocument>> read(PeekedStream lines, Location place, String name) {
        if (TableRows.isTable(lines)) {
            notices.add(Notice.of(DumpNotice.DATABASE_TABLE, place, "name", name.isEmpty() ? "this" : name));
            return Collections.emptyIterator();
        }
        LineRecords<MusicBrainzDocument> read = LineRecords.of(
                LineChunks.of(lines, place, JsonLimits.LINE_BYTES),
                workers,
                () -> MusicBrainzLines.chunkReader(readers.get(), JsonLimits.LINE_BYTES));
        documents = read;
        return read;
    }

    private void inform(DumpMember what, ArchiveMember member) throws IOException {
        Location place = member.location();
        byte[] bytes = member.stream().readNBytes(LONGEST_INFORMATION + 1);
        String text = new String(bytes, UTF_8).strip();
        Optional<DumpInformation> more =
                bytes.length > LONGEST_INFORMATION ? Optional.empty() : information.with(what, text);
        information = more.orElse(information);
        if (more.isEmpty()) {
            notices.add(Notice.of(DumpNotice.UNKNOWN_INFORMATION, place, "name", what.name())
                    .with("text", Excerpt.of(text, LONGEST_QUOTE)));
        } else if (what == DumpMember.JSON_DUMPS_SCHEMA_NUMBER
                && information.jsonSchemaNumber().getAsLong() != KNOWN_SCHEMA) {
            notices.add(
                    Notice.of(DumpNotice.OTHER_SCHEMA, place, "number", text).with("known", KNOWN_SCHEMA));
        }
    }

    private static Iterator<LineRecord<MusicBrainzDocument>> told(ArchiveException e) {
        Notice notice = e.notice();
        return Collections.singleton(LineRecord.<MusicBrainzDocument>broken(notice.location(), notice))
                .iterator();
    }

    /** {@return what the dump has said of itself until now; all of it is known at the end} */
    public DumpInformation information() {
        return information;
    }

    /** {@return what there was to tell of the dump and its archive until now, its records apart} */
    public Notices notices() {
        return Notices.builder()
                .addAll(archive.notices())
                .addAll(notices.build())
                .build();
    }

    /** {@return how many bytes of the archive have been read until now; any thread may ask} */
    public long position() {
        return archive.position();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
