package org.linernotes.json.databind;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.JsonNotice;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads a value, of the model or with such values in it, together with all notices. */
final class OutcomeDeserializer extends StdDeserializer<Outcome<?>> {
    private final JavaType content;
    private final @Nullable ValueDeserializer<Object> value;

    OutcomeDeserializer(JavaType content, @Nullable ValueDeserializer<Object> value) {
        super(Outcome.class);
        this.content = content;
        this.value = value;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new OutcomeDeserializer(content, context.findContextualValueDeserializer(content, property));
    }

    @Override
    public Outcome<?> deserialize(JsonParser parser, DeserializationContext context) {
        ValueDeserializer<Object> reader = Objects.requireNonNull(value, "not made contextual");
        if (reader instanceof ModelDeserializer<?> ofModel) {
            return ofModel.read(new MapperTokens(parser), context);
        }
        Notices.Builder told = Notices.builder();
        Object before = context.getAttribute(LinernotesModule.NOTICES);
        context.setAttribute(LinernotesModule.NOTICES, (Consumer<Notices>) told::addAll);
        try {
            return Outcome.of(reader.deserialize(parser, context), told.build());
        } finally {
            context.setAttribute(LinernotesModule.NOTICES, before);
        }
    }

    /** Null is no value, which the outcome says; a key that is missing altogether leaves the field as it is. */
    @Override
    public Object getNullValue(DeserializationContext context) {
        Object empty = Objects.requireNonNull(value, "not made contextual").getNullValue(context);
        return empty == null
                ? Outcome.none(Notices.of(Notice.of(
                                JsonNotice.WRONG_TYPE,
                                Location.UNKNOWN,
                                "expected",
                                "a value of " + content.getRawClass().getSimpleName())
                        .with("found", "null")))
                : Outcome.of(empty);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
