package org.linernotes.examples.command.report;

import java.util.Locale;

/** A number of things in words: {@code 1 record}, {@code 1,200 records}. */
public final class Counted {
    private Counted() {}

    /**
     * {@return the number with its noun}
     *
     * @param number how many
     * @param noun what, in the singular; its plural ends in s
     */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /**
     * {@return the number with its noun}
     *
     * @param number how many
     * @param noun what, in the singular
     * @param plural what, in the plural
     */
    public static String of(long number, String noun, String plural) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : plural);
    }
}
