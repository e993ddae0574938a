package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.csv.cell.NameRemarks;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.Slug;

/**
 * Whom and what a sheet names. A name is one artist wherever it stands; names that are spelled differently are not taken for
 * the same, as the sheet does not say that they are.
 */
final class MentionedNames implements Names {
    /** The id that MusicBrainz has for it. */
    private static final ArtistId TRADITIONAL_ID = ArtistId.of(Mbid.parse("9be7f096-97ec-4615-8957-8d40b5dcbc41"));

    private final NameRemarks remarks;
    private final Map<EntityId, String> names = new LinkedHashMap<>();

    MentionedNames(NameRemarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public NameRemarks remarks() {
        return remarks;
    }

    @Override
    public EntityId idOf(EntityType type, String name) {
        EntityId id = plainId(type, name);
        names.putIfAbsent(id, name);
        return id;
    }

    /** {@return the id that is made of a name} */
    static EntityId plainId(EntityType type, String name) {
        if (type == EntityType.ARTIST && name.equals(TRADITIONAL)) {
            return TRADITIONAL_ID;
        }
        return EntityId.tryParse(type, Slug.of(name))
                .orElseThrow(() -> new IllegalStateException("a slug is an id: " + name));
    }

    @Override
    public String nameOf(EntityId id) {
        return names.getOrDefault(id, id.toString());
    }

    /** {@return all that was named, each with its name alone} */
    ImmutableList<Entity> mentions() {
        return names.entrySet().stream()
                .map(named -> mention(named.getKey(), named.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Entity mention(EntityId id, String name) {
        return switch (id.type()) {
            case ARTIST -> Artist.builder().id((ArtistId) id).name(name).build();
            case LABEL -> Label.builder().id((LabelId) id).name(name).build();
            case PLACE -> Place.builder().id((PlaceId) id).name(name).build();
            case AREA -> Area.builder().id((AreaId) id).name(name).build();
            default -> throw new IllegalArgumentException("cells name nothing of the kind " + id.type());
        };
    }
}
