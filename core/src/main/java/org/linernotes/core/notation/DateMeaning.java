package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateChoice;
import org.linernotes.core.date.DateMember;
import org.linernotes.core.date.DateRange;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.notation.DateToken.Kind;

/** What dates mean by the words between them, before and after them, as {@link DateText} has it. Null where a flaw was noted. */
final class DateMeaning {
    private static final DateTimeFormatter FOUR_DIGITS = DateTimeFormatter.ofPattern("uuuu");

    private final String text;
    private final ImmutableList<DateTerm> terms;
    private final ImmutableList<Kind> separators;
    private @Nullable DateFlaw flaw;

    DateMeaning(String text, ImmutableList<DateTerm> terms, ImmutableList<Kind> separators) {
        this.text = text;
        this.terms = terms;
        this.separators = separators;
    }

    /** Why there is no date, or null. */
    @Nullable
    DateFlaw flaw() {
        return flaw;
    }

    @Nullable
    EdtfDate of(Kind prefix, Kind postfix) {
        for (DateTerm term : terms) {
            if (term.lacksMonth() || term.lacksDate() || term.dayMayBeYear()) {
                return fail(term);
            }
            if (term.date().isEmpty() || term.dateInSomeYear().isEmpty()) {
                flaw = DateFlaw.noSuchDay(term.start, text.substring(term.start, term.end));
                return null;
            }
            if (term.members().isEmpty()) {
                return fail(term);
            }
        }
        // what lacks a year, while another has one, may be of any
        DateTerm odd = terms.stream()
                .filter(term -> (term.year == 0) != (terms.get(0).year == 0))
                .findFirst()
                .orElse(null);
        if (odd != null) {
            return fail(odd);
        }
        if (terms.size() == 1) {
            return single(terms.get(0), prefix, postfix);
        }
        return postfix == Kind.END ? several(prefix) : fail(terms.get(terms.size() - 1));
    }

    private @Nullable EdtfDate fail(DateTerm term) {
        flaw = DateFlaw.notUnderstood(term.start);
        return null;
    }

    private @Nullable EdtfDate single(DateTerm term, Kind prefix, Kind postfix) {
        if (prefix == Kind.END && postfix == Kind.END) {
            return term.isPlain() ? term.date().orElse(null) : DateChoice.of(term.members());
        }
        boolean from = prefix == Kind.FROM && (postfix == Kind.ONWARD || postfix == Kind.END);
        boolean one = (prefix == Kind.END) != (postfix == Kind.END) || from;
        if (!term.isPlain() || !one) {
            return fail(term);
        }
        EdtfDate bound = term.date()
                .map(date -> bound(date, postfix == Kind.END ? prefix : postfix))
                .orElse(null);
        return bound == null ? fail(term) : bound;
    }

    private static @Nullable EdtfDate bound(PartialDate date, Kind word) {
        return switch (word) {
            case FROM, ONWARD -> DateSpan.since(date);
            case UNTIL -> DateSpan.until(date);
            case BY, EARLIER -> DateChoice.of(DateRange.until(date));
            case LATER -> DateChoice.of(DateRange.since(date));
            case BEFORE ->
                moved(date, -1)
                        .map(last -> DateChoice.of(DateRange.until(last)))
                        .orElse(null);
            case AFTER ->
                moved(date, 1)
                        .map(first -> DateChoice.of(DateRange.since(first)))
                        .orElse(null);
            default -> null;
        };
    }

    /** The day, month or year before or after; empty for a season, a decade, and where the year is not known or has no neighbour. */
    private static Optional<PartialDate> moved(PartialDate date, int step) {
        if (date.year().isEmpty() || date.season().isPresent()) {
            return Optional.empty();
        }
        int year = date.year().getAsInt();
        String moved;
        if (date.day().isPresent()) {
            moved = date.toLocalDate().orElseThrow().plusDays(step).toString();
        } else if (date.month().isPresent()) {
            moved = YearMonth.of(year, date.month().getAsInt()).plusMonths(step).toString();
        } else {
            moved = Year.of(year + step).format(FOUR_DIGITS);
        }
        // nothing comes after 9999
        return PartialDate.tryParse(moved).map(found -> found.withQualification(date.qualification()));
    }

