package org.linernotes.examples.command.ingest;

/**
 * How far the inputs of a call were read: everything before it was.
 *
 * @param input the number of the input, from 0
 * @param member the number of the member in it, from 0; an input that is no archive is one member
 * @param line the number of the line in the member, from 1
 * @param offset how many bytes of the member are before it
 */
public record Position(int input, int member, int line, long offset) {
    /** Where a call begins. */
    static final Position START = new Position(0, 0, 1, 0);

    /** {@return the position behind a line of the same member} */
    Position atLine(int newLine, long newOffset) {
        return new Position(input, member, newLine, newOffset);
    }

    /** {@return where the next member of the same input begins} */
    Position nextMember() {
        return new Position(input, member + 1, 1, 0);
    }

    /** {@return where the next input begins} */
    Position nextInput() {
        return new Position(input + 1, 0, 1, 0);
    }
}
