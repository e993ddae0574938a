package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A page of text of a given width: headings, labelled fields, and lines with something at their right end. Long text is
 * broken at blanks, and its further lines stand below its first. Not safe for use by several threads.
 */
public final class TextPage {
    /** Stands for a blank at which no line is broken. */
    private static final char GLUE = '\u00A0';

    private static final Splitter WORDS = Splitter.on(' ');

    /** What would break a line elsewhere or turn its direction. */
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl()
            .or(CharMatcher.inRange('\u2028', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'));

    private final int width;
    private final StringBuilder page = new StringBuilder();

    /**
     * Creates an empty page.
     *
     * @param width how many columns it has
     */
    public TextPage(int width) {
        this.width = width;
    }

    /**
     * Adds a line that is underlined, with an empty line before it unless it is the first.
     *
     * @param text the line
     */
    public void heading(String text) {
        blank();
        append(text);
        rule();
    }

    /** Adds a line across the page. */
    public void rule() {
        append("─".repeat(width));
    }

    /** Adds an empty line, unless the page is empty or ends with one. */
    public void blank() {
        int end = page.length();
        boolean blank = end >= 2 && page.charAt(end - 2) == '\n';
        if (end > 0 && !blank) {
            page.append('\n');
        }
    }

    /**
     * Adds text.
     *
     * @param indent where its lines start
     * @param text the text
     */
    public void paragraph(int indent, String text) {
        hanging(" ".repeat(indent), indent, text);
    }

    /**
     * Adds a text whose further lines stand further to the right.
     *
     * @param indent where the first line starts
     * @param hanging where the others start
     * @param text the text
     */
    public void hanging(int indent, int hanging, String text) {
        List<String> lines = wrap(text, width - hanging);
        append(" ".repeat(indent) + lines.get(0));
        lines.stream().skip(1).forEach(line -> append(" ".repeat(hanging) + line));
    }

    /**
     * Adds a label with a text beside it.
     *
     * @param indent where the label starts
     * @param labelWidth how wide the column of the labels is
     * @param label the label
     * @param text the text
     */
    public void field(int indent, int labelWidth, String label, String text) {
        hanging(" ".repeat(indent) + pad(label, labelWidth) + "  ", indent + labelWidth + 2, text);
    }

    /**
     * Adds a text with something at the right end of its first line.
     *
     * @param first what stands before the text
     * @param indent where the further lines start
     * @param text the text
     * @param right what stands at the right end
     */
    public void ends(String first, int indent, String text, String right) {
        int room = width - (right.isEmpty() ? 0 : width(right) + 2);
        List<String> lines = wrap(text, room - Math.max(indent, width(first)));
        append(pad(first + lines.get(0), room) + "  " + right);
        lines.stream().skip(1).forEach(line -> append(" ".repeat(indent) + line));
    }

    private void hanging(String first, int indent, String text) {
        Iterator<String> lines = wrap(text, width - indent).iterator();
        append(first + lines.next());
        lines.forEachRemaining(line -> append(" ".repeat(indent) + line));
    }

    private void append(String line) {
        page.append(printable(line).stripTrailing()).append('\n');
    }

    /**
     * {@return the text as one piece that is not broken}
     *
     * @param text the text
     */
    public static String glued(String text) {
        return text.replace(' ', GLUE);
    }

    /**
     * {@return a text as it stands on a page: with blanks for line breaks and whatever else controls a page}
     *
     * @param text the text
     */
    public static String printable(String text) {
        return CONTROL.replaceFrom(text.replace(GLUE, ' '), ' ');
    }

    /** {@return the page} */
    @Override
    public String toString() {
        return page.toString();
    }

    /** Breaks at blanks; several in a row stay, except at the end of a line. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String word : WORDS.split(text)) {
            int more = width(word);
            if (columns > 0 && columns + 1 + more > width) {
                lines.add(line.toString());
                line.setLength(0);
                columns = 0;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            columns += more + (columns == 0 ? 0 : 1);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * {@return the text, filled with blanks up to a width}
     *
     * @param text the text
     * @param width how many columns
     */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * {@return how many columns a text takes: marks over letters take none, East Asian letters two}
     *
     * @param text the text
     */
    public static int width(CharSequence text) {
        return text.codePoints().map(TextPage::columns).sum();
    }

    private static int columns(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        boolean wide = switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> (letter >= 0xFF01 && letter <= 0xFF60) || (letter >= 0x3000 && letter <= 0x303F);
        };
        return wide ? 2 : 1;
    }
}
