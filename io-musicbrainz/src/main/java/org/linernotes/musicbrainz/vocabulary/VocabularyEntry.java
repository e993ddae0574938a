package org.linernotes.musicbrainz.vocabulary;

import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Term;

/**
 * An entry of one of the small type tables.
 *
 * @param term what it is in the model
 * @param name its name in MusicBrainz
 * @param gid its identifier in MusicBrainz; empty where no document has told it yet
 * @param rowId its number in MusicBrainz's table, which forms want; empty where the table does not have the entry
 * @param freeText whether its values are texts, of a kind of attribute of works; those of others are chosen from a list
 */
public record VocabularyEntry(Term term, String name, Optional<Mbid> gid, OptionalInt rowId, boolean freeText) {}
