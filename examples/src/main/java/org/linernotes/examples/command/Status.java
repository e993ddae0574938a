package org.linernotes.examples.command;

/** With what the command ends. The first four are fixed for scripts; the others follow the custom of {@code sysexits.h}. */
final class Status {
    static final int DONE = 0;

    /** A finding of severity ERROR in {@code validate}; a loss or an error under {@code --strict}. */
    static final int FLAWED = 1;

    static final int WRONG_CALL = 2;

    static final int NOTHING_READ = 3;

    /** A flaw of this program. */
    static final int BROKEN = 70;

    /** The results could not be written. */
    static final int NOT_WRITTEN = 74;

    private Status() {}
}
