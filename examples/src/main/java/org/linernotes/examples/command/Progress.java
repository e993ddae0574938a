package org.linernotes.examples.command;

import java.time.Duration;
import java.util.Locale;

/** Shows somebody who looks how far a long call has come: one line on standard error that is written over and over. */
final class Progress {
    private static final long STEP = 1 << 12;
    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final String LINE_START = "\r\u001b[K";

    private final Terminal terminal;
    private long shownAt = System.nanoTime();
    private boolean shown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    void show(long entities) {
        if (!terminal.attended() || entities % STEP != 0 || System.nanoTime() - shownAt < PAUSE) {
            return;
        }
        shownAt = System.nanoTime();
        shown = true;
        terminal.err().print(String.format(Locale.ROOT, "%s%,d entities", LINE_START, entities));
        terminal.err().flush();
    }

    /** Takes the line away. */
    void end() {
        if (shown) {
            shown = false;
            terminal.err().print(LINE_START);
            terminal.err().flush();
        }
    }
}
