package org.linernotes.musicbrainz.wire;

import org.jspecify.annotations.Nullable;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** What is written under a key where the model says nothing. */
enum Blank {
    /** Null. */
    NULL,
    /** An empty text. */
    TEXT,
    /** An empty list. */
    LIST,
    /** No. */
    FALSE,
    /** A life span of which nothing is known. */
    SPAN,
    /** Nothing, and no key either. */
    ABSENT;

    /** {@return the value; null where there is no key} */
    @Nullable
    Tree tree() {
        return switch (this) {
            case NULL -> TreeScalar.NULL;
            case TEXT -> TreeScalar.EMPTY;
            case LIST -> new TreeList();
            case FALSE -> TreeScalar.of(false);
            case SPAN -> Spans.unknown();
            case ABSENT -> null;
        };
    }
}
