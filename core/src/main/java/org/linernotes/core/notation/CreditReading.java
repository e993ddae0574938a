package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/**
 * One text being divided: the cheapest way from its start to its end, over the places where a name may start. Characters of
 * unknown names cost most, then characters of phrases, then names.
 */
final class CreditReading {
    private static final long UNKNOWN_CHARACTER = 100_000_000;
    private static final long PHRASE_CHARACTER = 10_000;
    private static final long NAME = 1;

    /** The number of places at which a known name may end. */
    private static final int MOST_ENDS = 128;

    private final String text;
    private final Predicate<String> isName;
    private final Guests guests;

    /** What may follow a known name that ends at a place, once somebody has asked. */
    private final Map<Integer, ImmutableList<CreditJoin>> joins = new HashMap<>();

    /** The best step to each place where a name of any kind may start; the last one is the end of the text. */
    private final @Nullable Step[] toAny;

    /** The best step to each place where only a known name may start. */
    private final @Nullable Step[] toKnown;

    /** A name, and what joins it to the place that is reached. */
    private record Step(@Nullable Step before, int start, int nameEnd, int end, boolean known, long cost) {}

    CreditReading(String text, Predicate<String> isName) {
        this.text = text;
        this.isName = isName;
        this.guests = new Guests(text);
        this.toAny = new Step[text.length() + 1];
        this.toKnown = new Step[text.length() + 1];
    }

    Outcome<ArtistCredit> read() {
        addNames(0, null, true);
        for (int at = 1; at < text.length(); at++) {
            Step any = toAny[at];
            Step known = toKnown[at];
            if (any != null) {
                addNames(at, any, true);
            }
            if (known != null && (any == null || known.cost() < any.cost())) {
                addNames(at, known, false);
            }
        }
        Deque<Step> way = new ArrayDeque<>();
        for (Step step = toAny[text.length()]; step != null; step = step.before()) {
            way.push(step);
        }
        return credit(way);
    }

    private Outcome<ArtistCredit> credit(Iterable<Step> way) {
        ArtistCredit.Builder credit = ArtistCredit.builder();
        Notices.Builder notices = Notices.builder();
        NotUnderstood lines = new NotUnderstood(text);
        for (Step step : way) {
            String name = text.substring(step.start(), step.nameEnd());
            String joinPhrase = text.substring(step.nameEnd(), step.end());
            credit.addName(
                    CreditedName.builder().name(name).joinPhrase(joinPhrase).build());
            if (!step.known() && mayBeSeveral(name)) {
                notices.add(
                        Notice.of(NotationNotice.PERHAPS_SEVERAL_NAMES, lines.place(step.start() + 1), "text", name));
            }
        }
        return Outcome.of(credit.build(), notices.build());
    }

    /** Goes on with every name that may start at a place. */
    private void addNames(int start, @Nullable Step before, boolean mayBeUnknown) {
        int ends = 0;
        for (int end = start + 1; end <= text.length() && ends < MOST_ENDS; end++) {
            if (!Words.isWithin(text, end) && !JoinPhrase.isBlank(text.charAt(end - 1))) {
                ends++;
                if (isName.test(text.substring(start, end))) {
                    addJoins(before, start, end);
                }
            }
        }
        if (mayBeUnknown) {
            int guest = guests.next(start + 1);
            if (guest < text.length()) {
                add(toAny, step(before, start, guest, guests.end(guest), false));
            }
            add(toAny, step(before, start, text.length(), text.length(), false));
        }
    }

    /** Goes on with everything that may follow a known name. */
    private void addJoins(@Nullable Step before, int start, int nameEnd) {
        if (nameEnd == text.length()) {
            add(toAny, step(before, start, nameEnd, nameEnd, true));
        }
        int guest = guests.end(nameEnd);
        if (guest > nameEnd) {
            add(toAny, step(before, start, nameEnd, guest, true));
        }
        for (CreditJoin join : joins.computeIfAbsent(nameEnd, end -> CreditJoin.after(text, end))) {
            if (join.end() == text.length() && guest > nameEnd) {
                continue; // a bracket that names a guest is no mere addition
            }
            add(join.sure() ? toAny : toKnown, step(before, start, nameEnd, join.end(), true));
        }
    }

    private static Step step(@Nullable Step before, int start, int nameEnd, int end, boolean known) {
        long cost = (before == null ? 0 : before.cost())
                + (known ? 0 : (nameEnd - start) * UNKNOWN_CHARACTER)
                + (end - nameEnd) * PHRASE_CHARACTER
                + NAME;
        return new Step(before, start, nameEnd, end, known, cost);
    }

    private static void add(@Nullable Step[] steps, Step step) {
        Step there = steps[step.end()];
        if (there == null || step.cost() < there.cost()) {
            steps[step.end()] = step;
        }
    }

    /** Whether a phrase stands in an unknown name that is not known to be a part of names. */
    private static boolean mayBeSeveral(String name) {
        int at = 1;
        while (at < name.length()) {
            int within = JoinPhrase.WITHIN.endAt(name, at);
            if (within > at) {
                at = within;
            } else if (JoinPhrase.SIGN.endAt(name, at) > at
                    || JoinPhrase.WORD.endAt(name, at) > at
                    || JoinPhrase.OPENING.endAt(name, at) > at + 1) {
                return true;
            } else {
                at++;
            }
        }
        return false;
    }
}
