package org.linernotes.examples.command.ingest;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.RowGroup;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Original;
import org.linernotes.json.EntityLine;
import org.linernotes.json.EntityLineReader;
import org.linernotes.json.stream.ChunkReader;
import org.linernotes.json.stream.LineChunk;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.musicbrainz.LossTally;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.ResidueLines;

/** Makes lines of pieces. Each worker has one. */
final class PieceReader implements Function<Piece, Harvest> {
    private final InputReader reader;
    private final boolean wantsResidues;
    private final boolean amongOthers;
    /** Counts the losses of documents; where residues are wanted, each is told, since those of most documents are none then. */
    private final LossTally losses = new LossTally();

    private final MusicBrainzReader documents;
    private final ChunkReader<MusicBrainzDocument> documentLines;
    private final ChunkReader<EntityLine> entityLines;
    private final HarvestedLines.Builder lines = new HarvestedLines.Builder();
    private final ByteArrayOutputStream residues = new ByteArrayOutputStream();

    /** What is made of the piece at hand. */
    private List<Notices> notices = new ArrayList<>();

    private List<Refused> refused = new ArrayList<>();
    private long records;
    private boolean losesSubjects;

    /**
     * Creates a reader.
     *
     * @param reader reads documents that make catalogues
     * @param wantsResidues whether the residues of documents of MusicBrainz are wanted
     * @param amongOthers whether there are several inputs, whose subjects have no place in one stream
     */
    PieceReader(InputReader reader, boolean wantsResidues, boolean amongOthers) {
        this.documents = wantsResidues ? MusicBrainzReader.create() : MusicBrainzReader.counting(losses);
        int longest = Longest.OF_THIS_PROGRAM.line();
        this.reader = reader;
        this.wantsResidues = wantsResidues;
        this.amongOthers = amongOthers;
        this.documentLines = MusicBrainzLines.chunkReader(documents, longest);
        this.entityLines = EntityLineReader.chunkReader(longest);
    }

    @Override
    public Harvest apply(Piece piece) {
        begin();
        if (piece instanceof Piece.Lines chunk) {
            read(chunk);
        } else if (piece instanceof Piece.Document document) {
            read(document);
        } else if (piece instanceof Piece.Rows rows) {
            rows.items().forEach(this::read);
        } else if (piece instanceof Piece.Stranger stranger) {
            refused.add(stranger.refused());
            stranger.refused().reason().map(Notices::of).ifPresent(notices::add);
        } else if (piece instanceof Piece.Told told) {
            notices.add(told.notices());
        }
        return new Harvest(
                piece.after(),
                piece.endsRecord(),
                piece.weight(),
                lines.build(),
                records,
                ImmutableList.copyOf(refused),
                residues.toByteArray(),
                ImmutableList.copyOf(notices),
                losses.drain(),
                losesSubjects);
    }

    private void begin() {
        notices = new ArrayList<>();
        refused = new ArrayList<>();
        residues.reset();
        records = 0;
        losesSubjects = false;
    }

    private void read(Piece.Lines piece) {
        LineChunk chunk = piece.chunk();
        if (chunk.part() == LineChunk.Part.MORE_OF_LINE) {
            refused.add(new Refused(chunk.place(), Optional.empty(), chunk.bytes(), 0, chunk.lineEnd(0)));
        } else if (piece.format() == Format.MUSICBRAINZ) {
            each(documentLines.read(chunk), chunk, this::add);
        } else {
            each(entityLines.read(chunk), chunk, (entity, told, bytes) -> {
                notices.add(told);
                add(entity);
            });
        }
    }

    private <T> void each(Iterator<LineRecord<T>> found, LineChunk chunk, Taking<T> taking) {
        while (found.hasNext()) {
            LineRecord<T> record = found.next();
            take(
                    record.outcome(),
                    record.place(),
                    taking,
                    () -> record.line().orElseGet(() -> Arrays.copyOf(chunk.bytes(), chunk.lineEnd(0))));
        }
    }

    private void read(Piece.Document piece) {
        byte[] bytes = piece.bytes();
        Location place = piece.place();
        if (piece.format() == Format.MUSICBRAINZ) {
            take(documents.read(bytes, 0, bytes.length, place), place, this::add, () -> bytes);
        } else {
            take(reader.lines(bytes, place, piece.format()), place, this::add, () -> bytes);
        }
    }

    /** Reads rows of a sheet. Each of them is a record; what there is to tell of the sheet itself is none. */
    private void read(Piece.Rows.Item item) {
        notices.add(item.told());
        item.refused().ifPresent(refused::add);
        item.run().ifPresent(run -> {
            Outcome<RowGroup> group = run.read();
            notices.add(group.notices());
            records += run.rows();
            group.orThrow().entities().forEach(entity -> add(EntityLine.of(entity)));
            group.orThrow().mentions().forEach(entity -> add(EntityLine.mention(entity)));
        });
    }

    private void add(ImmutableList<EntityLine> entities, Notices told, Supplier<byte[]> unused) {
        notices.add(told);
        entities.forEach(this::add);
    }

    private <T> void take(Outcome<T> outcome, Location place, Taking<T> taking, Supplier<byte[]> bytes) {
        if (outcome.value().isPresent()) {
            records++;
            taking.take(outcome.value().get(), outcome.notices(), bytes);
        } else {
            notices.add(outcome.notices());
            refused.add(Refused.whole(place, outcome.notices(), bytes.get()));
        }
    }

    /** Takes what a record says. */
    private interface Taking<T> {
        void take(T said, Notices told, Supplier<byte[]> bytes);
    }

    /** Adds what a document says. What goes into its residue is no loss; a list has none. */
    private void add(MusicBrainzDocument document, Notices told, Supplier<byte[]> bytes) {
        boolean withResidue = wantsResidues && !document.isList();
        notices.add(withResidue ? Original.withoutLosses(told) : told);
        document.subjects().forEach(subject -> add(EntityLine.of(subject)));
        document.mentions().forEach(mention -> add(EntityLine.mention(mention)));
        if (withResidue) {
            try {
                ResidueLines.write(document.compareWith(bytes.get()).residue(), residues);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** Positions of subjects count within one catalogue; a stream of several is about all that is no mention. */
    private void add(EntityLine line) {
        boolean dropped = amongOthers && line.subjectPosition().isPresent();
        losesSubjects |= dropped;
        lines.add(dropped ? new EntityLine(line.entity(), line.mention(), OptionalInt.empty()) : line);
    }
}
