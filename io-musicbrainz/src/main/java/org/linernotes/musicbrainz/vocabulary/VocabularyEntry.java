package org.linernotes.musicbrainz.vocabulary;

import java.util.Optional;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Term;

/**
 * An entry of one of the small type tables.
 *
 * @param term what it is in the model
 * @param name its name in MusicBrainz
 * @param gid its identifier in MusicBrainz; empty where no document has told it yet
 */
public record VocabularyEntry(Term term, String name, Optional<Mbid> gid) {}
