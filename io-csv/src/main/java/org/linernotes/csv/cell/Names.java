package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notation.DisambiguatedName;

/** Whose printed names are, and what is called how: cells have names where the model has ids. */
public interface Names {
    /** What MusicBrainz calls the artist that stands where a work is traditional and has no writer. */
    String TRADITIONAL = "[traditional]";

    /** The id that MusicBrainz has for that artist. */
    ArtistId TRADITIONAL_ID = ArtistId.of(Mbid.parse("9be7f096-97ec-4615-8957-8d40b5dcbc41"));

    /** What MusicBrainz calls the label that stands where a release came out on none. */
    String NO_LABEL = "[no label]";

    /** The id that MusicBrainz has for that label. */
    LabelId NO_LABEL_ID = LabelId.of(Mbid.parse("157afde4-4bf5-4039-8ad2-5a15acc85176"));

    /** The scheme of ISNIs, which have a place of their own in the model. */
    String ISNI = "isni";

    /** The scheme of IPI name numbers, which have a place of their own in the model. */
    String IPI = "ipi";

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
        if (type == EntityType.LABEL && name.equals(NO_LABEL)) {
            return NO_LABEL_ID;
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
    default EntityId idOf(EntityType type, String name) {
        return idOf(type, name, name);
    }

    /**
     * {@return the id of what a text means that has more than its name}
     *
     * @param type the kind of entity
     * @param text the text, with what tells it from others of its name
     * @param name what it is called
     */
    EntityId idOf(EntityType type, String text, String name);

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

    /**
     * Takes a label to have a code.
     *
     * @param label the label
     * @param code its code
     * @return whether no other was said
     */
    boolean state(LabelId label, LabelCode code);

    /**
     * {@return the code of a label, if it is known}
     *
     * @param label the label
     */
    Optional<LabelCode> codeOf(LabelId label);

    /**
     * Takes an artist to have a code.
     *
     * @param artist the artist
     * @param code its code
     * @return whether no other of the scheme was said
     */
    boolean state(ArtistId artist, ExternalId code);

    /**
     * {@return the codes of an artist that are known} An ISNI and an IPI have the schemes {@link #ISNI} and {@link #IPI}.
     *
     * @param artist the artist
     */
    ImmutableList<ExternalId> codesOf(ArtistId artist);

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
     * {@return the artist of a name with the number that tells it from others}
     *
     * @param name the name
     */
    default ArtistId artist(DisambiguatedName name) {
        String text = new DisambiguatedName(name.name(), name.number(), false).toString();
        return (ArtistId) idOf(EntityType.ARTIST, text, name.name());
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
