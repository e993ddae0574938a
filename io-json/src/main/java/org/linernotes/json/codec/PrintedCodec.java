package org.linernotes.json.codec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ValueType.Word;
import org.linernotes.core.notice.Printed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value with its printed form: the printed text alone where the value is what that text means, else an object with
 * {@code text} and {@code value}.
 */
final class PrintedCodec<V> extends Codec<Printed<V>> {
    private final Word<V> word;
    private final Codec<V> value;
    private final ObjectDecoder<Printed<V>> object;
    private final PooledTexts texts;
    /** The codec of the value, where that reads numbers ahead; null where it does not. */
    private final @Nullable IdCodec<V> numbers;

    PrintedCodec(Word<V> word, Codec<V> value, int number) {
        this.word = word;
        this.value = value;
        this.numbers = value instanceof IdCodec<V> ids ? ids : null;
        this.texts = new PooledTexts(number, WordCodec.POOL_BITS, text -> Printed.parse(text, word.tryParse()));
        this.object = ObjectDecoder.<Printed<V>>builder("printed " + word.name())
                .required("text", Scalars.TEXT)
                .optional("value", value)
                .unknown(UnknownMembers.lost("a printed " + word.name()))
                .into((in, slots) -> Printed.of(slots.<String>required(), slots.optional()));
    }

    @Override
    public PooledTexts texts() {
        return texts;
    }

    @Override
    boolean readsAhead() {
        return numbers != null;
    }

    @Override
    @Nullable
    Object readAhead(JsonInput in, Utf8Parser parser) {
        V number = numbers == null ? null : numbers.readNumberAhead(in, parser);
        return number == null ? in.nextPooled(texts.number()) : Printed.of(number);
    }

    @Override
    @SuppressWarnings("unchecked") // the maker made it
    public @Nullable Printed<V> read(JsonInput in) {
        return in.parser().currentToken() == JsonToken.VALUE_STRING ? (Printed<V>) in.pooled(texts) : object.read(in);
    }

    @Override
    public void write(JsonGenerator out, Printed<V> printed) {
        if (printed.isCanonical()) {
            value.write(out, printed.value().orElseThrow());
            return;
        }
        if (word.tryParse().apply(printed.text()).equals(printed.value())) {
            out.writeString(JsonLimits.checkedText(printed.text()));
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("text", JsonLimits.checkedText(printed.text()));
        Optional<V> understood = printed.value();
        if (understood.isPresent()) {
            out.writeName("value");
            value.write(out, understood.get());
        }
        out.writeEndObject();
    }
}
