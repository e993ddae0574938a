package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random right identifiers of every kind that has a check: they are read however printed, and the slips that the scheme of
 * the kind promises to find are found.
 */
class CheckDigitsTest {
    private static final long SEED = 19571205;
    private static final int ROUNDS = 300;
    private static final String DIGITS = "0123456789";
    private static final String LETTERS_AND_DIGITS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** The kinds, with their form: 9 is any digit, # any letter or digit, ? the check, others stand for themselves. */
    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    enum Scheme {
        ISWC("T999999999?", DIGITS, Iswc::tryParse, text -> Iswc.parse(text).formatted()) {
            // each digit counts as often as its place says: at even ones, a change by five is one by a multiple of ten
            @Override
            boolean findsChange(int at, char from, char to) {
                return (to - from) * at % 10 != 0;
            }
        },
        ISNI(
                "999999999999999?",
                DIGITS + "X",
                Isni::tryParse,
                text -> Isni.parse(text).formatted()),
        IPI_BASE(
                "I-999999999-?",
                DIGITS,
                text -> ExternalId.tryParse("ipi-base:" + text).filter(ExternalId::understood),
                text -> text.replace("-", "")) {
            @Override
            boolean findsChange(int at, char from, char to) {
                return (to - from) * (at - 1) % 10 != 0;
            }
        },
        EAN_8("9999999?", DIGITS, Barcode::tryParse, text -> "000000" + text),
        UPC("99999999999?", DIGITS, Barcode::tryParse, text -> "0" + text),
        EAN_13("999999999999?", DIGITS, Barcode::tryParse, text -> text.substring(0, 1) + " " + text.substring(1)),
        GTIN_14("9999999999999?", DIGITS, Barcode::tryParse, text -> text + " >"),
        GRID(
                "A1###############?",
                LETTERS_AND_DIGITS,
                Grid::tryParse,
                text -> "GRid:" + Grid.parse(text).formatted()),
        DPID(
                "PADPIDA9999999999?",
                LETTERS_AND_DIGITS,
                Dpid::tryParse,
                text -> Dpid.parse(text).formatted());

        private final String form;
        private final String checks;
        private final Function<String, Optional<? extends Identifier>> tryParse;
        private final UnaryOperator<String> print;

        Scheme(
                String form,
                String checks,
                Function<String, Optional<? extends Identifier>> tryParse,
                UnaryOperator<String> print) {
            this.form = form;
            this.checks = checks;
            this.tryParse = tryParse;
            this.print = print;
        }

        boolean findsChange(int at, char from, char to) {
            return true;
        }

        /** Which swaps of two neighbours the scheme finds. */
        boolean findsSwap(char one, char other) {
            return switch (this) {
                case EAN_8, UPC, EAN_13, GTIN_14 -> (one - other) % 5 != 0;
                case GRID, DPID -> false; // nearly all, but of none is it promised
                default -> one != other;
            };
        }

        Identifier read(String text) {
            return tryParse.apply(text).orElseThrow(() -> new AssertionError(text));
        }

        boolean isRight(String text) {
            return read(text).check() == Check.VALID;
        }

        String any(SplittableRandom random) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                out.append(
                        switch (c) {
                            case '9' -> pick(DIGITS, random);
                            case '#' -> pick(LETTERS_AND_DIGITS, random);
                            default -> c;
                        });
            }
            return out.toString();
        }

        private static char pick(String characters, SplittableRandom random) {
            return characters.charAt(random.nextInt(characters.length()));
        }
    }

    /** A right identifier at random: of all check characters exactly one is right. */
    private static String right(Scheme scheme, SplittableRandom random) {
        String open = scheme.any(random);
        ImmutableList<String> right = scheme.checks
                .chars()
                .mapToObj(check -> open.replace('?', (char) check))
                .filter(scheme::isRight)
                .collect(ImmutableList.toImmutableList());
        assertThat(right).as(open).hasSize(1);
        return right.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void right_ones_are_read_however_printed(Scheme scheme) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String text = right(scheme, random);
            Identifier identifier = scheme.read(text);
            for (String print : ImmutableList.of(text, scheme.print.apply(text), identifier.canonical())) {
                String value = print.startsWith("ipi-base:") ? print.substring("ipi-base:".length()) : print;
                assertThat(scheme.read(value).check()).as(print).isEqualTo(Check.VALID);
                if (scheme != Scheme.IPI_BASE) {
                    assertThat(scheme.read(value)).isEqualTo(identifier).hasSameHashCodeAs(identifier);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_single_wrong_character_is_found(Scheme scheme) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String text = right(scheme, random);
            int at = random.nextInt(text.length());
            char from = text.charAt(at);
            String characters = scheme.form.charAt(at) == '#' ? LETTERS_AND_DIGITS : DIGITS;
            char to = Scheme.pick(characters, random);
            boolean open = "9#".indexOf(scheme.form.charAt(at)) >= 0;
            if (open && from != to && scheme.findsChange(at, from, to)) {
                String slip = text.substring(0, at) + to + text.substring(at + 1);
                assertThat(scheme.read(slip).check()).as(slip).isEqualTo(Check.WRONG);
                assertThat(scheme.read(slip)).isNotEqualTo(scheme.read(text));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_swap_of_two_neighbours_is_found(Scheme scheme) {
        SplittableRandom random = new SplittableRandom(SEED);
        int swaps = 0;
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = right(scheme, random);
            int at = 1 + random.nextInt(text.length() - 1);
            char one = text.charAt(at - 1);
            char other = text.charAt(at);
            boolean open = "9#".indexOf(scheme.form.charAt(at)) >= 0 && "9#".indexOf(scheme.form.charAt(at - 1)) >= 0;
            String swapped = text.substring(0, at - 1) + other + one + text.substring(at + 1);
            if (open && one != other) {
                boolean wrong = !scheme.isRight(swapped);
                swaps++;
                found += wrong ? 1 : 0;
                assertThat(wrong || !scheme.findsSwap(one, other)).as(swapped).isTrue();
            }
        }
        assertThat(found).isGreaterThan(swaps * 4 / 5);
    }

    @ParameterizedTest
    @EnumSource
    void of_random_ones_few_are_right(Scheme scheme) {
        SplittableRandom random = new SplittableRandom(SEED);
        int right = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = scheme.any(random).replace('?', Scheme.pick(scheme.checks, random));
            right += scheme.isRight(text) ? 1 : 0;
        }
        assertThat(right).isBetween(1, ROUNDS / 5);
    }
}
