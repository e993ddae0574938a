package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;

/** The ids of the session of a sheet and of its takes: those of the details, else made from date, leader and numbers. */
final class SheetSessionId {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final int MOST_DIGITS = 6;
    private static final int LONGEST = 200;

    private final Taken taken;
    private final StringBuilder hints = new StringBuilder();
    private final Map<Integer, TakeId> keyed = new LinkedHashMap<>();
    private final Map<Integer, TakeId> byNumber = new HashMap<>();
    private final Set<TakeId> given = new HashSet<>();
    private final Map<TakeId, Integer> again = new HashMap<>();
    private int hinted;
    private @Nullable SessionId id;

    /** The ids of the sessions of a text. */
    static final class Taken {
        private final Set<SessionId> ids = new HashSet<>();
        private final Map<String, Integer> again = new HashMap<>();

        void add(SessionId id) {
            ids.add(id);
        }

        private SessionId next(String slug) {
            SessionId next = SessionId.of(slug);
            while (ids.contains(next)) {
                next = SessionId.of(slug + "-" + again.merge(slug, 2, (before, second) -> before + 1));
            }
            return next;
        }
    }

    SheetSessionId(Taken taken) {
        this.taken = taken;
    }

    /** Takes what an id may be made from: the first two things that are known of the session. */
    void hint(String text) {
        if (hinted < 2 && !text.isEmpty()) {
            hints.append(' ').append(text);
            hinted++;
        }
    }

    void set(SessionId own) {
        id = own;
    }

    /** {@return the id of the session, which no other sheet of the text has unless it says so} */
    SessionId id() {
        if (id == null) {
            String slug = SheetNames.slug(hints.isEmpty() ? "session" : hints.toString());
            id = taken.next(slug);
        }
        return id;
    }

    /** Takes the id of the take with a number. */
    void key(int number, TakeId take) {
        keyed.putIfAbsent(number, take);
    }

    /** {@return the lines of details that give the ids that are not made just so} */
    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(SheetDetails.line(id().toReference(), SheetLabel.SESSION.toString()));
        keyed.forEach((number, take) -> {
            if (!take.equals(takeId(number))) {
                lines.add(SheetDetails.line(SheetReader.TAKE_KEY + take, number.toString()));
            }
        });
        return lines.build();
    }

    /** The id of a take that no line of the details gives one. */
    private TakeId takeId(int number) {
        SessionId own = id();
        return own.mbid().isPresent() || own.toString().length() > LONGEST
                ? TakeId.of("take-" + number)
                : TakeId.of(own + "-" + number);
    }

    /** {@return an id for the take with a number, one that no take of the sheet has yet} */
    TakeId next(int number) {
        TakeId wanted = Optional.ofNullable(keyed.get(number)).orElseGet(() -> takeId(number));
        TakeId take = wanted;
        while (!given.add(take)) {
            take = TakeId.of(SheetNames.slug(wanted.toString()) + "-again-"
                    + again.merge(wanted, 2, (before, second) -> before + 1));
        }
        byNumber.putIfAbsent(number, take);
        return take;
    }

    /** {@return the id of the take that has a number} */
    Optional<TakeId> numbered(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** {@return the number that a text is, if it is one of at most six digits} */
    static Optional<Integer> number(String text) {
        return text.length() <= MOST_DIGITS && DIGITS.matchesAllOf(text)
                ? Optional.ofNullable(Ints.tryParse(text))
                : Optional.empty();
    }
}
