package org.linernotes.core.identifier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What is known of the barcode of a release: its digits as given, or {@link #NONE}, that it has none. That nothing is known
 * is the absence of this value. Blanks and hyphens are presentation and are dropped. A wrong check digit or an odd length
 * is a finding and is kept; two barcodes are equal if their digits are, and {@link #gtin14()} is the form to compare.
 */
public final class Barcode {
    /** Known to have no barcode; its text is {@code none}. */
    public static final Barcode NONE = new Barcode("");

    private static final String NONE_TEXT = "none";
    private static final int GTIN_14_LENGTH = 14;

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
        /** Fourteen digits: a trade item, or a shorter number with zeros before it. */
        GTIN_14,
        /** Any other number of digits, or none. */
        OTHER
    }

    /**
     * {@return the barcode that the text says}
     *
     * @param text digits with or without blanks and hyphens, or {@code none}
     * @throws InvalidTextException if there is no digit in the text, or anything else than digits, blanks and hyphens
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
        String digits = Codes.compact(text, "");
        boolean wellFormed = !digits.isEmpty() && Codes.isDigits(digits, 0, digits.length());
        return wellFormed ? Optional.of(new Barcode(digits)) : Optional.empty();
    }

    /** {@return whether it is known that there is no barcode} */
    public boolean isNone() {
        return digits.isEmpty();
    }

    /** {@return the digits as given; empty for {@link #NONE}} */
    public Optional<String> digits() {
        return isNone() ? Optional.empty() : Optional.of(digits);
    }

    /** {@return what the barcode is by its number of digits} */
    public Kind kind() {
        return switch (digits.length()) {
            case 8 -> Kind.GTIN_8;
            case 12 -> Kind.GTIN_12;
            case 13 -> Kind.GTIN_13;
            case 14 -> Kind.GTIN_14;
            default -> Kind.OTHER;
        };
    }

    /**
     * {@return whether the number of digits is that of a GTIN and the last one is the one that the others ask for} From the
     * right, the digits before it count three times and once in turn; with it they add up to a multiple of ten.
     */
    public boolean checkDigitValid() {
        return kind() != Kind.OTHER && isCheckedRight(digits);
    }

    /**
     * {@return the fourteen digits by which this compares with barcodes of other lengths} UPC {@code 042283630529} and EAN
     * {@code 0042283630529} have the same. Empty unless {@link #checkDigitValid()}: what misprints have in common says
     * nothing.
     */
    public Optional<String> gtin14() {
        return checkDigitValid()
                ? Optional.of("0".repeat(GTIN_14_LENGTH - digits.length()) + digits)
                : Optional.empty();
    }

    /**
     * {@return the digits that were probably meant, where the damage is one that is known} It is a hint for people and is
     * never applied. The two damages are the lost last digit of a GTIN-14 that had been filled up with zeros
     * ({@code 0060075379639} of {@code 00600753796399}), and the lost leading zero of a UPC
     * ({@code 42283630529} of {@code 042283630529}), believed only if the check digit agrees.
     */
    public Optional<String> repairHint() {
        boolean lastDigitLost = kind() == Kind.GTIN_13 && digits.startsWith("00") && !checkDigitValid();
        if (lastDigitLost) {
            return Optional.of(digits + (10 - weightedSum(digits + "0") % 10) % 10);
        }
        String filledUp = "0" + digits;
        boolean zeroLost = digits.length() == 11 && isCheckedRight(filledUp);
        return zeroLost ? Optional.of(filledUp) : Optional.empty();
    }

    private static boolean isCheckedRight(String digits) {
        return weightedSum(digits) % 10 == 0;
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

    /** {@return the digits, or {@code none}; {@link #parse} takes it back} */
    @Override
    public String toString() {
        return isNone() ? NONE_TEXT : digits;
    }
}
