package org.linernotes.json.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;

/**
 * Reads ids and codes that are numbers from the bytes of their text form, without a text.
 *
 * @param <V> the type of the ids
 */
abstract class IdNumbers<V> {
    private static final String MB = "mb:";
    private static final int MBID_LENGTH = 36;
    private static final int MINTED_LENGTH = 17;
    private static final int ISRC_LENGTH = 12;

    /** Ids of elements, which do not come again. */
    static final IdNumbers<ElementId> OF_ELEMENTS = new IdNumbers<>() {
        @Override
        int length(byte first) {
            return first == 'x' ? MINTED_LENGTH : MB.length() + MBID_LENGTH;
        }

        @Override
        @Nullable
        ElementId read(JsonInput in, byte[] bytes, int start, int length) {
            return ElementId.fromBytes(bytes, start, length);
        }
    };

    /** Codes of recordings in their canonical form, which hardly come again. */
    static final IdNumbers<Isrc> OF_ISRCS = new IdNumbers<>() {
        @Override
        int length(byte first) {
            return ISRC_LENGTH;
        }

        @Override
        @Nullable
        Isrc read(JsonInput in, byte[] bytes, int start, int length) {
            return Isrc.fromBytes(bytes, start, length);
        }
    };

    private IdNumbers() {}

    /** {@return ids that are an MBID behind {@code mb:}} Those that come again are the same. */
    static <V> IdNumbers<V> prefixed(int number, Function<Mbid, V> maker) {
        return new OfMbids<>(number, MB, maker);
    }

    /** {@return MBIDs} Those that come again are the same. */
    static IdNumbers<Mbid> mbids(int number) {
        return new OfMbids<>(number, "", Function.identity());
    }

    /** {@return how many bytes the text form of such an id has, which its first byte tells} */
    abstract int length(byte first);

    /** {@return the id that so many bytes say; null where they say none that is a number} */
    @Nullable
    abstract V read(JsonInput in, byte[] bytes, int start, int length);

    /** MBIDs behind a prefix, from the pool of a number. */
    private static final class OfMbids<V> extends IdNumbers<V> {
        private final int number;
        private final boolean prefixed;
        private final int length;
        private final Function<Mbid, V> maker;

        OfMbids(int number, String prefix, Function<Mbid, V> maker) {
            this.number = number;
            this.prefixed = !prefix.isEmpty();
            this.length = prefix.length() + MBID_LENGTH;
            this.maker = maker;
        }

        @Override
        int length(byte first) {
            return length;
        }

        @Override
        @Nullable
        V read(JsonInput in, byte[] bytes, int start, int textLength) {
            if (prefixed && (bytes[start] != 'm' || bytes[start + 1] != 'b' || bytes[start + 2] != ':')) {
                return null;
            }
            Mbid mbid = Mbid.fromBytes(bytes, start + textLength - MBID_LENGTH, MBID_LENGTH);
            return mbid == null ? null : in.ids(number, maker).take(mbid.high(), mbid.low());
        }
    }
}
