package org.linernotes.csv;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much of a sheet is held in memory. A sheet that is larger is read all the same, as a stream of adjacent rows.
 *
 * @param characters how many characters of rows are held together; separators count, and each row counts for 64 more
 * @param ids how many ids of releases, sessions, takes and recordings are remembered, at 16 to 32 bytes each, to tell where one comes again
 */
public record SheetLimits(long characters, int ids) {
    /** As how many characters a row counts that has none: so much what is made of it takes. */
    static final int ROW = 64;

    /** How many characters are held at most, and how many ids, however much memory there is. */
    private static final long MOST_CHARACTERS = 1L << 26;

    private static final int MOST_IDS = 1 << 28;

    /** How many bytes of memory there must be for a character that is held: what its cells say takes most of it. */
    private static final int BYTES_PER_CHARACTER = 48;

    /** How many there must be for an id. */
    private static final int BYTES_PER_ID = 48;

    /**
     * Creates limits.
     *
     * @param characters how many characters of rows are held together
     * @param ids how many ids are remembered
     * @throws IllegalArgumentException if one is not positive
     */
    public SheetLimits {
        checkArgument(characters > 0 && ids > 0, "limits are positive: %s characters, %s ids", characters, ids);
    }

    /**
     * {@return the limits for a program}
     *
     * @param memory how many bytes of memory it has
     * @throws IllegalArgumentException if that is less than a kilobyte
     */
    public static SheetLimits of(long memory) {
        int slots = Integer.highestOneBit((int) Math.min(MOST_IDS, memory / BYTES_PER_ID));
        return new SheetLimits(Math.min(MOST_CHARACTERS, memory / BYTES_PER_CHARACTER), Ids.mostIn(slots));
    }

    /** {@return the limits for this program, by the memory that Java has at most} */
    public static SheetLimits ofThisProgram() {
        return of(Runtime.getRuntime().maxMemory());
    }
}
