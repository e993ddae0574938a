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
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
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
    private final ImmutableList<Input> inputs;
    private final InputReader reader;
    private final InputStream standardInput;
    private final boolean keepStrangers;
    private final AtomicLong bytesBefore = new AtomicLong();
    private volatile @Nullable Archive archive;
    private @Nullable MemberPieces member;
    private Position position;

    /** How many members of the input were met. */
    private int membersMet;

    /** How many flaws of the input were met. */
    private int flawsMet;

    /** Whether the member can be read on by another call: it is not in the middle of a record. */
    private boolean betweenRecords = true;

    /**
     * Creates the pieces of inputs.
     *
     * @param inputs the inputs
     * @param reader knows what format they are said to be of, and opens sheets
     * @param standardInput what is read for {@code -}
     * @param keepStrangers whether the bytes of what is of no known format are wanted
     * @param start where to begin
     */
    Pieces(
            ImmutableList<Input> inputs,
            InputReader reader,
            InputStream standardInput,
            boolean keepStrangers,
            Position start) {
        this.inputs = inputs;
        this.reader = reader;
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
                piece = told(e);
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
            archive = input.archive(standardInput);
            return Optional.empty();
        }
        MemberPieces pieces = member;
        if (pieces == null) {
            return nextMember(input, open);
        }
        Optional<Piece> piece = pieces.next();
        if (piece.isEmpty()) {
            leaveMember();
            return Optional.empty();
        }
        position = piece.get().after().behindFlaws(position.flaws()); // of these the pieces of a member know nothing
        betweenRecords = piece.get().endsRecord();
        return Optional.of(piece.get().endingAt(position));
    }

    private void leaveMember() {
        member = null;
        betweenRecords = true;
        if (membersMet > position.member()) {
            position = position.atMember(membersMet);
        }
    }

    private Optional<Piece> nextMember(Input input, Archive open) throws IOException {
        Optional<ArchiveMember> next = open.next();
        if (next.isEmpty()) {
            return Optional.of(leave(input, open.notices()));
        }
        ArchiveMember found = next.get();
        Location place = found.location().withSource(input.name());
        boolean wasRead = membersMet < position.member();
        membersMet++;
        if (isWanted(found)) {
            InputStream bytes = found.stream();
            member = wasRead
                    ? new PassedPieces(bytes, Long.MAX_VALUE, Optional::empty)
                    : new PassedPieces(
                            bytes, position.offset(), new GuessedPieces(bytes, place, position, reader, keepStrangers));
            return Optional.empty();
        }
        if (wasRead) {
            return Optional.empty();
        }
        position = position.nextMember();
        return Optional.of(Piece.Told.of(Notice.of(CommandNotice.SKIPPED_MEMBER, place), position));
    }

    private static boolean isWanted(ArchiveMember member) {
        return member.name()
                .filter(name ->
                        DumpMember.of(name).filter(DumpMember.DOCUMENTS::equals).isEmpty() && !Inputs.isKnown(name))
                .isEmpty();
    }

    /** {@return the piece that tells of a flaw; empty where an earlier call told it} */
    private Optional<Piece> told(BrokenStreamException e) {
        if (!e.goesOn()) {
            leaveMember();
        }
        flawsMet++;
        if (flawsMet <= position.flaws()) {
            return Optional.empty();
        }
        position = position.behindFlaws(flawsMet);
        return Optional.of(new Piece.Told(Notices.of(e.notice()), betweenRecords, position));
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
        membersMet = 0;
        flawsMet = 0;
        betweenRecords = true;
        position = position.nextInput();
        return new Piece.Told(notices, true, position);
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
