package org.linernotes.examples.command.ingest;

import java.util.Optional;
import org.linernotes.csv.SheetLimits;
import org.linernotes.examples.command.file.Format;

/**
 * How far the inputs of a call were read: everything before it was.
 *
 * @param input the number of the input, from 0
 * @param member the number of the member in it, from 0; an input that is no archive is one member
 * @param line the number of the line in the member, from 1
 * @param offset how many bytes of the member are before it
 * @param lines the format of its lines, where lines are read; it is not found out again in their middle
 * @param flaws how many flaws of the input were told: bytes do not tell on which side of a gap they end
 * @param sheet how far the sheet was read that begins there, if one does
 */
public record Position(
        int input, int member, int line, long offset, Optional<Format> lines, int flaws, Optional<InSheet> sheet) {
    /**
     * How far a sheet was read.
     *
     * @param runs how many runs of rows and refused rows of it were read
     * @param limits how much of it was held in memory, which decides what a run is
     */
    record InSheet(long runs, SheetLimits limits) {}

    /** Where a call begins. */
    static final Position START = of(0);

    private static Position of(int input) {
        return new Position(input, 0, 1, 0, Optional.empty(), 0, Optional.empty());
    }

    /** {@return the position behind a line of the same member} */
    Position atLine(int newLine, long newOffset) {
        return new Position(input, member, newLine, newOffset, lines, flaws, sheet);
    }

    /** {@return the same position, from where lines of a format are read} */
    Position ofLines(Format format) {
        return new Position(input, member, line, offset, Optional.of(format), flaws, sheet);
    }

    /** {@return the same position, within the sheet that begins there} */
    Position inSheet(InSheet place) {
        return new Position(input, member, line, offset, lines, flaws, Optional.of(place));
    }

    /** {@return the same position, behind so many flaws of the input} */
    Position behindFlaws(int number) {
        return new Position(input, member, line, offset, lines, number, sheet);
    }

    /** {@return where a member of the same input begins} */
    Position atMember(int number) {
        return new Position(input, number, 1, 0, Optional.empty(), flaws, Optional.empty());
    }

    /** {@return where the next member of the same input begins} */
    Position nextMember() {
        return atMember(member + 1);
    }

    /** {@return where the next input begins} */
    Position nextInput() {
        return of(input + 1);
    }
}
