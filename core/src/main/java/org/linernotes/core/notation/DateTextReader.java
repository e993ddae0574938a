package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DatePortion;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.Season;
import org.linernotes.core.notation.DateToken.Kind;

/**
 * Reads the tokens of one text by the grammar of {@link DateText}. A method that answers null or false has noted why; the
 * first reason stands.
 */
final class DateTextReader {
    private static final ImmutableList<DatePortion> PORTIONS = ImmutableList.copyOf(DatePortion.values());
    private static final int CENTURY = 100;
    private static final int LAST_YEAR = 9999;

    /** More dates may not fit in the longest text of a date that is read back. */
    private static final int MOST_DATES = 31;

    /** Words before a date that concern it as a whole. */
    private static final ImmutableSet<Kind> QUALIFIERS = Sets.immutableEnumSet(Kind.UNCERTAIN, Kind.APPROXIMATE);

    private static final ImmutableSet<Kind> PREFIXES =
            Sets.immutableEnumSet(Kind.FROM, Kind.UNTIL, Kind.BETWEEN, Kind.BY, Kind.BEFORE, Kind.AFTER);
    private static final ImmutableSet<Kind> POSTFIXES = Sets.immutableEnumSet(Kind.ONWARD, Kind.EARLIER, Kind.LATER);

    /** What a date begins with. */
    private static final ImmutableSet<Kind> STARTS = Sets.immutableEnumSet(
            Kind.NUMBER, Kind.NUMERIC, Kind.MONTH, Kind.SEASON, Kind.PORTION, Kind.DECADES, Kind.WEEKDAY);

    /** What may be part of a date; where one of these is left over, the date was not understood. */
    private static final ImmutableSet<Kind> PARTS = Sets.immutableEnumSet(
            Kind.NUMBER,
            Kind.NUMERIC,
            Kind.MONTH,
            Kind.SEASON,
            Kind.PORTION,
            Kind.DECADE,
            Kind.DECADES,
            Kind.TO,
            Kind.SLASH,
            Kind.AND,
            Kind.OR,
            Kind.BEFORE,
            Kind.AFTER,
            Kind.BETWEEN);

    private final String text;
    private final ImmutableList<DateToken> tokens;
    private final DateText.Order order;
    private final List<DateTerm> terms = new ArrayList<>();
    private final List<Kind> separators = new ArrayList<>();
    private int at;
    private boolean uncertain;
    private boolean approximate;
    private @Nullable DateFlaw flaw;

    DateTextReader(String text, DateWordTable words, DateText.Order order) {
        this.text = text;
        this.tokens = DateTokens.of(words, text);
        this.order = order;
    }

    /** The date that the text says, or null. */
    @Nullable
    EdtfDate read() {
        // "on 4 December", not "from 4 December on"
        take(Kind.ONWARD);
        qualifiers();
        Kind prefix = take(PREFIXES);
        qualifiers();
        if (!list()) {
            return null;
        }
        Kind postfix = take(POSTFIXES);
        if (token().is(Kind.COMMA) && QUALIFIERS.contains(ahead(1).kind())) {
            at++;
        }
        qualifiers();
        if (!restIsRemark()) {
            return null;
        }
        complete();
        DateMeaning meaning = new DateMeaning(text, ImmutableList.copyOf(terms), ImmutableList.copyOf(separators));
        EdtfDate date = meaning.of(prefix, postfix);
        flaw = meaning.flaw();
        return date;
    }

    /** Why there is no date. */
    DateFlaw flaw() {
        return flaw == null ? DateFlaw.notUnderstood(0) : flaw;
    }

    /** Where a remark after the date begins, or −1. */
    int remark() {
        return tokens.get(at).is(Kind.END) ? -1 : tokens.get(at).start();
    }

    private DateToken token() {
        return tokens.get(at);
    }

    private DateToken ahead(int count) {
        return tokens.get(Math.min(at + count, tokens.size() - 1));
    }

    private boolean take(Kind kind) {
        boolean found = token().is(kind);
        at += found ? 1 : 0;
        return found;
    }

    private Kind take(Set<Kind> kinds) {
        Kind kind = token().kind();
        return kinds.contains(kind) && take(kind) ? kind : Kind.END;
    }

    private boolean fail() {
        flaw = DateFlaw.notUnderstood(token().start());
        return false;
    }

