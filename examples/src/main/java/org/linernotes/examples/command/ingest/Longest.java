package org.linernotes.examples.command.ingest;

/**
 * How long what is held in memory may be, in bytes. With little memory it is less than the readers would take: several
 * records are in memory at a time, and what they say takes several times as much.
 *
 * @param line how long a line
 * @param document how long a document
 */
record Longest(int line, int document) {
    private static final int LINE = 64 << 20;
    private static final int DOCUMENT = 256 << 20;
    private static final int LINES_IN_MEMORY = 16;
    private static final int DOCUMENTS_IN_MEMORY = 8;

    /** As this program's memory allows. */
    static final Longest OF_THIS_PROGRAM = of(Runtime.getRuntime().maxMemory());

    /** {@return as an amount of memory allows} */
    static Longest of(long memory) {
        return new Longest(
                (int) Math.min(LINE, memory / LINES_IN_MEMORY), (int) Math.min(DOCUMENT, memory / DOCUMENTS_IN_MEMORY));
    }
}
