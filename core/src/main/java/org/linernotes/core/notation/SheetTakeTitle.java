package org.linernotes.core.notation;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.session.Survival;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeDecision;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.session.TakeOutcome;

/**
 * What a take is called on a sheet, with how it went: {@code Final, take 3 (breakdown, rejected)}, {@code Nuit, unknown
 * take}.
 */
final class SheetTakeTitle {
    private static final String UNTITLED = "untitled";
    private static final String TAKE = ", take ";
    private static final String UNKNOWN_TAKE = ", unknown take";
    private static final String OR = " or ";
    private static final Splitter COMMA = Splitter.on(", ");

    /** What each word in the brackets says. */
    private static final ImmutableMap<String, UnaryOperator<Take>> STATES = states();

    private SheetTakeTitle() {}

    /** {@return the title with number and state} */
    static String of(Take take) {
        String state = Stream.of(
                        take.outcome().map(SheetTakeTitle::word),
                        take.decision().map(SheetTakeTitle::word),
                        take.survival().map(SheetTakeTitle::word))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return take.title().orElse(UNTITLED)
                + take.number().map(SheetTakeTitle::number).orElse("")
                + (state.isEmpty() ? "" : " (" + state + ")");
    }

    private static String number(TakeNumber number) {
        return number.candidates().isEmpty()
                ? UNKNOWN_TAKE
                : TAKE + Joiner.on(OR).join(number.candidates());
    }

    /** {@return the take with what a printed title says of it} */
    static Take read(Take take, String printed) {
        int open = printed.endsWith(")") ? printed.lastIndexOf(" (") : -1;
        if (open >= 0) {
            ImmutableList<String> words =
                    ImmutableList.copyOf(COMMA.split(printed.substring(open + 2, printed.length() - 1)));
            if (STATES.keySet().containsAll(words)) {
                Take stated = take;
                for (String word : words) {
                    stated = STATES.getOrDefault(word, UnaryOperator.identity()).apply(stated);
                }
                return readNumber(stated, printed.substring(0, open));
            }
        }
        return readNumber(take, printed);
    }

    private static Take readNumber(Take take, String printed) {
        if (printed.endsWith(UNKNOWN_TAKE)) {
            return titled(take, printed.substring(0, printed.length() - UNKNOWN_TAKE.length()))
                    .withNumber(TakeNumber.UNKNOWN);
        }
        int comma = printed.lastIndexOf(TAKE);
        Optional<TakeNumber> number = comma < 0
                ? Optional.empty()
                : Optional.of(printed.substring(comma + TAKE.length()).replace(OR, "|"))
                        .filter(text -> text.indexOf(' ') < 0)
                        .flatMap(TakeNumber::tryParse);
        return number.isEmpty()
                ? titled(take, printed)
                : titled(take, printed.substring(0, comma)).withNumber(number);
    }

    private static Take titled(Take take, String title) {
        return title.equals(UNTITLED) ? take : take.withTitle(title);
    }

    private static ImmutableMap<String, UnaryOperator<Take>> states() {
        ImmutableMap.Builder<String, UnaryOperator<Take>> states = ImmutableMap.builder();
        for (TakeOutcome outcome : TakeOutcome.values()) {
            states.put(word(outcome), take -> take.withOutcome(outcome));
        }
        for (TakeDecision decision : TakeDecision.values()) {
            states.put(word(decision), take -> take.withDecision(decision));
        }
        for (Survival survival : Survival.values()) {
            states.put(word(survival), take -> take.withSurvival(survival));
        }
        return states.buildOrThrow();
    }

    /** "Unknown" alone would not say of what. */
    private static String word(Enum<?> constant) {
        return constant == Survival.UNKNOWN
                ? "survival unknown"
                : ValueType.Choice.word(constant).replace('-', ' ');
    }
}