    private void qualifiers() {
        for (boolean more = true; more; ) {
            int before = at;
            skipWords();
            Kind kind = take(QUALIFIERS);
            uncertain |= kind == Kind.UNCERTAIN;
            approximate |= kind == Kind.APPROXIMATE;
            more = at > before;
        }
        if (token().is(Kind.OPENING) && QUALIFIERS.contains(ahead(1).kind()) && ahead(2).is(Kind.CLOSING)) {
            uncertain |= ahead(1).is(Kind.UNCERTAIN);
            approximate |= ahead(1).is(Kind.APPROXIMATE);
            at += 3;
        }
    }

    /** Articles, prepositions, and the day of the week with its comma. */
    private void skipWords() {
        while (token().is(Kind.FILLER) || token().is(Kind.WEEKDAY)) {
            boolean weekday = token().is(Kind.WEEKDAY);
            at++;
            if (weekday) {
                take(Kind.COMMA);
            }
        }
    }

    private boolean list() {
        Kind separator = Kind.END;
        do {
            DateTerm term = new DateTerm(token().start());
            if (!term(term, separator)) {
                return false;
            }
            if (terms.size() == MOST_DATES) {
                return fail();
            }
            terms.add(term);
            separator = separator();
            if (separator != Kind.END) {
                separators.add(separator);
            }
        } while (separator != Kind.END);
        return true;
    }

    /** Moves past what stands between two dates; a comma may stand before "and" and "or". */
    private Kind separator() {
        Kind kind = token().kind();
        switch (kind) {
            case AND, OR, TO, SLASH -> at++;
            case UNTIL -> {
                at++;
                return Kind.TO;
            }
            case COMMA -> {
                if (ahead(1).is(Kind.AND) || ahead(1).is(Kind.OR)) {
                    at++;
                    return separator();
                }
                if (!startsTerm(1)) {
                    return Kind.END;
                }
                at++;
            }
            default -> {
                return Kind.END;
            }
        }
        return kind;
    }

    /** Whether a date begins there, words that may stand before one left aside. */
    private boolean startsTerm(int count) {
        int first = count;
        while (ahead(first).is(Kind.FILLER) || QUALIFIERS.contains(ahead(first).kind())) {
            first++;
        }
        return STARTS.contains(ahead(first).kind());
    }

    private boolean term(DateTerm term, Kind separator) {
        while (part(term, separator)) {
            term.end = tokens.get(at - 1).end();
        }
        if (flaw != null || term.saysNothing()) {
            return flaw == null && fail();
        }
        marks(term);
        return true;
    }

    /** Moves past one part of a date; false if none follows. */
    private boolean part(DateTerm term, Kind separator) {
        skipWords();
        DateToken token = token();
        return switch (token.kind()) {
            case UNCERTAIN, APPROXIMATE -> term.saysNothing() && qualify(term, token);
            case PORTION -> term.saysNothing() && portion(term, token);
            case MONTH ->
                term.month == 0 && term.season == 0 && (term.year == 0 || term.isYear()) && month(term, token);
            case SEASON -> term.month + term.season + term.year + term.day == 0 && season(term, token);
            case NUMBER -> number(term, token, separator);
            case NUMERIC -> term.saysNothing() && numeric(term, token);
            case DECADES -> term.year == 0 && ahead(1).isYear() && decade(term, ahead(1));
            case COMMA -> isCommaWithin(term) && take(Kind.COMMA);
            default -> false;
        };
    }

    private boolean qualify(DateTerm term, DateToken token) {
        term.uncertain |= token.is(Kind.UNCERTAIN);
        term.approximate |= token.is(Kind.APPROXIMATE);
        return take(token.kind());
    }

    private boolean portion(DateTerm term, DateToken token) {
        term.portion = PORTIONS.get(token.value());
        at++;
        // mid-December
        if (token().is(Kind.TO) && !token().spaced() && !ahead(1).spaced()) {
            at++;
        }
        return true;
    }

    private boolean month(DateTerm term, DateToken token) {
        term.month = token.value();
        term.monthFirst = term.day == 0;
        term.yearFirst = term.year != 0;
        at++;
        return true;
    }

    private boolean season(DateTerm term, DateToken token) {
        term.season = token.value();
        at++;
        return true;
    }

