package org.linernotes.json.codec;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** An open object or list of {@link Utf8Tokens}, made when asked for. */
final class Utf8Context extends TokenStreamContext {
    private final Utf8Tokens parser;

    Utf8Context(Utf8Tokens parser, int level) {
        super(type(parser, level), parser.element(level));
        this.parser = parser;
        _nestingDepth = level;
    }

    private static int type(Utf8Tokens parser, int level) {
        return level == 0 ? TYPE_ROOT : parser.isObject(level) ? TYPE_OBJECT : TYPE_ARRAY;
    }

    @Override
    public @Nullable TokenStreamContext getParent() {
        return _nestingDepth == 0 ? null : new Utf8Context(parser, _nestingDepth - 1);
    }

    @Override
    public @Nullable String currentName() {
        return parser.key(_nestingDepth);
    }

    @Override
    public boolean hasCurrentName() {
        return currentName() != null;
    }
}
