package org.linernotes.musicbrainz.vocabulary;

import java.util.Optional;

/**
 * A language, as MusicBrainz names the language of releases and of words that are sung.
 *
 * @param rowId its number in MusicBrainz's table, which forms want
 * @param name its name in English
 * @param iso6393 its code of ISO 639-3, which documents give where there is one; some groups of languages have none
 * @param iso6392 its code of ISO 639-2, the terminological one
 * @param iso6391 its code of ISO 639-1
 */
public record Language(
        int rowId, String name, Optional<String> iso6393, Optional<String> iso6392, Optional<String> iso6391) {}
