package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/**
 * Dates as discographies print them, in English and French: "07 or 08 May 1934", "c. December 1948", "début juillet 1967". The
 * names of the months and days are read in German, Spanish and Italian, too; case and accents count for nothing.
 *
 * <pre>
 * text       = edtf | { qualifier } [ prefix ] { qualifier } dates [ postfix ] { qualifier } [ remark ]
 * dates      = date { separator date }
 * separator  = "-" | "–" | "to" | "/" | "and" | "&amp;" | "or" | "," [ "and" | "or" ]
 * prefix     = "from" | "since" | "until" | "by" | "before" | "after" | "between"
 * postfix    = "on" | "or earlier" | "or later"
 * qualifier  = "c." | "circa" | "about" | "~" | "probably" | "possibly" | "perhaps"
 * date       = { qualifier } [ portion ] ( parts | numbers ) { "?" | "(?)" }
 * portion    = "early" | "mid" | "late" | "beginning of" | "end of"
 * parts      = [ day [ "st" | "nd" | "rd" | "th" ] ] [ month ] [ [ "," ] year ]
 *            | month day [ "," ] year | year month [ day ] | season [ year [ "/" year ] ] | year | decade
 * numbers    = year "-" month [ "-" day ] | year "/" month "/" day
 *            | day "/" month "/" year | month "/" day "/" year       (also with dots or hyphens)
 * year       = four digits, 1000 at least | two digits, after a year and "-" or "/"
 * decade     = year "s"
 * remark     = whatever says nothing of a date, or stands in brackets
 * edtf       = a date in the form of ISO 8601-2 or of MusicBrainz
 * </pre>
 *
 * <p>The words are those of the resource {@code date-words.tsv}; articles, prepositions and days of the week may stand before
 * any part. A day takes the month, and a month the year, of the next date that has one, and in "June 3 and 4, 1944" of the one
 * before. Where no date has a year it is not known: "3 or 4 May" is {@code [XXXX-05-03,XXXX-05-04]}.
 *
 * <p>What stands between dates says how they belong together:
 *
 * <ul>
 *   <li>A <b>dash</b> or "to" between two is a span, all days of it: "2 - 3 May 1961" is {@code 1961-05-02/1961-05-03}. In a list
 *       it is a range.
 *   <li><b>"and"</b>, "&amp;" or commas alone list all that are meant: "11,12 December 1944" is
 *       {@code {1944-12-11,1944-12-12}}.
 *   <li><b>"or"</b> lists what may be meant, of which one is: "6, 7 or 9 October 1942".
 *   <li>A <b>slash</b> leaves open whether one, the other or both are meant, so it claims no more than some time from the first to
 *       the last: "May/June 1944" is {@code [1944-05,1944-06]}, "15/17 December 1969" is
 *       {@code [1969-12-15..1969-12-17]}. Both sides are of one kind (days, months, seasons, years). A winter with two years is
 *       one winter: "Winter 1968/1969" is {@code [1968-12..1969-02]}.
 *   <li><b>"between … and …"</b> is some time from the first to the last; "before" and "after" leave the date itself out, "by", "or
 *       earlier" and "or later" do not; "from … on" and "until" are spans that are open.
 * </ul>
 *
 * <p>"Probably", "possibly" and a question mark make a date uncertain, "circa" and its like approximate. Before the first
 * date they concern all, before or after another that one alone; a question mark concerns those before it as well that
 * share its month or year. "Early", "mid" and "late" are what {@link org.linernotes.core.date.DatePortion} says.
 *
 * <p>A text that is a date in the form of ISO 8601-2 is read as that, but for two forms that print uses otherwise:
 * "1943/1944" is one of two years, and "1921-22" is a span of years and no season. "1910-12" is December 1910. In dates of
 * three numbers the year has four digits; if it stands last, {@link Order} says which of the others is the month. A month or day of
 * zeros is not known, as Discogs prints it.
 *
 * <p>A text is read in one pass; it may have 200 characters and 31 dates. What is not understood is kept as printed, and told.
 */
public final class DateText {
    /** The number of characters of the longest text that is read. */
    private static final int LONGEST = 200;

    /** Forms of ISO 8601-2 that mean something else in print. */
    private static final Pattern PRINTED_OTHERWISE = Pattern.compile("[1-9]\\d{3}(?:/[1-9]\\d{3}|-2[1-4])");

