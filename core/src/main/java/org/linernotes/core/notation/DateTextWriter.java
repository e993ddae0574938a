package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.date.DateChoice;
import org.linernotes.core.date.DateMember;
import org.linernotes.core.date.DatePortion;
import org.linernotes.core.date.DateRange;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.Qualification;
import org.linernotes.core.date.Season;

/** Puts a date into words that are read back as the same date; empty where there are none. */
final class DateTextWriter {
    private static final String NO_YEAR = "XXXX";
    private static final String ANY_YEAR = "2000";
    private static final String GAP = "{}";

    private final DateWordTable words;
    private final Locale language;
    private final EdtfDate date;

    /** The single dates that there are in it. */
    private final ImmutableList<PartialDate> parts;

    /** What is said of all dates in it once, before the first. */
    private final Qualification common;

    DateTextWriter(DateWordTable words, Locale language, EdtfDate date) {
        this.words = words;
        this.language = language;
        this.date = date;
        this.parts = parts(date).collect(ImmutableList.toImmutableList());
        this.common = Qualification.of(
                // of one date it is said after it
                parts.size() > 1
                        && parts.stream().allMatch(part -> part.qualification().isUncertain()),
                parts.stream().allMatch(part -> part.qualification().isApproximate()));
    }

    private static Stream<PartialDate> parts(EdtfDate date) {
        if (date instanceof PartialDate part) {
            return Stream.of(part);
        }
        if (date instanceof DateSpan span) {
            return Stream.concat(span.from().stream(), span.to().stream());
        }
        List<DateMember> members = List.of();
        if (date instanceof DateChoice choice) {
            members = choice.members();
        } else if (date instanceof DateSet set) {
            members = set.members();
        }
        return members.stream()
                .flatMap(member -> member instanceof DateRange range
                        ? Stream.concat(range.first().stream(), range.last().stream())
                        : Stream.of((PartialDate) member));
    }

    Optional<String> words() {
        if (parts.isEmpty() || !agreeOnYears() || isApproximateAtFirstAlone()) {
            return Optional.empty();
        }
        return said().map(said -> common.isUncertain() ? phrase("probably", parts.get(0), said) : said);
    }

    /** What lacks a year would be given that of its neighbour. */
    private boolean agreeOnYears() {
        return parts.stream().map(DateTextWriter::lacksYear).distinct().count() == 1;
    }

    private static boolean lacksYear(PartialDate part) {
        return part.toString().startsWith(NO_YEAR);
    }

    /** "About" before the first date would be said of all. */
    private boolean isApproximateAtFirstAlone() {
        return parts.get(0).qualification().isApproximate() && !common.isApproximate();
    }

    private Optional<String> said() {
        if (date instanceof DateSpan span) {
            return span(span);
        }
        if (date instanceof DateChoice choice) {
            return choice(choice);
        }
        if (date instanceof DateSet set) {
            return set.members().size() > 1 ? list(set.members(), "and").map(this::about) : Optional.empty();
        }
        return date(parts.get(0)).map(this::about);
    }

    private Optional<String> span(DateSpan span) {
        if (parts.size() > 1) {
            return range(parts.get(0), parts.get(1)).map(this::about);
        }
        if (span.endOpen() || span.startOpen()) {
            return date(parts.get(0)).map(end -> open(span.endOpen() ? "since" : "until", end));
        }
        return Optional.empty();
    }

    private String open(String phrase, String end) {
        // the article goes with the date, after "about"
        return common.isApproximate() ? fill(phrase, about(end)) : phrase(phrase, parts.get(0), end);
    }

    private Optional<String> choice(DateChoice choice) {
        if (choice.members().size() > 1) {
            return list(choice.members(), "or").map(this::about);
        }
        if (!(choice.members().get(0) instanceof DateRange range)) {
            return Optional.empty();
        }
        if (parts.size() == 1) {
            return date(parts.get(0)).map(end -> fill(range.first().isPresent() ? "later" : "earlier", about(end)));
        }
        return named(range).map(this::about).or(() -> between(parts.get(0), parts.get(1)));
    }

    private Optional<String> between(PartialDate first, PartialDate last) {
        if (!inOrder(first, last)) {
            return Optional.empty();
        }
        return date(last)
                .flatMap(end -> (sameMonth(first, last) ? Optional.of(day(first)) : date(first))
                        .map(start -> common.isApproximate()
                                ? fill("between", about(start), end)
                                : phrase("between", first, start, end)));
    }

    /** A run of days of one month shares the month: "4 or 5 December 1957". */
    private Optional<String> list(ImmutableList<DateMember> members, String conjunction) {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (int i = 0; i < members.size(); i++) {
            DateMember next = i + 1 < members.size() ? members.get(i + 1) : null;
            Optional<String> word = next instanceof PartialDate following
                            && members.get(i) instanceof PartialDate day
                            && sameMonth(day, following)
                    ? Optional.of(day(day))
                    : member(members.get(i), conjunction);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            all.add(word.get());
        }
        ImmutableList<String> said = all.build();
        int last = said.size() - 1;
        return Optional.of(fill(conjunction, String.join(", ", said.subList(0, last)), said.get(last)));
    }

