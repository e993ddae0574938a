package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Objects;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.event.Collection;
import org.linernotes.core.event.Disc;
import org.linernotes.core.event.Event;
import org.linernotes.core.event.Genre;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.event.Series;
import org.linernotes.core.event.Url;
import org.linernotes.core.label.Label;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Statement;
import org.linernotes.core.work.Film;
import org.linernotes.core.work.Work;

/** The table of properties of every kind of entity: where a program starts that handles entities of all kinds alike. */
public final class EntityTables {
    private static final ImmutableMap<EntityType, PropertyTable<? extends Entity>> BY_TYPE =
            Maps.toMap(Arrays.asList(EntityType.values()), EntityTables::tableOf);

    private EntityTables() {}

    /**
     * {@return the table of a kind of entity}
     *
     * @param type the kind
     */
    public static PropertyTable<? extends Entity> of(EntityType type) {
        // Maps.toMap has an entry for every constant
        return Objects.requireNonNull(BY_TYPE.get(type));
    }

    /**
     * {@return the table of the kind that an entity is of}
     *
     * @param entity the entity
     * @param <T> the type of the entity
     * @throws IllegalArgumentException if the entity is not of the type that the kind of its id asks for
     */
    @SuppressWarnings("unchecked") // the type of the table is the type of the entity: just checked
    public static <T extends Entity> PropertyTable<T> of(T entity) {
        PropertyTable<? extends Entity> table = of(entity.id().type());
        if (!table.type().isInstance(entity)) {
            throw new IllegalArgumentException(
                    entity.id().toReference() + " is no " + table.type().getSimpleName());
        }
        return (PropertyTable<T>) table;
    }

    /** {@return the tables of all kinds, in the order of the kinds} */
    public static ImmutableMap<EntityType, PropertyTable<? extends Entity>> all() {
        return BY_TYPE;
    }

    /** One line a kind: the compiler sees that none is missing. */
    private static PropertyTable<? extends Entity> tableOf(EntityType type) {
        return switch (type) {
            case ARTIST -> Artist.PROPERTIES;
            case AREA -> Area.PROPERTIES;
            case PLACE -> Place.PROPERTIES;
            case LABEL -> Label.PROPERTIES;
            case WORK -> Work.PROPERTIES;
            case FILM -> Film.PROPERTIES;
            case EVENT -> Event.PROPERTIES;
            case SERIES -> Series.PROPERTIES;
            case SESSION -> Session.PROPERTIES;
            case RECORDING -> Recording.PROPERTIES;
            case RELEASE_GROUP -> ReleaseGroup.PROPERTIES;
            case RELEASE -> Release.PROPERTIES;
            case DISC -> Disc.PROPERTIES;
            case INSTRUMENT -> InstrumentDescription.PROPERTIES;
            case GENRE -> Genre.PROPERTIES;
            case URL -> Url.PROPERTIES;
            case COLLECTION -> Collection.PROPERTIES;
            case SOURCE -> Source.PROPERTIES;
            case STATEMENT -> Statement.PROPERTIES;
        };
    }
}