    /** Which of the first two numbers of a date such as 1/8/1929 is the day. */
    public enum Order {
        /** The day comes first, as in most of the world. */
        DAY_FIRST,
        /** The month comes first, as in the United States. */
        MONTH_FIRST,
        /** It is not known: 13/8/1929 is sure, 1/8/1929 is not understood. */
        UNSTATED
    }

    private static final DateText STANDARD = of(Order.UNSTATED);

    private final Order order;

    private DateText(Order order) {
        this.order = order;
    }

    /** {@return the notation that does not know whether day or month comes first in numbers} */
    public static DateText standard() {
        return STANDARD;
    }

    /**
     * {@return the notation that reads numbers in that order}
     *
     * @param numericOrder which of the first two numbers of a date such as 1/8/1929 is the day
     */
    public static DateText of(Order numericOrder) {
        return new DateText(numericOrder);
    }

    /**
     * {@return what the text says of a date, with the text itself} Where it is not understood the expression has no date, and a
     * notice says why: {@link NotationNotice#NO_SUCH_DAY} if the calendar has no such day, else
     * {@link NotationNotice#NOT_UNDERSTOOD} with the column of what fits in no longer. A remark after a date that was
     * understood is told in the same way. Of a blank text there is no expression, and a {@link NotationNotice#BLANK_TEXT}.
     *
     * @param text the text as printed
     */
    public Outcome<DateExpression> read(String text) {
        String trimmed = CharMatcher.whitespace().trimFrom(text);
        if (trimmed.isEmpty()) {
            return Outcome.none(NotUnderstood.blank(DateFlaw.DATE));
        }
        if (text.length() > LONGEST) {
            return notUnderstood(DateFlaw.notUnderstood(LONGEST), text);
        }
        Optional<EdtfDate> exact = exact(trimmed);
        if (exact.isPresent()) {
            return Outcome.of(DateExpression.printed(text, exact.get()));
        }
        DateTextReader reader = new DateTextReader(text, DateWordTable.STANDARD, order);
        EdtfDate date = reader.read();
        if (date == null) {
            return notUnderstood(reader.flaw(), text);
        }
        DateExpression expression = DateExpression.printed(text, date);
        int remark = reader.remark();
        return remark < 0
                ? Outcome.of(expression)
                : Outcome.of(expression, notices(DateFlaw.notUnderstood(remark).ofRemark(text)));
    }

    private static Optional<EdtfDate> exact(String text) {
        if (PRINTED_OTHERWISE.matcher(text).matches()) {
            return Optional.empty();
        }
        return EdtfDate.tryParse(text).or(() -> PartialDate.tryParseMusicBrainz(text));
    }

    private static Outcome<DateExpression> notUnderstood(DateFlaw flaw, String text) {
        // a text that is not blank for us may be so for Java, of control characters alone
        return text.isBlank()
                ? Outcome.none(NotUnderstood.blank(DateFlaw.DATE))
                : Outcome.of(DateExpression.notUnderstood(text), notices(flaw.in(text)));
    }

    private static Notices notices(Notice notice) {
        return Notices.of(notice);
    }

    /**
     * {@return the date in English words}
     *
     * @param date the date
     */
    public String print(EdtfDate date) {
        return print(date, Locale.ENGLISH);
    }

    /**
     * {@return the date in words, which {@link #read} takes back as the same date} What no words are known for is in the form of
     * ISO 8601-2: masked digits but for decades, years before 1000, long years, times, unknown ends, several dates of which only
     * some have a year or the first alone is approximate, sets with open ranges, and lists of one.
     *
     * @param date the date
     * @param language French; any other is English
     */
    public String print(EdtfDate date, Locale language) {
        return new DateTextWriter(DateWordTable.STANDARD, language, date)
                .words()
                .orElseGet(date::toString);
    }

    /**
     * {@return the printed text of the date where there is one, else the date in English words}
     *
     * @param date the date
     */
    public String print(DateExpression date) {
        return print(date, Locale.ENGLISH);
    }

    /**
     * {@return the printed text of the date where there is one, else the date in words}
     *
     * @param date the date
     * @param language French; any other is English
     */
    public String print(DateExpression date, Locale language) {
        return date.printed().orElseGet(() -> print(date.value().orElseThrow(), language));
    }
}
