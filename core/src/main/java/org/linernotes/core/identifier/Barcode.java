package org.linernotes.core.identifier;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What is known of the barcode of a release: its digits, or {@link #NONE}, that it has none. That nothing is known is the
 * absence of this value. Blanks, hyphens, the marks of the quiet zones at the ends ({@code 5 024900 001498 >}) and the T
 * before a Japanese one ({@code T4988 002 13219 5}) are presentation and are dropped. A wrong check digit or an odd number of
 * digits is a finding and is kept.
 *
 * <p>Two barcodes are equal if they are one number to GS1, however many zeros it was filled up with: UPC {@code 042283630529}
 * and EAN {@code 0042283630529} are. Those with a wrong check digit are equal if their digits are: what misprints have in
 * common says nothing.
 */
public final class Barcode implements Identifier {
    /** Known to have no barcode; its text is {@code none}. */
    public static final Barcode NONE = new Barcode("");

    private static final String NONE_TEXT = "none";
    private static final CharMatcher QUIET_ZONE_MARKS = CharMatcher.anyOf("<>");
    private static final String JAPANESE = "T4";
    private static final ImmutableList<Integer> SHORTER_LENGTHS = ImmutableList.of(8, 12, 13);
    private static final int GTIN_14_LENGTH = 14;
    private static final int FEWEST_OF_NUMBER = 5;

    /** The systems of a UPC that records never have: of shops, drugs and coupons (GS1 General Specifications, 1.4). */
    private static final String OTHER_SYSTEMS = "2345";

    /** Those of the shortest GTIN that holds the number, or as given. */
    private final String digits;

    private Barcode(String digits) {
        this.digits = digits;
    }

    /** What a barcode is by its number of digits (GS1 General Specifications). */
    public enum Kind {
        /** Eight digits: EAN-8. */
        GTIN_8,
        /** Twelve digits: UPC-A. */
        GTIN_12,
        /** Thirteen digits: EAN-13. */
        GTIN_13,
        /** Fourteen digits: a grouping of trade items. */
        GTIN_14,
        /** Any other number of digits, or none. */
        OTHER
    }

    /**
     * {@return the barcode that the text says}
     *
     * @param text digits, printed as said above, or {@code none}
     * @throws InvalidTextException if there is no digit in the text, or anything else than these
     */
    public static Barcode parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException("barcode", text, "digits are expected, or the word none"));
    }

    /**
     * {@return the barcode that the text says, or empty if it is none}
     *
     * @param text a barcode as {@link #parse} takes it
     */
    public static Optional<Barcode> tryParse(String text) {
        if (text.equals(NONE_TEXT)) {
            return Optional.of(NONE);
        }
        String digits = withoutMark(QUIET_ZONE_MARKS.trimFrom(Codes.compact(text, "")));
        boolean wellFormed = !digits.isEmpty() && Codes.isDigits(digits, 0, digits.length());
        return wellFormed ? Optional.of(new Barcode(shortest(digits))) : Optional.empty();
    }

    /** Without the T that stands before the number on Japanese records. */
    private static String withoutMark(String compact) {
        boolean marked = compact.length() == 14 && compact.startsWith(JAPANESE);
        return marked ? compact.substring(1) : compact;
    }

    /** A right number without the zeros that it was filled up with: they change no check digit. */
    private static String shortest(String digits) {
        if (!isGtin(digits)) {
            return digits;
        }
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        for (int length : SHORTER_LENGTHS) {
            int dropped = digits.length() - length;
            if (dropped >= 0 && dropped <= zeros) {
                return digits.substring(dropped);
            }
        }
        return digits;
    }

    /** {@return whether it is known that there is no barcode} */
    public boolean isNone() {
        return digits.isEmpty();
    }

    /**
     * {@return the digits, as many as the shortest GTIN has that holds the number; as given if the check digit is wrong; empty
     * for {@link #NONE}}
     */
    public Optional<String> digits() {
        return isNone() ? Optional.empty() : Optional.of(digits);
    }

    /** {@return what the barcode is by its number of digits: the shortest GTIN that holds a right number} */
    public Kind kind() {
        return kindOf(digits.length());
    }

    private static Kind kindOf(int length) {
        return switch (length) {
            case 8 -> Kind.GTIN_8;
            case 12 -> Kind.GTIN_12;
            case 13 -> Kind.GTIN_13;
            case 14 -> Kind.GTIN_14;
            default -> Kind.OTHER;
        };
    }

    /**
     * {@return whether the number of digits is that of a GTIN and the last one is the one that the others ask for} From the
     * right, the digits before it count three times and once in turn; with it they add up to a multiple of ten. Of
     * {@link #NONE} it is {@link Check#NONE}.
     */
    @Override
    public Check check() {
        return isNone() ? Check.NONE : Check.of(isGtin(digits));
    }

    /**
     * {@return the fourteen digits of the number, with zeros before it} Empty unless {@link #check()} is right: of a misprint
     * nobody knows the number.
     */
    public Optional<String> gtin14() {
        return isGtin(digits) ? Optional.of("0".repeat(GTIN_14_LENGTH - digits.length()) + digits) : Optional.empty();
    }

    /** {@return the fourteen digits of a right number; else the digits as given, or {@code none}} */
    @Override
    public String canonical() {
        return gtin14().orElse(toString());
    }

    /**
     * {@return the digits that were probably meant, where the damage is one that is known} It is a hint for people and is
     * never applied. The damages are
     *
     * <ul>
     *   <li>the lost last digit of a UPC that had been filled up to fourteen digits ({@code 0060075379639} of
     *       {@code 00600753796399}), unless swapping two neighbours would mend the number as well, or the UPC would be of a
     *       system that no record is in, as then it is rather a UPC in thirteen digits with some other slip;
     *   <li>the lost leading zero of a UPC ({@code 42283630529} of {@code 042283630529}), believed only if the check digit
     *       agrees;
     *   <li>a UPC printed without its check digit, as older sleeves have it ({@code 0 7464-37680-2} of
     *       {@code 074643768023}): its eleven digits begin with a zero, which a spreadsheet would have dropped.
     * </ul>
     */
    @Override
    public Optional<String> repairHint() {
        if (isNone() || isGtin(digits)) {
            return Optional.empty();
        }
        boolean upcOfEleven = digits.length() == 11;
        boolean rightWithZero = upcOfEleven && isGtin("0" + digits);
        if (lastDigitLost() || (upcOfEleven && digits.charAt(0) == '0' && !rightWithZero)) {
            return Optional.of(digits + (10 - weightedSum(digits + "0") % 10) % 10);
        }
        return rightWithZero && digits.charAt(0) != '0' ? Optional.of("0" + digits) : Optional.empty();
    }

    private boolean lastDigitLost() {
        return kind() == Kind.GTIN_13
                && digits.startsWith("00")
                && OTHER_SYSTEMS.indexOf(digits.charAt(2)) < 0
                && !mendedBySwap();
    }

    private boolean mendedBySwap() {
        int excess = weightedSum(digits) % 10;
        for (int i = 1; i < digits.length(); i++) {
            // one of the two neighbours counts three times, so that the sum changes by twice their difference
            int change = 2 * (digits.charAt(i) - digits.charAt(i - 1)) * (i % 2 == 0 ? 1 : -1);
            if (Math.floorMod(excess + change, 10) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether a catalogue number stands in this barcode, as in {@code 042283630529}, which is of {@code 836 305-2}}
     * That is so if its digits do before the check digit, all of them or the longest group, five at least; or if the number
     * is the barcode. Where it is so the two belong together; where it is not, nothing is said: most labels number
     * their barcodes otherwise.
     *
     * @param number a catalogue number
     */
    public boolean carries(CatalogNumber number) {
        if (!isGtin(digits)) {
            return false;
        }
        String item = digits.substring(0, digits.length() - 1);
        String all = number.digits();
        return isIn(item, all) || isIn(item, number.longestDigits()) || all.equals(digits);
    }

    private static boolean isIn(String item, String number) {
        return number.length() >= FEWEST_OF_NUMBER && item.contains(number);
    }

    private static boolean isGtin(String digits) {
        return kindOf(digits.length()) != Kind.OTHER && weightedSum(digits) % 10 == 0;
    }

    private static int weightedSum(String digits) {
        int sum = 0;
        int weight = 1;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += weight * (digits.charAt(i) - '0');
            weight = 4 - weight;
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Barcode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** {@return {@link #digits()}, or {@code none}; {@link #parse} takes it back} */
    @Override
    public String toString() {
        return isNone() ? NONE_TEXT : digits;
    }
}
