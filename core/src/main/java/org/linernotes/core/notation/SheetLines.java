package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;

/**
 * The lines of a text as a reader of sheets takes them: what was broken at the width of the page is one line again. How far
 * a line is indented tells whether it goes on with the one before.
 */
final class SheetLines {
    private static final CharMatcher RULE = CharMatcher.anyOf("─═—-=");

    /** From which indent on a line goes on with the one before, among notes and above them. */
    private static final int NOTE_GOES_ON = 4;

    private static final int BODY_GOES_ON = SheetBodyWriter.DETAIL_INDENT + 2;

    private static final int TAB = 8;

    private static final Splitter TABS = Splitter.on('\t');

    private final Location place;
    private final ImmutableList.Builder<Line> lines = ImmutableList.builder();
    private Section section = Section.BODY;
    private @Nullable Line current;
    private final StringBuilder further = new StringBuilder();

    private SheetLines(Location place) {
        this.place = place;
    }

    /** The sections of a sheet; the lines of each go on in another way. */
    private enum Section {
        BODY,
        NOTES,
        DETAILS
    }

    /**
     * A line.
     *
     * @param place where the text is
     * @param number its number in the text, from 1
     * @param indent how many blanks stand before it
     * @param first what stands on its first line, without blanks around it
     * @param further what stands on the lines that go on with it, with a blank before each
     */
    record Line(Location place, int number, int indent, String first, String further) {
        /** {@return the whole text} */
        String text() {
            return first + further;
        }

        /** {@return where a part of the line begins, if that is on its first line; else where the line does} */
        Location locationOf(String part) {
            int begun = part.length() - further.length();
            boolean last = begun > 0 && first.endsWith(part.substring(0, begun));
            int offset = last ? first.length() - begun : first.indexOf(part);
            return place.at(number, indent + Math.max(0, offset) + 1);
        }

        /** {@return the place of a column of a part of the line, if that is on its first line; else where the part begins} */
        Location locationIn(String part, int column) {
            Location begin = locationOf(part);
            int there = begin.column().orElse(1) + column - 1;
            return there > indent + first.length() ? begin : place.at(number, there);
        }

        /** {@return whether it is a line across the page} */
        boolean isRule() {
            return indent == 0 && first.length() > 2 && RULE.matchesAllOf(first);
        }

        /** {@return whether it has that label at its left end, and nothing else} */
        boolean is(SheetLabel label) {
            return indent == 0 && first.equals(label.toString());
        }

        private boolean isNumbered() {
            return !first.isEmpty() && (Character.isDigit(first.charAt(0)) || first.startsWith(SheetReader.HEADING));
        }
    }

    /**
     * {@return the lines of a text that are not empty}
     *
     * @param place where the text is
     */
    static ImmutableList<Line> of(String text, Location place) {
        SheetLines all = new SheetLines(place);
        int number = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            all.take(++number, untabbed(text.substring(at, end)));
            at = end + 1;
        }
        all.finish();
        return all.lines.build();
    }

    /** A tab goes on to the next column that is a multiple of eight, as on a terminal. */
    private static String untabbed(String line) {
        if (line.indexOf('\t') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        for (String piece : TABS.split(line)) {
            text.append(piece);
            text.append(" ".repeat(TAB - text.length() % TAB));
        }
        return text.toString();
    }

    private void take(int number, String raw) {
        String text = raw.strip();
        int indent = text.isEmpty() ? 0 : raw.indexOf(text.charAt(0));
        if (text.isEmpty()) {
            finish();
        } else if (current != null && goesOn(current, indent)) {
            further.append(' ').append(text);
        } else {
            finish();
            current = new Line(place, number, indent, text, "");
            section = sectionOf(current);
        }
    }

    private Section sectionOf(Line line) {
        if (line.is(SheetLabel.NOTES)) {
            return Section.NOTES;
        }
        if (line.is(SheetLabel.DETAILS)) {
            return Section.DETAILS;
        }
        return SheetReader.beginsSheet(line) ? Section.BODY : section;
    }

    private boolean goesOn(Line before, int indent) {
        return switch (section) {
            case BODY ->
                indent >= BODY_GOES_ON
                        || (indent == SheetBodyWriter.TITLE_INDENT && before.indent() < indent && before.isNumbered());
            case NOTES -> indent >= NOTE_GOES_ON;
            case DETAILS -> false;
        };
    }

    private void finish() {
        if (current != null) {
            lines.add(new Line(place, current.number(), current.indent(), current.first(), further.toString()));
        }
        current = null;
        further.setLength(0);
    }
}
