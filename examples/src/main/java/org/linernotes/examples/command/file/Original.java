package org.linernotes.examples.command.file;

import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzNotice;
import org.linernotes.musicbrainz.Residue;

/**
 * A document of MusicBrainz as it stood, held against what was read of it.
 *
 * @param document what was read
 * @param comparison what was not, and the form
 * @param place where the document stands in its input
 */
public record Original(MusicBrainzDocument document, Residue.Comparison comparison, Location place) {
    /** {@return the losses of one who writes the document without its residue, each with its place in the document} */
    public Notices losses() {
        return Notices.of(comparison.losses().stream()
                .map(pointer ->
                        Notice.of(MusicBrainzNotice.UNMAPPED_KEY, place.withPointer(pointer), "key", lastKey(pointer)))
                .toList());
    }

    /**
     * {@return what else there is to tell than losses of reading documents}
     *
     * @param notices what was told of reading
     */
    public static Notices withoutLosses(Notices notices) {
        return Notices.of(notices.list().stream()
                .filter(notice -> notice.code() != MusicBrainzNotice.UNMAPPED_KEY
                        && notice.code() != MusicBrainzNotice.UNMAPPED_LIST)
                .toList());
    }

    private static String lastKey(String pointer) {
        String key = "";
        for (String step : pointer.split("/", -1)) {
            key = step.isEmpty() || step.chars().allMatch(Character::isDigit) ? key : step;
        }
        return Location.nameOf(key);
    }
}
