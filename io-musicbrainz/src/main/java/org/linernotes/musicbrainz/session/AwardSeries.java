package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.work.AwardNomination;

/** What MusicBrainz can say of an award: that something is an entry of its series. */
final class AwardSeries {
    private static final String PART_OF = "part of";

    private static final ImmutableMap<EntityType, Mbid> TYPES = ImmutableMap.of(
            EntityType.RECORDING, Mbid.parse("ea6f0698-6782-30d6-b16d-293081b66774"),
            EntityType.RELEASE, Mbid.parse("3fa29f01-8e13-3e49-9b0a-ad212aa2f81d"),
            EntityType.RELEASE_GROUP, Mbid.parse("01018437-91d8-36b9-bf89-3f885d53b5bd"));

    private AwardSeries() {}

    /** {@return an entity with a relationship to the series of each of its awards, where the property has awards} */
    static <T extends Entity> T kept(T entity, Property<T, ?> awards) {
        ImmutableList<Relationship> series = awards.values(entity).stream()
                .filter(AwardNomination.class::isInstance)
                .flatMap(award -> ((AwardNomination) award).series().stream())
                .distinct()
                .flatMap(id -> Optional.ofNullable(TYPES.get(entity.id().type())).stream()
                        .map(type -> Relationship.builder()
                                .type(PART_OF)
                                .typeId(type)
                                .target(id)
                                .build()))
                .filter(entry -> entity.relationships().stream().noneMatch(stands -> isSame(stands, entry)))
                .collect(ImmutableList.toImmutableList());
        return series.isEmpty() ? entity : with(entity, series);
    }

    private static boolean isSame(Relationship one, Relationship other) {
        return one.target().equals(other.target()) && Objects.equals(one.typeId(), other.typeId());
    }

    @SuppressWarnings("unchecked") // a wither gives back the type that it is asked of
    private static <T extends Entity> T with(T entity, ImmutableList<Relationship> further) {
        Iterable<Relationship> all = Stream.concat(entity.relationships().stream(), further.stream())
                .collect(ImmutableList.toImmutableList());
        if (entity instanceof Recording recording) {
            return (T) recording.withRelationships(all);
        }
        if (entity instanceof Release release) {
            return (T) release.withRelationships(all);
        }
        return entity instanceof ReleaseGroup group ? (T) group.withRelationships(all) : entity;
    }
}
