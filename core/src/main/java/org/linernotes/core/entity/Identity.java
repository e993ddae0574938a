package org.linernotes.core.entity;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.HexDigits;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What ids of entities and of elements have in common: an opaque value with a text form. An MBID ({@code mb:…}) and a
 * minted id ({@code x…}) are held as numbers, any other as its text. Without the text an id takes 32 bytes of heap, and one
 * of an element that is no MBID 24: catalogues hold millions of these.
 */
abstract sealed class Identity permits EntityId, ElementId {
    private static final String MB = "mb:";
    private static final int LONGEST = 255;
    private static final int MBID_LENGTH = 36;
    private static final int MINTED_LENGTH = 17;
    private static final int LONGEST_NUMBERS = MB.length() + MBID_LENGTH;

    private final long low;
    /** Null for an MBID; {@link Form#MINTED} for a minted id; else the text. */
    private final @Nullable String text;

    Identity(Form form) {
        this.low = form.low;
        this.text = form.text;
    }

    /** The content of an id before it has a type. */
    record Form(long high, long low, @Nullable String text) {
        /** Stands for the text of a minted id; no id has an empty text. */
        static final String MINTED = "";

        /** The values of the digits of a minted id by their characters; -1 for all others. */
        private static final byte[] DIGITS = digits();

        private static byte[] digits() {
            byte[] values = new byte['f' + 1];
            for (int c = 0; c < values.length; c++) {
                values[c] = (byte) (Character.isUpperCase(c) ? -1 : Character.digit(c, 16));
            }
            return values;
        }

        /** What the text form of a minted id begins with. */
        static final String MINTED_PREFIX = "x";

        static Form of(Mbid mbid) {
            return new Form(mbid.high(), mbid.low(), null);
        }

        static Form minted(long hash) {
            return new Form(0, hash, MINTED);
        }

        /** Reads the text form; answers null where the text is none. */
        static @Nullable Form tryParse(String text) {
            if (text.length() == MB.length() + MBID_LENGTH && text.startsWith(MB)) {
                Mbid mbid = Mbid.tryParse(text.substring(MB.length())).orElse(null);
                return mbid == null ? null : of(mbid);
            }
            Form minted = tryMinted(text);
            if (minted != null) {
                return minted;
            }
            if (text.isEmpty() || text.length() > LONGEST || text.startsWith(MB)) {
                return null;
            }
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c <= ' ' || Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                    return null;
                }
            }
            return new Form(0, 0, text);
        }

        /** Reads the text form of a minted id; answers null where the text is none. */
        private static @Nullable Form tryMinted(String text) {
            if (text.length() != MINTED_LENGTH || !text.startsWith(MINTED_PREFIX)) {
                return null;
            }
            long hash = 0;
            int broken = 0; // found at the end: to ask at every digit whether it is one costs more than all else
            for (int i = MINTED_PREFIX.length(); i < MINTED_LENGTH; i++) {
                char c = text.charAt(i);
                int digit = c < DIGITS.length ? DIGITS[c] : -1;
                broken |= digit;
                hash = hash << 4 | digit;
            }
            return broken < 0 ? null : minted(hash);
        }

        static Form parse(String what, String text) {
            Form form = tryParse(text);
            if (form == null) {
                throw new InvalidTextException(
                        what, text, "an id is mb: with an MBID, or 1 to 255 characters without blanks");
            }
            return form;
        }
    }

    /** {@return the MBID that this id is, if it is one} */
    public Optional<Mbid> mbid() {
        return text == null ? Optional.of(Mbid.of(high(), low)) : Optional.empty();
    }

    /** {@return the first half of an MBID; 0 of other ids} */
    abstract long high();

    /** {@return the class within which ids can be equal} */
    abstract Class<?> family();

    /** Feeds the content of this id to a minting. */
    final void mintInto(Minting minting) {
        if (text == null || Form.MINTED.equals(text)) {
            minting.add(high()).add(low);
        } else {
            minting.add(text);
        }
    }

    /** Compares MBIDs, then minted ids, then others by their text. */
    final int compareContent(Identity that) {
        if (text == null || that.text == null) {
            if (text != null) {
                return 1;
            }
            if (that.text != null) {
                return -1;
            }
            int byHigh = Long.compareUnsigned(high(), that.high());
            return byHigh != 0 ? byHigh : Long.compareUnsigned(low, that.low);
        }
        int byText = text.compareTo(that.text);
        return byText != 0 ? byText : Long.compareUnsigned(low, that.low);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Identity that
                        && low == that.low
                        && high() == that.high()
                        && family() == that.family()
                        && Objects.equals(text, that.text));
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(high()) * 31 + Long.hashCode(low) + Objects.hashCode(text);
    }

    /**
     * Puts the text form of an MBID or a minted id into a buffer, a byte for each character: for writers of many documents.
     *
     * @param buffer the buffer
     * @param offset where the first one goes; 39 bytes have room there
     * @return where the text ends; the offset if this is another id, whose text form is {@link #toString}
     * @throws IndexOutOfBoundsException if the text has no room in the buffer
     */
    public final int putInto(byte[] buffer, int offset) {
        if (text == null) {
            buffer[offset] = 'm';
            buffer[offset + 1] = 'b';
            buffer[offset + 2] = ':';
            return Mbid.of(high(), low).putInto(buffer, offset + MB.length());
        }
        if (Form.MINTED.equals(text)) {
            buffer[offset] = 'x';
            HexDigits.put((int) (low >>> Integer.SIZE), buffer, offset + 1);
            HexDigits.put((int) low, buffer, offset + 1 + Integer.BYTES * 2);
            return offset + MINTED_LENGTH;
        }
        return offset;
    }

    /** {@return the text form: {@code mb:} with the MBID, or the id's own text} */
    @Override
    public final String toString() {
        if (text != null && !text.equals(Form.MINTED)) {
            return text;
        }
        byte[] characters = new byte[LONGEST_NUMBERS];
        return new String(characters, 0, putInto(characters, 0), StandardCharsets.ISO_8859_1);
    }
}
