package org.linernotes.musicbrainz.vocabulary;

/**
 * A script, as MusicBrainz names the script of releases.
 *
 * @param rowId its number in MusicBrainz's table
 * @param name its name in English
 * @param code its code of ISO 15924
 */
public record WritingSystem(int rowId, String name, String code) {}
