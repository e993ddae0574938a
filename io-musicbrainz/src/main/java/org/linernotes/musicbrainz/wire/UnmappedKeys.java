package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Extensions;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.UnknownMembers;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What becomes of a key that no table names: a loss, unless its value says nothing (null, an empty text, list or object). */
final class UnmappedKeys extends UnknownMembers {
    static final UnknownMembers LOST = new UnmappedKeys();

    private UnmappedKeys() {}

    @Override
    protected @Nullable Object member(JsonInput in, @Nullable Object soFar) {
        if (skip(in.parser())) {
            Reading.of(in).losses().value(in);
        }
        return null;
    }

    @Override
    protected Object all(@Nullable Object soFar) {
        return Extensions.NONE;
    }

    /** Goes to the last token of the value. {@return whether it says something} */
    private static boolean skip(JsonParser parser) {
        JsonToken first = parser.currentToken();
        if (first == null || !first.isStructStart()) {
            return first != JsonToken.VALUE_NULL && !(first == JsonToken.VALUE_STRING && parser.getStringLength() == 0);
        }
        JsonToken token = parser.nextToken();
        boolean says = token != null && !token.isStructEnd();
        int open = 1;
        while (token != null) {
            if (token.isStructStart()) {
                open++;
            } else if (token.isStructEnd() && --open == 0) {
                break;
            }
            token = parser.nextToken();
        }
        return says;
    }
}
