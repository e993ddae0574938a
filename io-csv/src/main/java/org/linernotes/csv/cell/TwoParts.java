package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A text in two parts, with one of several texts between them. What stands in brackets divides nothing: "Ann Lee - Harbour (Live - 1957)".
 *
 * @param text the text
 * @param times how often one of them stands in it; only where it is once there are two parts
 * @param from where the first of them begins
 * @param to where it ends
 */
public record TwoParts(String text, int times, int from, int to) {
    /** What usually stands between an artist and a title: dashes, the one to print first. */
    public static final ImmutableList<String> DASHES = ImmutableList.of(" - ", " – ", " — ");

    /**
     * {@return the parts of a text}
     *
     * @param text the text, without blanks around it
     * @param separators what may stand between them
     */
    public static TwoParts of(String text, List<String> separators) {
        int times = 0;
        int from = text.length();
        int to = text.length();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : 0;
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
            int length = depth > 0 ? 0 : lengthAt(text, at, separators);
            boolean isWithin = times == 1 && at < to && at + length <= to; // a mark of the one before
            if (length > 0 && !isWithin) {
                from = times == 0 ? at : from;
                to = times == 0 ? at + length : to;
                times++;
            }
        }
        boolean areTwo = times == 1
                && !text.substring(0, from).isBlank()
                && !text.substring(to).isBlank();
        return new TwoParts(text, times == 1 && !areTwo ? 0 : times, from, to);
    }

    /** The longest of the separators that stands at a place. */
    private static int lengthAt(String text, int at, List<String> separators) {
        int longest = 0;
        for (String separator : separators) {
            longest = separator.length() > longest && text.startsWith(separator, at) ? separator.length() : longest;
        }
        return longest;
    }

    NameList.Entry first() {
        return new NameList.Entry(text.substring(0, from).strip(), 0);
    }

    NameList.Entry second() {
        String second = text.substring(to);
        return new NameList.Entry(
                second.strip(), to + second.length() - second.stripLeading().length());
    }
}
