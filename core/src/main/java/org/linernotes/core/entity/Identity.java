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

    /** Creates a minted id. */
    Identity(long hash) {
        this.low = hash;
        this.text = Form.MINTED;
    }

    /** The content of an id before it has a type. */
    record Form(long high, long low, @Nullable String text) {
        /** Stands for the text of a minted id; no id has an empty text. */
        static final String MINTED = "";

        static Form of(Mbid mbid) {
            return new Form(mbid.high(), mbid.low(), null);
        }

        private static Form minted(long hash) {
            return new Form(0, hash, MINTED);
        }

        /**
         * Reads the text form of an MBID or a minted id in ASCII, or in what has a byte for each character; answers null for any
         * other text.
         */
        static @Nullable Form tryNumber(byte[] bytes, int offset, int length) {
            if (length == LONGEST_NUMBERS) {
                boolean begins = bytes[offset] == 'm' && bytes[offset + 1] == 'b' && bytes[offset + 2] == ':';
                Mbid mbid = begins ? Mbid.fromBytes(bytes, offset + MB.length(), MBID_LENGTH) : null;
                return mbid == null ? null : of(mbid);
            }
            return isMinted(bytes, offset, length) ? minted(mintedHash(bytes, offset)) : null;
        }

        /** Reads the text form; answers null where the text is none. */
        static @Nullable Form tryParse(String text) {
            int length = text.length();
            if (length == LONGEST_NUMBERS || length == MINTED_LENGTH) {
                // what has no byte there, characters that take two places among them, becomes a question mark, which no
                // number has
                byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
                Form number = tryNumber(bytes, 0, bytes.length);
                if (number != null) {
                    return number;
                }
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

        static Form parse(String what, String text) {
            Form form = tryParse(text);
            if (form == null) {
                throw new InvalidTextException(
                        what, text, "an id is mb: with an MBID, or 1 to 255 characters without blanks");
            }
            return form;
        }
    }

    /** {@return whether so many bytes are the text form of a minted id} */
    static boolean isMinted(byte[] bytes, int offset, int length) {
        // digits that are broken are negative, and so is what they are joined with
        return length == MINTED_LENGTH
                && bytes[offset] == 'x'
                && (HexDigits.takeLower(bytes, offset + 1)
                                | HexDigits.takeLower(bytes, offset + 1 + HexDigits.EIGHT_DIGITS))
                        >= 0;
    }

    /** {@return the hash of which the text form of a minted id tells} */
    static long mintedHash(byte[] bytes, int offset) {
        return HexDigits.takeLower(bytes, offset + 1) << Integer.SIZE
                | HexDigits.takeLower(bytes, offset + 1 + HexDigits.EIGHT_DIGITS);
    }

    /** {@return the MBID that this id is, if it is one} */
    public Optional<Mbid> mbid() {
        return text == null ? Optional.of(Mbid.of(high(), low)) : Optional.empty();
    }

    /** {@return the first half of an MBID; 0 of other ids} */
    abstract long high();

    /** {@return the class within which ids can be equal} */
    abstract Class<?> family();

    /** {@return what keeps the hashes of the same text in several families apart: who numbers what he has counts from 1 for each kind} */
    abstract int familyHash();

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
        int ofNumbers = Long.hashCode(high()) * 31 + Long.hashCode(low);
        return text == null ? ofNumbers : ofNumbers + text.hashCode() + familyHash();
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