    private @Nullable EdtfDate several(Kind prefix) {
        boolean pair = terms.size() == 2;
        Kind between = separators.get(0);
        if (prefix == Kind.BETWEEN) {
            DateRange range = pair && between == Kind.AND ? range(0) : null;
            return range == null ? fail(terms.get(0)) : DateChoice.of(range);
        }
        boolean from = prefix == Kind.FROM && pair && between == Kind.TO;
        if (prefix != Kind.END && !from) {
            return fail(terms.get(1));
        }
        if (pair && between == Kind.TO) {
            DateRange range = range(0);
            return range == null
                    ? fail(terms.get(1))
                    : DateSpan.of(range.first().orElseThrow(), range.last().orElseThrow());
        }
        return separators.contains(Kind.SLASH) ? slashes() : list();
    }

    /** The dates of the pair that begins there as the ends of a range, or null. */
    private @Nullable DateRange range(int index) {
        DateTerm first = terms.get(index);
        DateTerm last = terms.get(index + 1);
        return first.isPlain() && last.isPlain() && inOrder(first, last)
                ? DateRange.of(first.date().orElseThrow(), last.date().orElseThrow())
                : null;
    }

    /** Whether the second does not end before the first begins; dates without a year are of the same one. */
    private static boolean inOrder(DateTerm first, DateTerm last) {
        return !last.dateInSomeYear()
                .orElseThrow()
                .mustBeBefore(first.dateInSomeYear().orElseThrow());
    }

    /** "May/June", "15/17 December": one of them, or some time from one to the other. */
    private @Nullable EdtfDate slashes() {
        boolean alike = separators.stream().allMatch(Kind.SLASH::equals)
                && terms.stream().allMatch(term -> term.isOfKind(terms.get(0)));
        if (!alike) {
            return fail(terms.get(1));
        }
        DateTerm first = terms.get(0);
        DateTerm last = terms.get(1);
        boolean plainPair = terms.size() == 2 && first.isPlain() && last.isPlain();
        if (plainPair && !adjoin(first, last)) {
            DateRange range = range(0);
            return range == null ? fail(last) : DateChoice.of(range);
        }
        return DateChoice.of(
                Iterables.concat(terms.stream().map(DateTerm::members).toList()));
    }

    private static boolean adjoin(DateTerm first, DateTerm last) {
        LocalDate end = first.dateInSomeYear().flatMap(PartialDate::latest).orElseThrow();
        LocalDate start = last.dateInSomeYear().flatMap(PartialDate::earliest).orElseThrow();
        return end.plusDays(1).equals(start);
    }

    /** "6, 7 or 9 October", "18, 19 and 20 October": one of them or all; a dash makes a range. */
    private @Nullable EdtfDate list() {
        boolean one = separators.contains(Kind.OR);
        if (one && separators.contains(Kind.AND)) {
            return fail(terms.get(1));
        }
        ImmutableList.Builder<DateMember> members = ImmutableList.builder();
        for (int i = 0; i < terms.size(); i++) {
            DateTerm term = terms.get(i);
            boolean begins = i < separators.size() && separators.get(i) == Kind.TO;
            DateRange range = begins ? range(i) : null;
            boolean chained = begins && i + 1 < separators.size() && separators.get(i + 1) == Kind.TO;
            if (chained || (begins && range == null) || (!one && !term.isPlain())) {
                return fail(term);
            }
            if (range != null) {
                members.add(range);
                i++;
            } else {
                members.addAll(term.members());
            }
        }
        return one ? DateChoice.of(members.build()) : DateSet.of(members.build());
    }
}
