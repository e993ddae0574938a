package org.linernotes.core.testing;

import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * What a figure of a benchmark is measured by: the goal that it is to reach, and the bound that it is never to pass, a floor where
 * more is better and a ceiling where less is.
 */
public final class Bar {
    /** The bar of what is only told. */
    public static final Bar NONE = new Bar("", figure -> "");

    private final String text;
    private final DoubleFunction<String> verdict;

    private Bar(String text, DoubleFunction<String> verdict) {
        this.text = text;
        this.verdict = verdict;
    }

    /** {@return a bar for what is the better the more it is} */
    public static Bar atLeast(double goal, double floor) {
        return new Bar(text(goal, "floor", floor), figure -> verdict(figure >= goal, figure >= floor));
    }

    /** {@return a bar for what is the better the more it is, where nothing less than the goal will do} */
    public static Bar atLeast(double goal) {
        return atLeast(goal, goal);
    }

    /** {@return a bar for what is the better the less it is} */
    public static Bar atMost(double goal, double ceiling) {
        return new Bar(text(goal, "ceiling", ceiling), figure -> verdict(figure <= goal, figure <= ceiling));
    }

    /** {@return a bar for what is the better the less it is, where nothing more than the goal will do} */
    public static Bar atMost(double goal) {
        return atMost(goal, goal);
    }

    /** Prints a figure, and whether it reaches the goal or at least holds the bound. */
    public void print(String name, double figure) {
        String line = String.format(Locale.ROOT, "%-66s %9.2f   %-25s %s", name, figure, text, verdict.apply(figure));
        System.out.println(line.stripTrailing());
    }

    private static String text(double goal, String kind, double bound) {
        return goal == bound
                ? String.format(Locale.ROOT, "goal %.2f", goal)
                : String.format(Locale.ROOT, "goal %.2f, %s %.2f", goal, kind, bound);
    }

    private static String verdict(boolean reached, boolean held) {
        if (reached) {
            return "reached";
        }
        return held ? "held" : "missed";
    }
}
