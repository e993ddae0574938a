package org.linernotes.core.notation;

import java.util.ArrayList;
import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetLines.Line;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Dialect;

/**
 * Reads the sheets that {@link SheetWriter} writes, also those that somebody wrote or changed by hand. The grammar is that of
 * {@code docs/session-sheets.md}.
 *
 * <p>A {@linkplain SheetWriter#complete complete} sheet reads as a session equal to the one that was written. Of a body
 * alone, ids are made from names, dates and numbers. A line that is not understood is kept as a note of its session and told
 * with its place; the rest is read all the same.
 */
public final class SheetReader {
    /** How many characters a text may have. */
    public static final int LONGEST = 64 << 20;

    static final String NO_DATE = "date not known";
    static final String NOT_NOTED = "not noted";
    static final String HEADING = "— ";
    static final String TAKE_KEY = "take:";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Dialect dialect;

    private SheetReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /** {@return a reader of sheets in the abbreviations of jazz discographies} */
    public static SheetReader create() {
        return of(Dialect.JAZZ);
    }

    /**
     * {@return a reader of sheets}
     *
     * @param dialect how instruments and roles are abbreviated
     */
    public static SheetReader of(Dialect dialect) {
        return new SheetReader(dialect);
    }

    /**
     * {@return the sessions of the sheets of a text, what the catalogue is about, and as mentions whatever they name; none
     * where the text has no sheet}
     *
     * @param text the text; a sheet begins at a line that begins with {@code SESSION}
     */
    public Outcome<Catalog> read(String text) {
        return read(text, Location.UNKNOWN);
    }

    /**
     * {@return the sessions of the sheets of a text, as {@link #read(String)} has them}
     *
     * @param text the text
     * @param source what notices about its lines call it
     */
    public Outcome<Catalog> read(String text, String source) {
        return read(text, Location.UNKNOWN.withSource(source));
    }

    private Outcome<Catalog> read(String text, Location place) {
        if (text.length() > LONGEST) {
            return none("it is longer than " + LONGEST + " characters", place);
        }
        List<List<Line>> sheets = new ArrayList<>();
        List<Line> before = new ArrayList<>();
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        for (Line line : SheetLines.of(marked, place)) {
            if (beginsSheet(line)) {
                sheets.add(new ArrayList<>());
            }
            (sheets.isEmpty() ? before : sheets.get(sheets.size() - 1)).add(line);
        }
        if (sheets.isEmpty()) {
            String problem = before.isEmpty() ? "it is empty" : "no line of it begins with " + SheetLabel.SESSION;
            return none(problem, place);
        }
        sheets.get(0).addAll(1, before);
        return catalog(sheets);
    }

    private static Outcome<Catalog> none(String problem, Location place) {
        return Outcome.none(Notices.of(Notice.of(NotationNotice.NO_SHEET, place, "problem", problem)));
    }

    private Outcome<Catalog> catalog(List<List<Line>> sheets) {
        Notices.Builder notices = Notices.builder(Catalog.NOTICES_PER_CODE);
        Catalog.Builder catalog = Catalog.builder();
        SheetSessionId.Taken sessions = new SheetSessionId.Taken();
        SheetReleases releases = new SheetReleases();
        for (List<Line> lines : sheets) {
            SheetBodyReader sheet = new SheetBodyReader(dialect, notices, sessions, releases);
            Session session = sheet.read(lines);
            sessions.add(session.id());
            catalog.add(session).subjects(session.id());
            sheet.mentions(session).forEach(catalog::addMention);
        }
        releases.mentions().forEach(catalog::addMention);
        Outcome<Catalog> built = catalog.build();
        return Outcome.of(built.orThrow(), notices.addAll(built.notices()).build());
    }

    static boolean beginsSheet(Line line) {
        String label = SheetLabel.SESSION.toString();
        return line.indent() == 0
                && line.first().startsWith(label)
                && (line.first().length() == label.length() || line.first().charAt(label.length()) == ' ');
    }

    static Notice notUnderstood(Location place, String text, String expected) {
        return Notice.of(NotationNotice.NOT_UNDERSTOOD, place, "text", text).with("expected", expected);
    }
}
