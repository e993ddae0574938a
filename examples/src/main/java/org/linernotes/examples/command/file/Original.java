package org.linernotes.examples.command.file;

import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzNotice;
import org.linernotes.musicbrainz.Residue;

/**
 * A document of MusicBrainz as it stood.
 *
 * @param document what was read of it
 * @param bytes the document itself
 * @param place where it stands in its input
 */
@SuppressWarnings("ArrayRecordComponent") // it is held against what was read, and forgotten
public record Original(MusicBrainzDocument document, byte[] bytes, Location place) {
    /** {@return the document held against what was read of it alone} */
    public Residue.Comparison compared() {
        return document.compareWith(bytes);
    }

    /**
     * {@return what the document says and a catalogue does not}
     *
     * @param catalog the catalogue that was made of this document and those beside it
     */
    public Residue residueBeside(Catalog catalog) {
        return document.compareWith(bytes, catalog).residue();
    }

    /**
     * {@return the losses of one who writes the document without its residue, each with its place in the document}
     *
     * @param compared the document held against what was read of it
     */
    public Notices losses(Residue.Comparison compared) {
        return Notices.of(compared.losses().stream()
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
                        && notice.code() != MusicBrainzNotice.UNMAPPED_LIST
                        && notice.code() != MusicBrainzNotice.DIFFERING_MENTIONS)
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
