package org.linernotes.examples.command.ingest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvReader;
import org.linernotes.csv.RowRun;
import org.linernotes.csv.SheetLimits;
import org.linernotes.csv.table.TableNotice;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.json.stream.LineChunks;
import org.linernotes.json.stream.PeekedStream;

/**
 * A sheet in runs of rows, several of them in a piece: what must be known of the rows before is found out here, and the workers read
 * the cells. One that is held as a whole is one run. It is read on by reading it again from its beginning: that takes a small
 * part of the time that was taken before, and whatever the rows before have to do with those behind is as it was.
 */
final class SheetPieces implements MemberPieces {
    /** From how many characters on a piece is large enough, and how many bytes of a refused row are in one at most. */
    private static final int SIZE = LineChunks.SIZE;

    private static final RefusedParts.Bytes NO_MORE = most -> new byte[0];

    private final UnbrokenStream in;
    private final Location place;
    private final Position start;
    private final SheetLimits limits;
    private final InputReader reader;
    private final boolean keepRefused;
    private @Nullable CsvReader sheet;

    /** All of a short sheet, as long as nothing was made of it. */
    private Optional<byte[]> whole = Optional.empty();

    /** How many runs and refused rows were given. */
    private long given;

    /** A refused row that is too long to be held, or a sheet without headers. */
    private @Nullable RefusedParts parts;

    private boolean ended;

    /**
     * Creates the pieces of a sheet.
     *
     * @param in its bytes
     * @param place where it is
     * @param start from where on pieces are wanted
     * @param reader opens it
     * @param keepRefused whether all bytes of what is refused are wanted
     */
    SheetPieces(InputStream in, Location place, Position start, InputReader reader, boolean keepRefused) {
        this.in = new UnbrokenStream(in);
        this.place = place;
        this.start = start;
        this.limits = start.sheet().map(Position.InSheet::limits).orElseGet(SheetLimits::ofThisProgram);
        this.reader = reader;
        this.keepRefused = keepRefused;
    }

    @Override
    public Optional<Piece> next() throws IOException {
        ImmutableList.Builder<Piece.Rows.Item> items = ImmutableList.builder();
        if (sheet == null && !ended) {
            open(items);
        }
        Optional<Piece> part = parts == null ? Optional.empty() : parts.next();
        if (part.isPresent()) {
            return part;
        }
        parts = null;
        boolean begins = !items.build().isEmpty();
        Optional<IOException> flaw = begins ? Optional.empty() : in.flaw(ended);
        if (flaw.isPresent()) {
            throw flaw.get();
        }
        return ended || sheet == null ? Optional.empty() : Optional.of(rows(sheet, items));
    }

    /** Opens the sheet, tells what there is to tell of it as a whole, and passes over what was read of it. */
    private void open(ImmutableList.Builder<Piece.Rows.Item> items) throws IOException {
        PeekedStream bytes = PeekedStream.of(in);
        byte[] head = bytes.head(CsvReader.HEAD);
        Outcome<CsvReader> opened = reader.sheet(bytes, place.toString(), limits);
        if (opened.value().isEmpty()) {
            ended = true;
            RefusedParts.Bytes rest = keepRefused ? bytes::readNBytes : NO_MORE;
            parts = new RefusedParts(place, opened.notices(), bytes.readNBytes(SIZE), rest, start, start.nextMember());
            return;
        }
        CsvReader rows = opened.value().get();
        long before = start.sheet().map(Position.InSheet::runs).orElse(0L);
        for (; given < before && rows.hasNext(); given++) {
            rows.nextRun();
        }
        if (before == 0) {
            whole = Optional.of(head).filter(all -> all.length < CsvReader.HEAD);
            items.add(Piece.Rows.Item.told(opened.notices()));
        }
        sheet = rows;
    }

    private Piece rows(CsvReader rows, ImmutableList.Builder<Piece.Rows.Item> items) throws IOException {
        long characters = 0;
        while (characters < SIZE && parts == null && rows.hasNext()) {
            Outcome<RowRun> run = rows.nextRun();
            characters += run.value().isPresent() ? run.value().get().characters() : refused(rows, run, items);
            run.value().map(Piece.Rows.Item::of).ifPresent(items::add);
            whole = Optional.empty();
            given += parts == null ? 1 : 0;
        }
        Position after = here();
        if (parts == null && !rows.hasNext()) {
            ended = true;
            after = in.isTold() ? start.nextMember() : after;
        }
        given += parts == null ? 0 : 1;
        return new Piece.Rows(items.build(), characters, after);
    }

    private Position here() {
        return start.inSheet(new Position.InSheet(given, limits));
    }

    /** Takes a refused row, or a sheet that turned out to have no headers. {@return how many bytes of it are held} */
    private int refused(CsvReader rows, Outcome<RowRun> run, ImmutableList.Builder<Piece.Rows.Item> items)
            throws IOException {
        Optional<Notice> row = run.notices().list().stream()
                .filter(notice -> notice.code() == TableNotice.ROW_REFUSED)
                .findFirst();
        if (row.isEmpty()) {
            Optional<Refused> all = whole.map(bytes -> Refused.whole(place, run.notices(), bytes));
            items.add(Piece.Rows.Item.refused(run.notices(), all));
            return 0;
        }
        Location here = place.at(row.get().location().line().orElse(0), 0);
        byte[] bytes = rows.refusedBytes(SIZE);
        if (bytes.length < SIZE) {
            Refused refused = Refused.whole(here, run.notices(), bytes);
            items.add(Piece.Rows.Item.refused(run.notices(), Optional.of(refused)));
        } else {
            Position after = start.inSheet(new Position.InSheet(given + 1, limits));
            parts = new RefusedParts(
                    here, run.notices(), bytes, keepRefused ? rows::refusedBytes : NO_MORE, here(), after);
        }
        return bytes.length;
    }
}
