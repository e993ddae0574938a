package org.linernotes.musicbrainz.wire;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** Begin, end, and whether something has ended: three keys, of an object of their own or among others. */
final class Spans {
    /** An object with these keys alone. */
    static final Decoder<LifeSpan> LIFE_SPAN = new Alone(decoder());

    /** The property that they say, and the first two of the keys, which are properties of that. */
    static final String PROPERTY = "lifeSpan";

    private static final String BEGIN = "begin";
    private static final String END = "end";
    private static final String ENDED = "ended";

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
                keys.add(BEGIN, WireValues.DATE), keys.add(END, WireValues.DATE), keys.add(ENDED, WireValues.FLAG));
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

    /** {@return the object of the three keys} */
    static TreeObject tree(LifeSpan span, Writing out) {
        TreeObject object = new TreeObject();
        write(span, object, key -> out.account().lose(key));
        return object;
    }

    /** {@return the value of one of the three keys of an object whose property {@code lifeSpan} they say} */
    static Tree part(String key, LifeSpan span, Writing out) {
        if (key.equals(ENDED)) {
            return TreeScalar.of(span.ended());
        }
        out.account().enter(PROPERTY);
        Tree date = date(
                key,
                key.equals(BEGIN) ? span.begin() : span.end(),
                lost -> out.account().lose(lost));
        out.account().leave();
        return date;
    }

    /** {@return the object of the three keys that says nothing} */
    static TreeObject unknown() {
        TreeObject object = new TreeObject();
        object.put(BEGIN, TreeScalar.NULL);
        object.put(END, TreeScalar.NULL);
        object.put(ENDED, TreeScalar.of(false));
        return object;
    }

    /**
     * Adds the three keys to an object.
     *
     * @param span what they say
     * @param object the object
     * @param lost takes the key of a date that they cannot say
     */
    static void write(LifeSpan span, TreeObject object, Consumer<String> lost) {
        object.put(BEGIN, date(BEGIN, span.begin(), lost));
        object.put(END, date(END, span.end(), lost));
        object.put(ENDED, TreeScalar.of(span.ended()));
    }

    private static Tree date(String key, Optional<EdtfDate> date, Consumer<String> lost) {
        Tree written = date.map(WireScalars::date).orElse(null);
        if (written == null && date.isPresent()) {
            lost.accept(key);
        }
        return written == null ? TreeScalar.NULL : written;
    }

    /** The three keys as an object of their own. */
    private static final class Alone extends Decoder<LifeSpan> implements ToWire<LifeSpan> {
        private final Decoder<LifeSpan> decoder;

        Alone(Decoder<LifeSpan> decoder) {
            this.decoder = decoder;
        }

        @Override
        public @Nullable LifeSpan read(JsonInput in) {
            return decoder.read(in);
        }

        @Override
        public Tree toWire(LifeSpan span, Writing out) {
            return tree(span, out);
        }
    }

    private static Decoder<LifeSpan> decoder() {
        Keys keys = new Keys("life-span");
        Spans spans = in(keys::add);
        return keys.into(spans::of);
    }
}
