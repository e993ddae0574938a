package org.linernotes.musicbrainz;

import org.linernotes.core.notice.Notice;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.wire.Losses;

/** Tells every loss as a notice of its own. */
final class ListedLosses implements Losses {
    private static final String KEY = "key";

    @Override
    public void begin() {
        // the notices of a document are gathered by its reader
    }

    @Override
    public void end() {
        // nothing to count
    }

    @Override
    public void value(JsonInput in) {
        String name = in.parser().streamReadContext().currentName();
        in.tell(Notice.of(MusicBrainzNotice.UNMAPPED_KEY, in.place(), KEY, name == null ? "a value" : name));
    }

    @Override
    public void member(JsonInput in, String key) {
        in.tellMember(Notice.of(MusicBrainzNotice.UNMAPPED_KEY, in.place(), KEY, key), key);
    }

    @Override
    public void list(JsonInput in, String key) {
        in.tellMember(Notice.of(MusicBrainzNotice.UNMAPPED_LIST, in.place(), KEY, key), key);
    }

    @Override
    public void differing(JsonInput in, String key) {
        in.tellMember(Notice.of(MusicBrainzNotice.DIFFERING_COPY, in.place(), KEY, key), key);
    }

    @Override
    public void unknownType(JsonInput in, String key, String text) {
        in.tellMember(
                Notice.of(MusicBrainzNotice.UNKNOWN_TYPE, in.place(), KEY, key).with("text", text), key);
    }
}
