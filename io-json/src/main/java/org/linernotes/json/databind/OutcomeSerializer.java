package org.linernotes.json.databind;

import org.linernotes.core.notice.Outcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Refuses outcomes: what reading had to tell has no place in the format, and is not dropped without a word. */
final class OutcomeSerializer extends StdSerializer<Outcome<?>> {
    static final OutcomeSerializer INSTANCE = new OutcomeSerializer();

    private OutcomeSerializer() {
        super(Outcome.class);
    }

    @Override
    public void serialize(Outcome<?> outcome, JsonGenerator out, SerializationContext context) {
        context.reportBadDefinition(
                Outcome.class, "the JSON format has no outcomes: write the value, and tell its notices in words");
    }
}
