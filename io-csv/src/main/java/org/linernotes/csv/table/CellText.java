package org.linernotes.csv.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.internal.ResourceTable;

/** What of a cell is text: spreadsheets and databases leave more in it than people see. */
public final class CellText {
    /** What nobody sees: blanks of all kinds, controls, and marks of direction and of where a line may break. */
    private static final CharMatcher UNSEEN = CharMatcher.whitespace()
            .or(CharMatcher.javaIsoControl())
            .or(CharMatcher.anyOf("\u00AD\u061C\u180E\u2060\uFEFF"))
            .or(CharMatcher.inRange('\u200B', '\u200F'))
            .or(CharMatcher.inRange('\u202A', '\u202E'))
            .or(CharMatcher.inRange('\u2066', '\u2069'))
            .precomputed();

    private static final char DELETE = '\u007F';

    private static final String FORMULA = "=\"";

    /** What spreadsheets show where a formula has no value, in the languages of their menus: the resource {@code errors.tsv}. */
    private static final ImmutableSet<String> ERRORS = ResourceTable.words(
                    "errors.tsv",
                    CellText.class.getResourceAsStream("errors.tsv"),
                    "means",
                    "words",
                    row -> row.cell("means"))
            .keySet();

    /** A number or date in a column that is too narrow for it. */
    private static final CharMatcher TOO_NARROW = CharMatcher.is('#');

    private static final int NARROWEST = 3;

    private CellText() {}

    /**
     * {@return the text that a cell says, without what is not seen around it} A formula that is no more than a text,
     * {@code ="0012345"}, says that text: so programs keep spreadsheets from taking it for a number.
     *
     * @param cell the cell
     */
    public static String of(String cell) {
        String text = UNSEEN.trimFrom(cell);
        boolean formula = text.startsWith(FORMULA)
                && text.length() > FORMULA.length()
                && text.indexOf('"', FORMULA.length()) == text.length() - 1;
        return formula ? UNSEEN.trimFrom(text.substring(FORMULA.length(), text.length() - 1)) : text;
    }

    /**
     * {@return whether nothing is seen in a cell}
     *
     * @param cell the cell
     */
    public static boolean isBlank(String cell) {
        return UNSEEN.matchesAllOf(cell);
    }

    /**
     * {@return whether a cell shows that a spreadsheet has no value for it: {@code #N/A}, {@code #REF!}, or {@code #####} in a
     * column that is too narrow}
     *
     * @param text the text of the cell
     */
    public static boolean isError(String text) {
        return ERRORS.contains(text) || (text.length() >= NARROWEST && TOO_NARROW.matchesAllOf(text));
    }

    /**
     * {@return how many characters of a text are controls of ASCII, such as NUL; ends of lines and tabs are none, and what is one in
     * other encodings alone is told as such}
     */
    static int controls(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == DELETE ? 1 : 0;
        }
        return count;
    }
}
