package org.linernotes.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at once, the first one lowest. What is looked for is marked by the highest bit of its byte; marks behind the first
 * one say nothing. All of it goes without branches: how long the next text is cannot be foreseen.
 */
final class Octets {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long COLONS = ':' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private Octets() {}

    static long at(byte[] bytes, int start) {
        return (long) EIGHT.get(bytes, start);
    }

    /** {@return the marks of quotes} */
    static long quotes(long eight) {
        return zeros(eight ^ QUOTES);
    }

    /** {@return the marks of colons} */
    static long colons(long eight) {
        return zeros(eight ^ COLONS);
    }

    /** {@return the marks of bytes that end a text or are no plain ASCII} */
    static long specials(long eight) {
        return ends(eight) | (eight & HIGH_BITS);
    }

    /** {@return the marks of bytes that end a text, begin an escape or are controls} */
    static long ends(long eight) {
        return zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES) | controls(eight);
    }

    /** {@return whether all are ASCII} */
    static boolean isAscii(long eight) {
        return (eight & HIGH_BITS) == 0;
    }

    private static long zeros(long eight) {
        return (eight - ONES) & ~eight & HIGH_BITS;
    }

    private static long controls(long eight) {
        return (eight - SPACES) & ~eight & HIGH_BITS;
    }

    /** {@return how many bytes stand before the first mark; eight where there is none} */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** {@return how many of sixteen bytes stand before the first mark; sixteen where there is none} */
    static int before(long marks, long nextMarks) {
        int octets = before(marks);
        return octets + (before(nextMarks) & -(octets >>> 3));
    }

    /** {@return those of eight bytes that stand before the first mark, and zeros behind them} */
    static long upTo(long marks, long eight) {
        return eight & (((marks & -marks) >>> 7) - 1);
    }

    /** {@return those of the next eight bytes that stand before the first mark of all sixteen} */
    static long upTo(long marks, long nextMarks, long next) {
        return upTo(nextMarks, next) & -(long) (before(marks) >>> 3);
    }
}
