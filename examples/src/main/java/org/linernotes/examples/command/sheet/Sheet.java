package org.linernotes.examples.command.sheet;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A page of text of a given width: headings, labelled fields, and lines with something at their right end. */
final class Sheet {
    /** How many columns a page has. */
    static final int WIDTH = 100;

    /** Stands for a blank at which no line is broken. */
    private static final char GLUE = '\u00A0';

    private static final Splitter WORDS = Splitter.on(' ');

    private final StringBuilder page = new StringBuilder();

    /** A line in capitals, underlined, with an empty line before it unless it is the first. */
    void heading(String text) {
        blank();
        append(text);
        append("─".repeat(WIDTH));
    }

    /** An empty line, unless the page is empty or there is one already. */
    void blank() {
        if (!page.isEmpty() && page.lastIndexOf("\n\n") != page.length() - 2) {
            page.append('\n');
        }
    }

    /** Text that is broken where it is too long. */
    void paragraph(int indent, String text) {
        hanging(" ".repeat(indent), indent, text);
    }

    /**
     * A label with a text beside it, whose further lines stand below its first.
     *
     * @param indent where the label starts
     * @param labelWidth how wide the column of the labels is
     */
    void field(int indent, int labelWidth, String label, String text) {
        hanging(" ".repeat(indent) + pad(label, labelWidth) + "  ", indent + labelWidth + 2, text);
    }

    /** A text with something at the right end of its first line. */
    void ends(int indent, String text, String right) {
        int room = WIDTH - width(right) - 2;
        List<String> lines = wrap(text, room - indent);
        append(" ".repeat(indent) + pad(lines.get(0), room - indent) + "  " + right);
        lines.stream().skip(1).forEach(line -> append(" ".repeat(indent) + line));
    }

    private void hanging(String first, int indent, String text) {
        Iterator<String> lines = wrap(text, WIDTH - indent).iterator();
        append(first + lines.next());
        lines.forEachRemaining(line -> append(" ".repeat(indent) + line));
    }

    private void append(String line) {
        page.append(line.replace(GLUE, ' ').stripTrailing()).append('\n');
    }

    /** {@return the text as one piece that is not broken} */
    static String glued(String text) {
        return text.replace(' ', GLUE);
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
        for (String word : WORDS.split(text)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** {@return the text, filled with blanks up to a width} */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** {@return how many columns a text takes: marks over letters take none, East Asian letters two} */
    static int width(CharSequence text) {
        return text.codePoints().map(Sheet::columns).sum();
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
