package org.linernotes.examples.command.sheet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.vocabulary.OpenTerm;

/** How things are put in English. */
public final class Wording {
    /** Stands between things of one line that do not make a sentence. */
    public static final String DOT = " · ";

    private Wording() {}

    /** {@return the items as in a sentence: "a, b and c"} */
    public static String all(List<String> items) {
        return list(items, "and");
    }

    /** {@return the items as in a sentence: "a, b or c"} */
    public static String any(List<String> items) {
        return list(items, "or");
    }

    private static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + conjunction + " "
                + Iterables.getLast(items);
    }

    public static String quoted(String title) {
        return "“" + title + "”";
    }

    /** {@return a constant's name as words: "false start"} */
    public static String of(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', ' ');
    }

    /** {@return the names, separated by commas} */
    public static String names(List<? extends OpenTerm> terms) {
        return terms.stream().map(OpenTerm::name).collect(Collectors.joining(", "));
    }

    /** {@return what stands before a statement of that certainty, with a blank behind it} */
    public static String hedge(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "";
            case PROBABLE -> "probably ";
            case POSSIBLE -> "possibly ";
        };
    }

    /** {@return the parts that say something, joined} */
    public static String join(String separator, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    /** {@return the parts that say something, in brackets and with a blank before them; empty where none does} */
    public static String inBrackets(Stream<String> parts) {
        ImmutableList<String> said = parts.filter(part -> !part.isEmpty()).collect(ImmutableList.toImmutableList());
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }
}
