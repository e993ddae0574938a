package org.linernotes.musicbrainz;

import java.util.Optional;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;

/**
 * The MBIDs under which entities stand in documents of MusicBrainz: their own, and for an entity that has none one that is
 * made from its id. That is the name-based UUID (version 5) of the id with its kind, as in {@code artist:miles-davis}, in
 * {@link Mbid#NAMESPACE}: the same id gives the same MBID, everywhere and always. It is none that MusicBrainz gave.
 */
public final class MbidAssignment {
    private MbidAssignment() {}

    /**
     * {@return the MBID of an entity: its own, else the one that is made from its id}
     *
     * @param id the id of the entity
     */
    public static Mbid of(EntityId id) {
        return id.mbid().orElseGet(() -> Mbid.nameBased(id.toReference()));
    }

    /**
     * {@return what there is to tell of an entity whose MBID is made from its id; empty where it has one of its own}
     *
     * @param id the id of the entity
     */
    public static Optional<Notice> notice(EntityId id) {
        String reference = id.toReference();
        return id.mbid().isPresent()
                ? Optional.empty()
                : Optional.of(Notice.of(
                                MusicBrainzNotice.ASSIGNED_MBID,
                                Location.UNKNOWN.withRecord(reference),
                                "entity",
                                reference)
                        .with("mbid", of(id)));
    }
}