    private Optional<String> member(DateMember member, String conjunction) {
        if (member instanceof PartialDate part) {
            return date(part);
        }
        DateRange range = (DateRange) member;
        if (range.first().isEmpty() || range.last().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = conjunction.equals("or") ? named(range) : Optional.empty();
        return name.or(() -> range(range.first().get(), range.last().get()));
    }

    private Optional<String> range(PartialDate from, PartialDate to) {
        if (!inOrder(from, to)) {
            return Optional.empty();
        }
        if (sameMonth(from, to)) {
            return date(to).map(last -> day(from) + "–" + last);
        }
        return date(from).flatMap(first -> date(to).map(last -> first + " – " + last));
    }

    /** Dates that lack a year are read as of the same one. */
    private static boolean inOrder(PartialDate from, PartialDate to) {
        return !inSomeYear(to).mustBeBefore(inSomeYear(from));
    }

    private static PartialDate inSomeYear(PartialDate part) {
        return lacksYear(part) ? PartialDate.parse(part.toString().replace(NO_YEAR, ANY_YEAR)) : part;
    }

    /** "Early December 1957", "winter 1968/1969". */
    private Optional<String> named(DateRange range) {
        PartialDate first = bare(range.first().orElseThrow());
        PartialDate last = bare(range.last().orElseThrow());
        boolean sayable = plain(first).isPresent() && !isQualified(first) && !isQualified(last);
        if (!sayable || first.year().isEmpty()) {
            return Optional.empty();
        }
        int year = first.year().getAsInt();
        if (first.equals(month(year, 12)) && last.equals(month(year + 1, 2))) {
            return date(PartialDate.of(year, Season.WINTER)).map(winter -> winter + "/" + (year + 1));
        }
        Optional<PartialDate> whole = whole(first, year);
        for (DatePortion portion : DatePortion.values()) {
            Optional<DateChoice> meant = whole.flatMap(portion::of);
            if (meant.isPresent() && meant.get().equals(DateChoice.of(DateRange.of(first, last)))) {
                return date(whole.get()).map(name -> portion(portion, whole.get(), name));
            }
        }
        return Optional.empty();
    }

    private static PartialDate month(int year, int month) {
        return PartialDate.of(Math.min(year, 9999), month);
    }

    /** What the first of a range may be the beginning of a portion of. */
    private static Optional<PartialDate> whole(PartialDate first, int year) {
        if (first.day().isPresent()) {
            return Optional.of(PartialDate.of(year, first.month().getAsInt()));
        }
        if (first.month().isPresent()) {
            return Optional.of(PartialDate.of(year));
        }
        return first.equals(PartialDate.of(year)) && year >= DateTerm.FIRST_YEAR
                ? PartialDate.tryParse(year / 10 + "X")
                : Optional.empty();
    }

    private String portion(DatePortion portion, PartialDate whole, String name) {
        String phrase = switch (portion) {
            case EARLY -> "early";
            case MID -> "mid";
            case LATE -> "late";
        };
        return fill(whole.year().isEmpty() ? phrase + "-decade" : phrase, name);
    }

    private boolean sameMonth(PartialDate a, PartialDate b) {
        return isPlainDay(a)
                && isPlainDay(b)
                && a.year().equals(b.year())
                && a.month().equals(b.month());
    }

    private boolean isPlainDay(PartialDate part) {
        boolean known = part.month().isPresent() && part.day().isPresent();
        return known && (part.year().isPresent() || lacksYear(part)) && !isQualified(bare(part));
    }

    private static boolean isQualified(PartialDate part) {
        return part.qualification() != Qualification.NONE;
    }

    /** The date without what is said of all. */
    private PartialDate bare(PartialDate part) {
        Qualification own = part.qualification();
        return part.withQualification(Qualification.of(
                own.isUncertain() && !common.isUncertain(), own.isApproximate() && !common.isApproximate()));
    }

    private Optional<String> date(PartialDate part) {
        Qualification own = bare(part).qualification();
        return plain(part)
                .map(said -> own.isApproximate() ? phrase("about", part, said) : said)
                .map(said -> own.isUncertain() ? said + "?" : said);
    }

    /** The date without its qualification: a day, month, season, year or decade, of which the year may be a hole. */
    private Optional<String> plain(PartialDate part) {
        String text = part.withQualification(Qualification.NONE).toString();
        String rest = lacksYear(part) ? text.substring(NO_YEAR.length()) : text;
        boolean decade = part.year().isEmpty() && text.matches("[1-9]\\d[1-9]X");
        boolean sayable = rest.indexOf('X') < 0
                && !rest.isEmpty()
                && (lacksYear(part) || part.year().orElse(0) >= DateTerm.FIRST_YEAR);
        if (decade) {
            return Optional.of(fill("decade", text.replace('X', '0')));
        }
        if (!sayable) {
            return Optional.empty();
        }
        ImmutableList.Builder<String> said = ImmutableList.builder();
        part.day().ifPresent(day -> said.add(day(part)));
        part.month().ifPresent(month -> said.add(words.name("month", month, language)));
        part.season().ifPresent(season -> said.add(words.name("season", season.code(), language)));
        part.year().ifPresent(year -> said.add(Integer.toString(year)));
        return Optional.of(String.join(" ", said.build()));
    }

    private String day(PartialDate part) {
        int day = part.day().getAsInt();
        return day == 1 ? words.phrase("first", language) : Integer.toString(day);
    }

    private String about(String said) {
        return common.isApproximate() ? phrase("about", parts.get(0), said) : said;
    }

    /** The phrase filled; before the number of a day it may need an article. */
    private String phrase(String name, PartialDate first, String... said) {
        boolean dayComesFirst = first.day().isPresent() && Character.isDigit(said[0].charAt(0));
        return fill(dayComesFirst ? name + "-day" : name, said);
    }

    private String fill(String name, String... said) {
        String filled = words.phrase(name, language);
        for (String part : said) {
            int gap = filled.indexOf(GAP);
            filled = filled.substring(0, gap) + part + filled.substring(gap + GAP.length());
        }
        return filled;
    }
}
