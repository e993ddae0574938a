package org.linernotes.examples.command;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.ingest.Counts;

/**
 * Tells on standard error how far a long call has come: in one line that is written over and over where somebody looks,
 * and in a line a minute where nobody does.
 */
final class Progress implements AutoCloseable {
    private static final String LINE_START = "\r\u001b[K";
    private static final int WIDTH = 110;
    private static final long MEGABYTE = 1_000_000;
    private static final Duration BEFORE_EYES = Duration.ofMillis(500);
    private static final Duration OTHERWISE = Duration.ofMinutes(1);
    private static final int UNKNOWN = -1;

    private final Terminal terminal;
    private final Duration pause;
    private final long begun = System.nanoTime();
    private long recordsBefore = UNKNOWN;
    private @Nullable ProgressBar bar;
    private boolean shown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
        this.pause = terminal.attended() ? BEFORE_EYES : OTHERWISE;
    }

    /**
     * Takes how far the call is.
     *
     * @param bytes how many bytes were read
     * @param ofBytes how many there are, if that is known
     * @param counts what came of them
     * @param notices how many notices there were
     */
    void reached(long bytes, OptionalLong ofBytes, Counts counts, long notices) {
        ProgressBar known = bar;
        if (known == null) {
            recordsBefore = counts.records() + counts.refused();
            known = begin(bytes, ofBytes);
            bar = known;
        }
        long records = counts.records() + counts.refused();
        double seconds = Math.max(1, System.nanoTime() - begun) / 1e9;
        known.stepTo(bytes);
        known.setExtraMessage(String.format(
                Locale.ROOT,
                " %,d records (%,.0f/s), %,d notices",
                records,
                (records - recordsBefore) / seconds,
                notices));
    }

    private ProgressBar begin(long bytes, OptionalLong ofBytes) {
        return new ProgressBarBuilder()
                .setTaskName("linernotes ingest:")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(ofBytes.orElse(UNKNOWN))
                .setUnit(" MB", MEGABYTE)
                .showSpeed(new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setUpdateIntervalMillis((int) pause.toMillis())
                .startsFrom(bytes, Duration.ZERO)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    /** Shows a line, unless it comes too soon: the bar itself does not wait before its first and its last one. */
    private synchronized void show(String line) {
        if (System.nanoTime() - begun < pause.toNanos()) {
            return;
        }
        if (terminal.attended()) {
            shown = true;
            terminal.err().print(LINE_START + line.stripTrailing());
            terminal.err().flush();
        } else {
            terminal.tell(line.strip());
        }
    }

    /** Takes the line away, to make room for another message. */
    synchronized void clear() {
        if (shown) {
            shown = false;
            terminal.err().print(LINE_START);
            terminal.err().flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        clear();
    }
}
