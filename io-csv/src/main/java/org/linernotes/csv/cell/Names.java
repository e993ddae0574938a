package org.linernotes.csv.cell;

import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.identifier.Mbid;

/** Whose printed names are, and what is called how: cells have names where the model has ids. */
public interface Names {
    /** What MusicBrainz calls the artist that stands where a work is traditional and has no writer. */
    String TRADITIONAL = "[traditional]";

    /** The id that MusicBrainz has for that artist. */
    ArtistId TRADITIONAL_ID = ArtistId.of(Mbid.parse("9be7f096-97ec-4615-8957-8d40b5dcbc41"));

    /**
     * {@return the id that is made of a name}
     *
     * @param type the kind of entity
     * @param name the name
     */
    static EntityId plainId(EntityType type, String name) {
        if (type == EntityType.ARTIST && name.equals(TRADITIONAL)) {
            return TRADITIONAL_ID;
        }
        return EntityId.tryParse(type, Slug.of(name))
                .orElseThrow(() -> new IllegalStateException("a slug is an id: " + name));
    }

    /**
     * {@return the id of what is called so}
     *
     * @param type the kind of entity
     * @param name the name
     */
    EntityId idOf(EntityType type, String name);

    /**
     * Takes an artist to be called so, whose id the sheet states.
     *
     * @param id the id
     * @param name the name
     */
    void state(ArtistId id, String name);

    /**
     * {@return whether it is the name of an artist whose id the sheet states}
     *
     * @param name the name
     */
    boolean isStated(String name);

    /** {@return what there is to tell of names} */
    NameRemarks remarks();

    /**
     * {@return what an entity is called}
     *
     * @param id its id
     */
    String nameOf(EntityId id);

    /**
     * {@return the artist of that name}
     *
     * @param name the name
     */
    default ArtistId artist(String name) {
        return (ArtistId) idOf(EntityType.ARTIST, name);
    }

    /**
     * {@return the label of that name}
     *
     * @param name the name
     */
    default LabelId label(String name) {
        return (LabelId) idOf(EntityType.LABEL, name);
    }

    /**
     * {@return the place of that name}
     *
     * @param name the name
     */
    default PlaceId place(String name) {
        return (PlaceId) idOf(EntityType.PLACE, name);
    }

    /**
     * {@return the area of that name}
     *
     * @param name the name
     */
    default AreaId area(String name) {
        return (AreaId) idOf(EntityType.AREA, name);
    }
}
