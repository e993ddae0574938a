package org.linernotes.musicbrainz.wire;

import java.util.Optional;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.json.codec.Decoder;

/** Begin, end, and whether something has ended: three keys, of an object of their own or among others. */
final class Spans {
    /** An object with these keys alone. */
    static final Decoder<LifeSpan> LIFE_SPAN = lifeSpan();

    private final int begin;
    private final int end;
    private final int ended;

    private Spans(int begin, int end, int ended) {
        this.begin = begin;
        this.end = end;
        this.ended = ended;
    }

    /** How a key gets a slot. */
    interface Adding {
        int add(String key, Decoder<?> value);
    }

    /** {@return the three keys, added to those of an object} */
    static Spans in(Adding keys) {
        return new Spans(
                keys.add("begin", WireValues.DATE),
                keys.add("end", WireValues.DATE),
                keys.add("ended", WireValues.FLAG));
    }

    /** {@return the life span that the slots say} */
    LifeSpan of(Draft draft) {
        PartialDate from = draft.slot(begin);
        PartialDate to = draft.slot(end);
        boolean over = Boolean.TRUE.equals(draft.slot(ended));
        return from == null && to == null && !over
                ? LifeSpan.UNKNOWN
                : LifeSpan.of(Optional.ofNullable(from), Optional.ofNullable(to), over);
    }

    private static Decoder<LifeSpan> lifeSpan() {
        Keys keys = new Keys("life-span");
        Spans spans = in(keys::add);
        return keys.into(spans::of);
    }
}
