package org.linernotes.json.databind;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.Codec;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads values of a type of the model by its codec.
 *
 * @param <T> the type
 */
final class ModelDeserializer<T> extends StdDeserializer<T> {
    private final Class<T> type;
    private final Codec<?> codec;

    @SuppressWarnings("unchecked") // the type argument is the class's own
    ModelDeserializer(Class<?> type, Codec<?> codec) {
        super(type);
        this.type = (Class<T>) type;
        this.codec = codec;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        MapperTokens tokens = new MapperTokens(parser);
        Outcome<T> read = read(tokens, context);
        Notices notices = read.notices();
        T value = read.value().orElse(null);
        Consumer<Notices> listener = listener(context);
        if (value == null || (listener == null && FlawedValueException.isFlawed(notices))) {
            throw FlawedValueException.of(tokens, type, notices);
        }
        if (listener != null && !notices.isEmpty()) {
            listener.accept(notices);
        }
        return value;
    }

    /** {@return what is read, with all notices; the parser is at its last token in any case} */
    Outcome<T> read(MapperTokens tokens, DeserializationContext context) {
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        JsonInput in = input(tokens, context, notices);
        Object value = codec.read(in);
        if (value != null && !type.isInstance(value)) {
            in.tell(Notice.of(JsonNotice.WRONG_TYPE, Location.UNKNOWN, "expected", "a value of " + type.getSimpleName())
                    .with("found", kind(value)));
            value = null;
        }
        return value == null ? Outcome.none(notices.build()) : Outcome.of(type.cast(value), notices.build());
    }

    private static String kind(Object value) {
        return value instanceof Entity entity ? entity.id().toReference() : value.toString();
    }

    /** {@return the input of this call of the mapper: it remembers words that come again from value to value} */
    private static JsonInput input(MapperTokens tokens, DeserializationContext context, Notices.Builder notices) {
        if (context.getAttribute(JsonInput.class) instanceof JsonInput known) {
            known.reset(tokens, Location.UNKNOWN, notices);
            return known;
        }
        JsonInput made = new JsonInput(tokens, Location.UNKNOWN, notices);
        made.attach(new EntityEnvelope(false));
        context.setAttribute(JsonInput.class, made);
        return made;
    }

    @SuppressWarnings("unchecked") // what stands at the key is said in its documentation
    private static @Nullable Consumer<Notices> listener(DeserializationContext context) {
        return (Consumer<Notices>) context.getAttribute(LinernotesModule.NOTICES);
    }
}
