package org.linernotes.core.identifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.HexDigits;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A MusicBrainz identifier: a UUID (RFC 4122), written as 36 characters, {@code 561d854a-6a28-4aa7-8c99-323e6ce46c2a}.
 * Upper-case letters are taken, lower-case ones are printed. The order is that of the texts.
 */
public final class Mbid implements Identifier, Comparable<Mbid> {
    /**
     * The name space of {@link #nameBased}: the name-based UUID of {@code https://linernotes.org/} in the name space of
     * URLs.
     */
    public static final Mbid NAMESPACE = of(0xba570dce4ed25a1dL, 0xb2d1740211ddcfdaL);

    private static final int LENGTH = 36;

    private final long high;
    private final long low;

    private Mbid(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /**
     * {@return the identifier of these bits}
     *
     * @param high the first 64 bits
     * @param low the last 64 bits
     */
    public static Mbid of(long high, long low) {
        return new Mbid(high, low);
    }

    /**
     * {@return the identifier that is this UUID}
     *
     * @param uuid the UUID
     */
    public static Mbid of(UUID uuid) {
        return new Mbid(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text 36 characters, hexadecimal digits in groups of 8, 4, 4, 4 and 12 with hyphens between them
     * @throws InvalidTextException if the text is no identifier
     */
    public static Mbid parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "MBID", text, "hexadecimal digits in groups of 8, 4, 4, 4 and 12 are expected"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text 36 characters as {@link #parse} takes them
     */
    public static Optional<Mbid> tryParse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1); // fewer than characters, where two of these are one
        return Optional.ofNullable(fromBytes(bytes, 0, bytes.length));
    }

    /**
     * {@return the identifier that bytes of ASCII or UTF-8 say, or null if they say none} As {@link #tryParse}, without a text: for
     * readers of many documents.
     *
     * @param bytes a buffer
     * @param offset where the identifier begins in the buffer
     * @param length the number of its bytes; there is no identifier of other than 36
     * @throws IndexOutOfBoundsException if the range does not lie in the buffer
     */
    public static @Nullable Mbid fromBytes(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length != LENGTH || !isHyphenated(bytes, offset)) {
            return null;
        }
        // digits that are broken are negative, and so is what they are joined with
        long first = HexDigits.take(bytes, offset);
        long second = HexDigits.take(bytes, offset + 9, offset + 14);
        long third = HexDigits.take(bytes, offset + 19, offset + 24);
        long fourth = HexDigits.take(bytes, offset + 28);
        boolean broken = (first | second | third | fourth) < 0;
        return broken ? null : new Mbid(first << 32 | second, third << 32 | fourth);
    }

    /**
     * {@return an identifier made from a name} The same name gives the same identifier, everywhere and always: it is the
     * name-based UUID, version 5, of the name in UTF-8 in {@link #NAMESPACE}. It is no identifier that MusicBrainz gave.
     *
     * @param name the name
     */
    public static Mbid nameBased(String name) {
        ByteBuffer namespace = ByteBuffer.allocate(16).putLong(NAMESPACE.high).putLong(NAMESPACE.low);
        MessageDigest digest = sha1();
        digest.update(namespace.array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (hash.getLong() & ~0xf000L) | 0x5000L;
        long low = (hash.getLong() & ~0xc000000000000000L) | 0x8000000000000000L;
        return new Mbid(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-1", e);
        }
    }

    private static boolean isHyphenated(byte[] bytes, int offset) {
        return bytes[offset + 8] == '-'
                && bytes[offset + 13] == '-'
                && bytes[offset + 18] == '-'
                && bytes[offset + 23] == '-';
    }

    /** {@return the same as a UUID} */
    public UUID toUuid() {
        return new UUID(high, low);
    }

    /** {@return the first 64 bits} */
    public long high() {
        return high;
    }

    /** {@return the last 64 bits} */
    public long low() {
        return low;
    }

    @Override
    public int compareTo(Mbid other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mbid that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high ^ low);
    }

    /** {@return the 36 characters, letters in lower case, which {@link #parse} takes back} */
    @Override
    public String toString() {
        byte[] out = new byte[LENGTH];
        putInto(out, 0);
        return new String(out, StandardCharsets.ISO_8859_1);
    }

    /**
     * Puts the 36 characters of {@link #toString} into a buffer, a byte each: for writers of many documents.
     *
     * @param buffer the buffer
     * @param offset where the first one goes
     * @return where the text ends
     * @throws IndexOutOfBoundsException if they have no room in the buffer
     */
    public int putInto(byte[] buffer, int offset) {
        Objects.checkFromIndexSize(offset, LENGTH, buffer.length);
        HexDigits.put((int) (high >>> Integer.SIZE), buffer, offset);
        buffer[offset + 8] = '-';
        HexDigits.put((int) high, buffer, offset + 9, offset + 14);
        buffer[offset + 13] = '-';
        buffer[offset + 18] = '-';
        HexDigits.put((int) (low >>> Integer.SIZE), buffer, offset + 19, offset + 24);
        buffer[offset + 23] = '-';
        HexDigits.put((int) low, buffer, offset + 28);
        return offset + LENGTH;
    }
}
