package org.linernotes.core.entity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The id of an element of a list that something can point at: a take, a personnel line, a track, a credit. It is unique
 * in its entity, is written with it, and stays when the element is edited or moved. It is the source's own where the
 * source has one; otherwise it is {@linkplain Minting minted} from the element's content when its entity is made.
 */
public sealed class ElementId extends Identity implements Comparable<ElementId> permits TakeId, ElementId.OfMbid {
    /** The id of an element that has none yet; it gets one when its entity is made. Its text form is {@code "-"}. */
    public static final ElementId UNSET = of("-");

    ElementId(Form form) {
        super(form);
    }

    private ElementId(long hash) {
        super(hash);
    }

    private static ElementId of(Form form) {
        return form.text() == null ? new OfMbid(form) : new ElementId(form);
    }

    /**
     * {@return the id with the given text form}
     *
     * @param text {@code mb:} with an MBID, or 1 to 255 characters without blanks
     * @throws InvalidTextException if the text is not in this form
     */
    public static ElementId of(String text) {
        return of(Form.parse("element id", text));
    }

    /**
     * {@return the id for an MBID}
     *
     * @param mbid the MBID
     */
    public static ElementId of(Mbid mbid) {
        return of(Form.of(mbid));
    }

    /**
     * {@return the id with the given text form, if it is one}
     *
     * @param text the text
     */
    public static Optional<ElementId> tryParse(String text) {
        Form form = Form.tryParse(text);
        return form == null ? Optional.empty() : Optional.of(of(form));
    }

    /**
     * {@return the id that bytes of ASCII say, or null if they say none that is a number} As {@link #tryParse}, without a text, of ids
     * that are MBIDs or were minted: for readers of many documents.
     *
     * @param bytes a buffer
     * @param offset where the id begins in the buffer
     * @param length the number of its bytes
     * @throws IndexOutOfBoundsException if the range does not lie in the buffer
     */
    public static @Nullable ElementId fromBytes(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (isMinted(bytes, offset, length)) {
            return new ElementId(mintedHash(bytes, offset));
        }
        Form form = Form.tryNumber(bytes, offset, length);
        return form == null ? null : of(form);
    }

    static ElementId minted(long hash) {
        return new ElementId(hash);
    }

    /** {@return whether this is an id, and not the mark of an element that has none yet} */
    public final boolean isSet() {
        return !equals(UNSET);
    }

    @Override
    long high() {
        return 0;
    }

    @Override
    final Class<?> family() {
        return ElementId.class;
    }

    @Override
    final int familyHash() {
        return 0;
    }

    @Override
    public final int compareTo(ElementId that) {
        return compareContent(that);
    }

    /** An id that is an MBID. */
    static final class OfMbid extends ElementId {
        private final long high;

        private OfMbid(Form form) {
            super(form);
            this.high = form.high();
        }

        @Override
        long high() {
            return high;
        }
    }
}
