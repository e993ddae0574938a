package org.linernotes.examples.command.sheet;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.date.DateChoice;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.DateMember;
import org.linernotes.core.date.DateRange;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.Qualification;

/**
 * Dates in English: "4–5 December 1957" where both days were worked, "4 or 5 December 1957" where it was one of them. What
 * has no such form is left in that of ISO 8601-2.
 */
final class DateWords {
    /** Stands for a digit that is not known. */
    private static final char MASK = 'X';

    private DateWords() {}

    /** {@return the date: its printed text where there is one} */
    static String of(DateExpression date) {
        return date.printed()
                .or(() -> date.value().map(DateWords::of))
                .orElseThrow(() -> new IllegalArgumentException("a date has a text or a value"));
    }

    /** {@return the date in words} */
    static String of(EdtfDate date) {
        Optional<String> words = Optional.empty();
        if (date instanceof PartialDate partial) {
            words = day(partial);
        } else if (date instanceof DateSpan span) {
            words = span(span);
        } else if (date instanceof DateChoice choice) {
            words = members(choice.members(), " or ");
        } else if (date instanceof DateSet set) {
            words = members(set.members(), " and ");
        }
        return words.orElseGet(date::toString);
    }

    private static Optional<String> span(DateSpan span) {
        if (span.from().isPresent() && span.to().isPresent()) {
            return range(span.from().get(), span.to().get());
        }
        if (span.endOpen()) {
            return span.from().flatMap(DateWords::day).map(from -> "from " + from + " on");
        }
        return span.startOpen() ? span.to().flatMap(DateWords::day).map(to -> "until " + to) : Optional.empty();
    }

    private static Optional<String> range(PartialDate from, PartialDate to) {
        if (sameMonth(from, to)) {
            return day(to).map(last -> from.day().getAsInt() + "–" + last);
        }
        return day(from).flatMap(first -> day(to).map(last -> first + " – " + last));
    }

    /** A run of days of one month shares the month: "4 or 5 December 1957". */
    private static Optional<String> members(ImmutableList<DateMember> members, String conjunction) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (int i = 0; i < members.size(); i++) {
            DateMember next = i + 1 < members.size() ? members.get(i + 1) : null;
            Optional<String> word = next instanceof PartialDate following
                            && members.get(i) instanceof PartialDate date
                            && sameMonth(date, following)
                    ? Optional.of(Integer.toString(date.day().getAsInt()))
                    : member(members.get(i));
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        return Optional.of(enumerate(words.build(), conjunction));
    }

    private static Optional<String> member(DateMember member) {
        if (member instanceof PartialDate date) {
            return day(date);
        }
        DateRange range = (DateRange) member;
        if (range.first().isPresent() && range.last().isPresent()) {
            return range(range.first().get(), range.last().get());
        }
        return range.first()
                .flatMap(DateWords::day)
                .map(first -> first + " or later")
                .or(() -> range.last().flatMap(DateWords::day).map(last -> last + " or earlier"));
    }

    private static String enumerate(List<String> words, String conjunction) {
        int last = words.size() - 1;
        String rest = Joiner.on(", ").join(words.subList(0, last));
        return (rest.isEmpty() ? "" : rest + conjunction) + words.get(last);
    }

    private static boolean sameMonth(PartialDate a, PartialDate b) {
        return plainDay(a)
                && plainDay(b)
                && a.year().equals(b.year())
                && a.month().equals(b.month());
    }

    private static boolean plainDay(PartialDate date) {
        return date.toLocalDate().isPresent() && date.qualification() == Qualification.NONE;
    }

    /** {@return a day, month or year; empty for one with holes or masked digits, and for years before the first} */
    private static Optional<String> day(PartialDate date) {
        boolean masked = date.toString().indexOf(MASK) >= 0;
        if (masked || date.year().orElse(0) < 1) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder(date.qualification().isApproximate() ? "about " : "");
        date.day().ifPresent(day -> words.append(day).append(' '));
        date.month().ifPresent(month -> words.append(name(month)).append(' '));
        words.append(date.year().getAsInt());
        return Optional.of(
                words.append(date.qualification().isUncertain() ? "?" : "").toString());
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