    private boolean number(DateTerm term, DateToken token, Kind separator) {
        if (token.isYear() && term.year == 0) {
            return ahead(1).is(Kind.DECADE) ? decade(term, token) : year(term, token);
        }
        if (isShortYear(term, token, separator)) {
            int previous = terms.get(terms.size() - 1).year;
            term.year = previous - previous % CENTURY + token.value();
            at++;
            return true;
        }
        // a day behind a year: "1957 December 4"
        boolean taken = term.year != 0 && !term.yearFirst;
        if (!token.isDay() || term.day != 0 || taken || term.season != 0) {
            return false;
        }
        // no month has a day 0; the calendar refuses what is beyond its end
        if (token.value() == 0) {
            return fail();
        }
        term.day = token.value();
        at++;
        take(Kind.ORDINAL);
        return true;
    }

    /** Moves past the year and the word that makes a decade of it. */
    private boolean decade(DateTerm term, DateToken token) {
        // 1900s may be ten years or a hundred
        if (token.value() % 10 != 0 || token.value() % CENTURY == 0) {
            return fail();
        }
        term.year = token.value();
        term.decade = true;
        at += 2;
        return true;
    }

    private boolean year(DateTerm term, DateToken token) {
        term.year = token.value();
        at++;
        int next = token.value() + 1;
        boolean pair = term.season == Season.WINTER.code()
                && next <= LAST_YEAR
                && (token().is(Kind.SLASH) || (token().is(Kind.TO) && !token().spaced() && !ahead(1).spaced()))
                && ahead(1).is(Kind.NUMBER)
                && (ahead(1).value() == next || (ahead(1).width() == 2 && ahead(1).value() == next % CENTURY));
        if (pair && !ahead(2).is(Kind.MONTH)) {
            term.acrossYears = true;
            at += 2;
        }
        return true;
    }

    /** "1952/53": the second year of two without its century. */
    private boolean isShortYear(DateTerm term, DateToken token, Kind separator) {
        boolean between = separator == Kind.SLASH || separator == Kind.TO;
        if (!between || !term.saysNothing() || token.width() != 2) {
            return false;
        }
        DateTerm previous = terms.get(terms.size() - 1);
        boolean alone = !startsTerm(1) && !ahead(1).is(Kind.ORDINAL);
        return alone && previous.year != 0 && !previous.decade && previous.year % CENTURY < token.value();
    }

    private boolean numeric(DateTerm term, DateToken token) {
        NumericDate numbers = NumericDate.parse(text.substring(token.start(), token.end()));
        if (order == DateText.Order.UNSTATED && numbers.isAmbiguous()) {
            flaw = DateFlaw.ambiguous(token.start());
            return false;
        }
        term.year = numbers.year().orElse(0);
        term.month = numbers.month(order).orElse(0);
        term.day = numbers.day(order).orElse(0);
        term.monthUnknown = term.month == 0;
        if (term.saysNothing() || (term.year != 0 && term.year < DateTerm.FIRST_YEAR)) {
            return fail();
        }
        at++;
        return true;
    }

    /** "October 10, 1921" and "October, 10 1921": the comma ends nothing. */
    private boolean isCommaWithin(DateTerm term) {
        boolean waiting = term.year == 0 && (term.month != 0 || term.season != 0);
        boolean year = ahead(1).isYear();
        boolean dayAndYear = term.day == 0 && ahead(1).isDay() && ahead(2).isYear();
        // a day that waits for its year: "June 3, 4 and 5, 1944"
        boolean lastDay = term.year == 0 && term.day != 0 && year;
        return (waiting && (year || dayAndYear)) || lastDay;
    }

    /** Question marks at the end of a date. */
    private void marks(DateTerm term) {
        while (take(Kind.QUESTION)) {
            term.uncertain = true;
        }
        if (token().is(Kind.OPENING) && ahead(1).is(Kind.QUESTION) && ahead(2).is(Kind.CLOSING)) {
            term.uncertain = true;
            at += 3;
        }
    }

    /** Whether what is left says nothing of the date. */
    private boolean restIsRemark() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            DateToken token = tokens.get(i);
            depth += token.is(Kind.OPENING) ? 1 : 0;
            depth -= token.is(Kind.CLOSING) ? 1 : 0;
            if (depth <= 0 && PARTS.contains(token.kind())) {
                at = i;
                return fail();
            }
        }
        return true;
    }

    /** Gives each date what it shares with its neighbours, and what is said of all. */
    private void complete() {
        for (int i = terms.size() - 2; i >= 0; i--) {
            terms.get(i).takeFromNext(terms.get(i + 1));
        }
        for (int i = 1; i < terms.size(); i++) {
            terms.get(i).takeMonthFromPrevious(terms.get(i - 1));
        }
        for (DateTerm term : terms) {
            term.uncertain |= uncertain;
            term.approximate |= approximate;
        }
    }
}
