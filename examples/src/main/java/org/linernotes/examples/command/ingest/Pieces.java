package org.linernotes.examples.command.ingest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.json.stream.BrokenStreamException;
import org.linernotes.json.stream.OrderedWork;
import org.linernotes.musicbrainz.archive.Archive;
import org.linernotes.musicbrainz.archive.ArchiveMember;
import org.linernotes.musicbrainz.dump.DumpMember;

/**
 * Takes the inputs of a call apart, in their order: archives into their members, and these into pieces. What cannot be had
 * is a piece that says so, and the next input follows.
 */
final class Pieces implements OrderedWork.Source<Piece> {
    private static final int SKIPPED_AT_ONCE = 1 << 16;

    private final ImmutableList<Input> inputs;
    private final Optional<Format> from;
    private final InputStream standardInput;
    private final boolean keepStrangers;
    private final AtomicLong bytesBefore = new AtomicLong();
    private volatile @Nullable Archive archive;
    private @Nullable MemberPieces member;
    private Position position;

    /** How many members of the input were begun. */
    private int membersBegun;

    /**
     * Creates the pieces of inputs.
     *
     * @param inputs the inputs
     * @param from their format; empty where it is to be found out
     * @param standardInput what is read for {@code -}
     * @param keepStrangers whether the bytes of what is of no known format are wanted
     * @param start where to begin
     */
    Pieces(
            ImmutableList<Input> inputs,
            Optional<Format> from,
            InputStream standardInput,
            boolean keepStrangers,
            Position start) {
        this.inputs = inputs;
        this.from = from;
        this.standardInput = standardInput;
        this.keepStrangers = keepStrangers;
        this.position = start;
        inputs.subList(0, start.input()).forEach(input -> bytesBefore.addAndGet(size(input)));
    }

    @Override
    public Optional<Piece> next() throws IOException {
        Optional<Piece> piece = Optional.empty();
        while (piece.isEmpty() && position.input() < inputs.size()) {
            Input input = inputs.get(position.input());
            try {
                piece = next(input);
            } catch (BrokenStreamException e) {
                piece = Optional.of(told(e));
            } catch (IOException e) {
                piece = Optional.of(leave(input, input.unreadable(e)));
            }
        }
        return piece;
    }

    /** {@return the next piece of an input; empty where it had to be looked for further on} */
    private Optional<Piece> next(Input input) throws IOException {
        Archive open = archive;
        if (open == null) {
            archive = open(input);
            return Optional.empty();
        }
        MemberPieces pieces = member;
        if (pieces == null) {
            return nextMember(input, open);
        }
        Optional<Piece> piece = pieces.next();
        if (piece.isPresent()) {
            position = piece.get().after();
        } else {
            leaveMember();
        }
        return piece;
    }

    private void leaveMember() {
        if (member != null) {
            member = null;
            position = new Position(position.input(), membersBegun, 1, 0);
        }
    }

    /** Opens an input, and goes to the member in it where an earlier call was interrupted. */
    private Archive open(Input input) throws IOException {
        Archive open = input.archive(standardInput);
        for (int passed = 0; passed < position.member(); ) {
            try {
                passed += open.next().isPresent() ? 1 : position.member();
            } catch (BrokenStreamException e) {
                passed += e.goesOn() ? 0 : position.member(); // told when it was met first
            }
        }
        return open;
    }

    private Optional<Piece> nextMember(Input input, Archive open) throws IOException {
        Optional<ArchiveMember> next = open.next();
        if (next.isEmpty()) {
            return Optional.of(leave(input, open.notices()));
        }
        ArchiveMember found = next.get();
        Location place = found.location().withSource(input.name());
        Position start = position;
        membersBegun = start.member() + 1;
        if (found.name().isPresent() && !isWanted(found.name().get())) {
            position = start.nextMember();
            return Optional.of(Piece.Told.of(Notice.of(CommandNotice.SKIPPED_MEMBER, place), position));
        }
        InputStream bytes = found.stream();
        skip(bytes, start.offset());
        member = new GuessedPieces(bytes, place, start, from, keepStrangers);
        return Optional.empty();
    }

    /** Passes over what was read before; flaws in it were told then. */
    private static void skip(InputStream bytes, long number) throws IOException {
        byte[] passed = new byte[SKIPPED_AT_ONCE];
        long left = number;
        while (left > 0) {
            try {
                int read = bytes.read(passed, 0, (int) Math.min(passed.length, left));
                left = read < 0 ? 0 : left - read;
            } catch (BrokenStreamException e) {
                left = e.goesOn() ? left : 0;
            }
        }
    }

    private static boolean isWanted(String name) {
        return DumpMember.of(name).filter(DumpMember.DOCUMENTS::equals).isPresent() || Inputs.isKnown(name);
    }

    private Piece told(BrokenStreamException e) {
        if (!e.goesOn()) {
            leaveMember();
        }
        return Piece.Told.of(e.notice(), position);
    }

    /** Goes on to the next input. */
    private Piece leave(Input input, Notices notices) {
        try {
            close();
        } catch (IOException e) {
            // it was read
        }
        bytesBefore.addAndGet(size(input));
        archive = null;
        member = null;
        position = position.nextInput();
        return new Piece.Told(notices, position);
    }

    private static long size(Input input) {
        try {
            return input.isStandardInput() ? 0 : Files.size(input.file());
        } catch (IOException e) {
            return 0; // reading will tell
        }
    }

    /** {@return how many bytes of the inputs were read, as they lie there; any thread may ask} */
    long bytesRead() {
        Archive open = archive;
        return bytesBefore.get() + (open == null ? 0 : open.position());
    }

    /** {@return how many bytes the inputs have; empty where that is not known} */
    OptionalLong bytesInAll() {
        return inputs.stream().anyMatch(Input::isStandardInput)
                ? OptionalLong.empty()
                : OptionalLong.of(inputs.stream().mapToLong(Pieces::size).sum());
    }

    @Override
    public void close() throws IOException {
        Archive open = archive;
        if (open != null) {
            open.close();
        }
    }
}
