package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeDecision;
import org.linernotes.core.session.TakeOutcome;

/**
 * What became of a take, as logs of sessions say it in one column: how it went, what was decided, or both, {@code complete, master}.
 * Words beside those of the model, such as {@code BD} and {@code alt.}, are the resource {@code take-words.tsv}.
 *
 * @param outcome how it went
 * @param decision what was decided
 */
public record TakeStatus(Optional<TakeOutcome> outcome, Optional<TakeDecision> decision) {
    private static final ImmutableMap<String, String> WORDS = ResourceTable.words(
            "take-words.tsv",
            TakeStatus.class.getResourceAsStream("take-words.tsv"),
            "status",
            "words",
            row -> row.cell("status"));

    private static final Splitter BOTH =
            Splitter.on(CharMatcher.anyOf(",;/|+\n")).trimResults().omitEmptyStrings();

    /**
     * {@return what became of a take, as far as it is known}
     *
     * @param take the take
     */
    public static Optional<TakeStatus> of(Take take) {
        return known(take.outcome(), take.decision());
    }

    /**
     * {@return a take with this, where nothing is said of it}
     *
     * @param take the take
     */
    public Take in(Take take) {
        return take.withOutcome(take.outcome().or(() -> outcome))
                .withDecision(take.decision().or(() -> decision));
    }

    /**
     * {@return whether a take went as this says, as far as that is known}
     *
     * @param take the take
     */
    public boolean goesWithOutcome(Take take) {
        return outcome.isEmpty() || take.outcome().isEmpty() || outcome.equals(take.outcome());
    }

    /**
     * {@return whether of a take was decided what this says, as far as that is known}
     *
     * @param take the take
     */
    public boolean goesWithDecision(Take take) {
        return decision.isEmpty() || take.decision().isEmpty() || decision.equals(take.decision());
    }

    private static Optional<TakeStatus> known(Optional<TakeOutcome> outcome, Optional<TakeDecision> decision) {
        return outcome.isPresent() || decision.isPresent()
                ? Optional.of(new TakeStatus(outcome, decision))
                : Optional.empty();
    }

    /**
     * {@return what a text says, if each of its words says something, and no two the same}
     *
     * @param text the text
     */
    public static Optional<TakeStatus> tryParse(String text) {
        return one(text).or(() -> {
            List<Optional<TakeStatus>> words =
                    BOTH.splitToStream(text).map(TakeStatus::one).toList();
            List<TakeOutcome> outcomes = words.stream()
                    .flatMap(Optional::stream)
                    .flatMap(word -> word.outcome().stream())
                    .toList();
            List<TakeDecision> decisions = words.stream()
                    .flatMap(Optional::stream)
                    .flatMap(word -> word.decision().stream())
                    .toList();
            boolean holds = words.stream().allMatch(Optional::isPresent) && outcomes.size() < 2 && decisions.size() < 2;
            return holds
                    ? known(outcomes.stream().findFirst(), decisions.stream().findFirst())
                    : Optional.empty();
        });
    }

    private static Optional<TakeStatus> one(String text) {
        return known(word(text, TakeOutcome.class), word(text, TakeDecision.class));
    }

    /** {@return the constant that a word of the field means} */
    static <E extends Enum<E>> Optional<E> word(String text, Class<E> type) {
        String small = text.toLowerCase(Locale.ROOT);
        String word = WORDS.getOrDefault(small, small.replace(' ', '-'));
        return Optional.ofNullable(ValueType.choice(type).words().get(word));
    }

    /** {@return it in the words of the model} */
    @Override
    public String toString() {
        return Stream.concat(outcome.stream(), decision.stream())
                .map(TakeStatus::print)
                .collect(Collectors.joining(", "));
    }

    /** {@return a constant as it is printed} */
    static String print(Enum<?> constant) {
        return ValueType.Choice.word(constant).replace('-', ' ');
    }
}
