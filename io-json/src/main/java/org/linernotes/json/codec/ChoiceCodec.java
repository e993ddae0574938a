package org.linernotes.json.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.linernotes.core.entity.ValueType.Choice;
import tools.jackson.core.JsonGenerator;

/**
 * The codec of the words of an enum.
 *
 * @param <V> the enum
 */
final class ChoiceCodec<V extends Enum<V>> extends WordCodec<V> {
    private final ImmutableMap<V, ReadyText> words;

    ChoiceCodec(Choice<V> choice, int number) {
        super(
                "word of " + String.join(", ", choice.words().keySet()),
                text -> Optional.ofNullable(choice.words().get(text)),
                number);
        this.words = Maps.toMap(choice.words().values(), value -> new ReadyText(Choice.word(value)));
    }

    @Override
    public void write(JsonGenerator out, V value) {
        out.writeString(words.get(value));
    }

    @Override
    public String text(V value) {
        return Choice.word(value);
    }
}
