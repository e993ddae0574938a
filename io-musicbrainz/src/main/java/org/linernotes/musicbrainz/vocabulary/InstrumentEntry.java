package org.linernotes.musicbrainz.vocabulary;

import java.util.OptionalInt;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Instrument;

/**
 * An instrument or a vocal of MusicBrainz.
 *
 * @param instrument what it is in the model
 * @param gid its identifier in MusicBrainz, which as an attribute of relationships it bears too
 * @param name its name in MusicBrainz
 * @param vocal whether it is one of the vocals, which are attributes of relationships and no entities
 * @param attributeRowId the number that it bears as an attribute of relationships; empty where the table does not have it
 */
public record InstrumentEntry(
        Instrument instrument, Mbid gid, String name, boolean vocal, OptionalInt attributeRowId) {}
