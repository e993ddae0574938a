package org.linernotes.musicbrainz.wire;

import java.util.Optional;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.json.codec.Decoder;

/** Begin, end, and whether something has ended: three keys, of an object of their own or among others. */
final class Spans {
    /** An object with these keys alone. */
    static final Decoder<LifeSpan> LIFE_SPAN = lifeSpan();

    /** In place of a slot where there is no key. */
    private static final int NONE = -1;

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

    /** {@return the two keys of answers to searches, added to those of an object} */
    static Spans ofSearches(Adding keys) {
        return new Spans(keys.add("begin-date", WireValues.DATE), keys.add("end-date", WireValues.DATE), NONE);
    }

    /** {@return the life span that the slots say, or else those of another form} */
    LifeSpan or(Spans other, Draft draft) {
        LifeSpan span = of(draft);
        return span.equals(LifeSpan.UNKNOWN) ? other.of(draft) : span;
    }

    /** {@return the life span that the slots say} */
    LifeSpan of(Draft draft) {
        PartialDate from = draft.slot(begin);
        PartialDate to = draft.slot(end);
        boolean over = ended != NONE && Boolean.TRUE.equals(draft.slot(ended));
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
