package org.linernotes.core.catalog;

import java.util.List;
import java.util.stream.Collectors;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.notice.Excerpt;

/** Values as notices show them: in quotation marks, and no longer than fits in a sentence. */
public final class ShownValue {
    private static final int LONGEST = 120;

    private ShownValue() {}

    /**
     * {@return a value}
     *
     * @param value the value
     */
    public static String of(Object value) {
        return '"' + Excerpt.of(value.toString(), LONGEST) + '"';
    }

    /**
     * {@return a stated value}
     *
     * @param value the value
     */
    public static String of(OpenValue value) {
        return of(value.value().orElse(value));
    }

    /**
     * {@return values, one after the other; the word nothing where there is none}
     *
     * @param values the values
     */
    public static String of(List<?> values) {
        return values.isEmpty()
                ? "nothing"
                : Excerpt.of(values.stream().map(ShownValue::of).collect(Collectors.joining(", ")), LONGEST);
    }
}
