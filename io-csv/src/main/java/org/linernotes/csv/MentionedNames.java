package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.label.Label;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.csv.cell.NameRemarks;
import org.linernotes.csv.cell.Names;

/**
 * Whom and what a sheet names. A name is one artist wherever it stands; names that are spelled differently are not taken for
 * the same, as the sheet does not say that they are.
 */
final class MentionedNames implements Names {
    private final NameRemarks remarks;
    private final StatedArtists stated = new StatedArtists();
    private final StatedCodes codes = new StatedCodes();
    private final Map<EntityId, String> names = new LinkedHashMap<>();

    MentionedNames(NameRemarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public NameRemarks remarks() {
        return remarks;
    }

    @Override
    public EntityId idOf(EntityType type, String text, String name) {
        EntityId id = type == EntityType.ARTIST
                ? stated.of(text).<EntityId>map(artist -> artist).orElseGet(() -> Names.plainId(type, text))
                : Names.plainId(type, text);
        names.putIfAbsent(id, name);
        return id;
    }

    @Override
    public void state(ArtistId id, String name) {
        stated.add(id, name);
        names.putIfAbsent(id, name);
    }

    @Override
    public boolean state(LabelId label, LabelCode code) {
        return codes.add(label, code);
    }

    @Override
    public Optional<LabelCode> codeOf(LabelId label) {
        return codes.of(label);
    }

    @Override
    public boolean state(ArtistId artist, ExternalId code) {
        return codes.add(artist, code);
    }

    @Override
    public ImmutableList<ExternalId> codesOf(ArtistId artist) {
        return codes.of(artist);
    }

    @Override
    public boolean isStated(String name) {
        return stated.isName(name);
    }

    @Override
    public String nameOf(EntityId id) {
        return names.getOrDefault(id, id.toString());
    }

    /**
     * {@return all that was named, each with its name alone} A name of several artists is nobody's else, unless one is called so without an
     * id; nor is one that turned out to be that of an artist whose id another row states.
     *
     * @param entities what the rows say
     */
    ImmutableList<Entity> mentions(List<Entity> entities) {
        Set<Object> said = new HashSet<>();
        if (names.entrySet().stream().anyMatch(this::isPerhapsNobody)) {
            entities.forEach(entity -> Walk.through(entity, (property, value, walk) -> said.add(value)));
        }
        return names.entrySet().stream()
                .filter(named -> !isPerhapsNobody(named) || said.contains(named.getKey()))
                .map(named -> mention(named.getKey(), named.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isPerhapsNobody(Map.Entry<EntityId, String> named) {
        return named.getKey() instanceof ArtistId artist
                && stated.isName(named.getValue())
                && (stated.isOfSeveral(named.getValue())
                        || stated.nameOf(artist).isEmpty());
    }

    private Entity mention(EntityId id, String name) {
        return switch (id.type()) {
            case ARTIST ->
                StatedCodes.with(
                        codesOf((ArtistId) id),
                        Artist.builder().id((ArtistId) id).name(name).build());
            case LABEL ->
                Label.builder()
                        .id((LabelId) id)
                        .name(name)
                        .labelCode(codeOf((LabelId) id))
                        .build();
            case PLACE -> Place.builder().id((PlaceId) id).name(name).build();
            case AREA -> Area.builder().id((AreaId) id).name(name).build();
            default -> throw new IllegalArgumentException("cells name nothing of the kind " + id.type());
        };
    }
}
