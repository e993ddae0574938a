package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.label.Label;
import org.linernotes.csv.cell.NameRemarks;
import org.linernotes.csv.cell.Names;

/** The names of a catalogue. A name that was printed for an entity means that entity when it is read back. */
final class CatalogNames implements Names {
    private final Catalog catalog;
    private final Map<EntityType, Map<String, EntityId>> printed = new HashMap<>();
    private final Set<EntityId> met = new HashSet<>();

    private final StatedCodes codes = new StatedCodes();

    /** Ids that are made of the texts that were read back. */
    private final Set<EntityId> made = new HashSet<>();

    private final StatedArtists stated = new StatedArtists();
    private final NameRemarks remarks = new NameRemarks();

    CatalogNames(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String nameOf(EntityId id) {
        String name = catalog.get(id).map(Entity::displayName).orElseGet(id::toString);
        Map<String, EntityId> ofType = printed.computeIfAbsent(id.type(), type -> new HashMap<>());
        if (!id.equals(ofType.putIfAbsent(name, id))
                && Names.plainId(id.type(), name).equals(id)) {
            ofType.put(name, id); // others of the name have a number behind it where they stand
        }
        return name;
    }

    @Override
    public EntityId idOf(EntityType type, String text, String name) {
        EntityId id = known(type, text).orElseGet(() -> Names.plainId(type, text));
        met.add(id);
        if (Names.plainId(type, text).equals(id)) {
            made.add(id);
        }
        return id;
    }

    private Optional<EntityId> known(EntityType type, String name) {
        return type == EntityType.ARTIST && stated.isName(name)
                ? stated.of(name).map(artist -> artist)
                : Optional.ofNullable(printed.getOrDefault(type, Map.of()).get(name));
    }

    @Override
    public void state(ArtistId id, String name) {
        stated.add(id, name);
        met.add(id);
    }

    @Override
    public boolean state(LabelId label, LabelCode code) {
        return codes.add(label, code);
    }

    @Override
    public Optional<LabelCode> codeOf(LabelId label) {
        return catalog.label(label).flatMap(Label::labelCode);
    }

    @Override
    public boolean state(ArtistId artist, ExternalId code) {
        return codes.add(artist, code);
    }

    @Override
    public ImmutableList<ExternalId> codesOf(ArtistId artist) {
        return catalog.artist(artist).map(StatedCodes::codes).orElse(ImmutableList.of());
    }

    /**
     * {@return whether a value of a label or an artist is a code that was read back for it}
     *
     * @param id the id
     * @param pointer where the value stands
     * @param text the value
     */
    boolean isCode(EntityId id, String pointer, String text) {
        return switch (id.type()) {
            case LABEL ->
                pointer.equals("/labelCode")
                        && codes.of((LabelId) id)
                                .filter(code -> code.toString().equals(text))
                                .isPresent();
            case ARTIST -> codes.of((ArtistId) id).stream().anyMatch(code -> StatedCodes.isAt(code, pointer, text));
            default -> false;
        };
    }

    @Override
    public boolean isStated(String name) {
        return stated.isName(name);
    }

    /** {@return the name that was read back for an artist whose id was} */
    Optional<String> statedName(EntityId id) {
        return id instanceof ArtistId artist ? stated.nameOf(artist) : Optional.empty();
    }

    @Override
    public NameRemarks remarks() {
        return remarks;
    }

    /** {@return whether the id of an entity was made again of a text that was read back} */
    boolean isMade(EntityId id) {
        return made.contains(id);
    }

    /** {@return whether the name of an entity was read back} */
    boolean isMet(EntityId id) {
        return met.contains(id);
    }
}
