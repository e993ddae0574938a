package org.linernotes.musicbrainz;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.stream.LineReader;

/** Reads lines, of which each is probably about the same kind of entity as the one before: a dump has documents of one kind. */
final class LikelyReader implements LineReader<MusicBrainzDocument> {
    private final MusicBrainzReader reader;
    private @Nullable EntityType likely;

    LikelyReader(MusicBrainzReader reader) {
        this.reader = reader;
    }

    @Override
    public Outcome<MusicBrainzDocument> read(byte[] bytes, int offset, int length, Location place) {
        Outcome<MusicBrainzDocument> outcome = reader.read(bytes, offset, length, place, likely);
        likely = outcome.value()
                .filter(document -> !document.isList())
                .map(MusicBrainzDocument::kind)
                .orElse(likely);
        return outcome;
    }
}
