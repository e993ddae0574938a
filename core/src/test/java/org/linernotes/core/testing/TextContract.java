package org.linernotes.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The contract of every type that is read from text: any text is parsed or refused with an {@link InvalidTextException},
 * {@code tryParse} agrees with {@code parse}, and what was parsed is parsed again from its {@code toString}, as an equal
 * value. Shown on texts made at random, and on samples that are damaged at random.
 */
public final class TextContract {
    private static final int ROUNDS = 20_000;
    private static final String ALPHABET = "0123456789XT?~%-.,:/[]{}'\" \tABCabcxyzé–‐\u00a0\u0000\uffff音𝄞";

    private TextContract() {}

    /** Fails unless the contract holds for texts made from the seed, of which some are taken and some refused. */
    public static <T> void holds(
            long seed,
            ImmutableList<String> samples,
            Function<String, T> parse,
            Function<String, Optional<T>> tryParse) {
        SplittableRandom random = new SplittableRandom(seed);
        int taken = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String sample = samples.get(random.nextInt(samples.size()));
            String text = i % 4 == 0 ? randomText(random) : damaged(sample, random);
            taken += isTaken(text, parse, tryParse) ? 1 : 0;
        }
        assertThat(samples)
                .allSatisfy(
                        sample -> assertThat(isTaken(sample, parse, tryParse)).isTrue());
        assertThat(isTaken("", parse, tryParse)).isFalse();
        assertThat(isTaken(samples.get(0).repeat(1_001), parse, tryParse)).isFalse();
        assertThat(taken).isBetween(1, ROUNDS);
    }

    private static <T> boolean isTaken(String text, Function<String, T> parse, Function<String, Optional<T>> tryParse) {
        Optional<T> tried = tryParse.apply(text);
        if (tried.isEmpty()) {
            assertThatThrownBy(() -> parse.apply(text)).isInstanceOfSatisfying(InvalidTextException.class, refusal -> {
                assertThat(refusal.text()).isEqualTo(text);
                assertThat(refusal.what()).isNotBlank();
                assertThat(refusal.reason()).isNotBlank();
            });
            return false;
        }
        T value = tried.get();
        assertThat(parse.apply(text)).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(parse.apply(value.toString())).isEqualTo(value);
        assertThat(parse.apply(value.toString())).hasToString(value.toString());
        return true;
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (int length = random.nextInt(24); length > 0; length--) {
            out.append(randomCharacter(random));
        }
        return out.toString();
    }

    /** The sample after one to three changes: a character lost, put in, replaced or moved, or a part said twice. */
    private static String damaged(String sample, SplittableRandom random) {
        StringBuilder out = new StringBuilder(sample);
        for (int changes = 1 + random.nextInt(3); changes > 0 && !out.isEmpty(); changes--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(5)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, randomCharacter(random));
                case 2 -> out.setCharAt(at, randomCharacter(random));
                case 3 -> out.setCharAt(at, out.charAt(random.nextInt(out.length())));
                default -> out.append(out.substring(at));
            }
        }
        return out.toString();
    }

    private static char randomCharacter(SplittableRandom random) {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
}
