package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** Tells, property by property of the {@link FanOutTable}, what of a session has no place on its recordings. */
final class SessionLosses {
    private static final String UNKNOWN_KEYS = "extensions";

    private final Notices.Builder notices;
    private final PartlyCarried partly;
    private final List<Object> way = new ArrayList<>();
    private @Nullable EntityId entity;
    private Within within = Within.NOTHING;

    SessionLosses(PartlyCarried partly, Notices.Builder notices) {
        this.partly = partly;
        this.notices = notices;
    }

    /**
     * What a value stands in.
     *
     * @param session the session, if any
     * @param part the part, if any
     * @param take the take, if any
     * @param variance the variance, if any
     * @param isPlaceKnown whether a place of the session is known
     * @param areas the areas of its places
     */
    record Within(
            Optional<Session> session,
            Optional<Part> part,
            Optional<Take> take,
            Optional<Variance> variance,
            boolean isPlaceKnown,
            ImmutableSet<AreaId> areas) {
        static final Within NOTHING = new Within(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, ImmutableSet.of());

        /** {@return the same of what stands in a value} */
        Within in(Object value) {
            return new Within(
                    session,
                    value instanceof Part inner ? Optional.of(inner) : part,
                    value instanceof Take inner ? Optional.of(inner) : take,
                    value instanceof Variance inner ? Optional.of(inner) : variance,
                    isPlaceKnown,
                    areas);
        }
    }

    /** Tells what is lost of a session. */
    void of(Session session) {
        within = partly.within(session);
        if (partly.isRecorded(session)) {
            of(session.id(), Session.PROPERTIES, session);
        } else {
            entity = session.id();
            tell(SessionNotice.NOT_RECORDED, "what", "the whole");
        }
        within = Within.NOTHING;
    }

    /** Tells what is lost of a value that an entity holds. */
    <T> void of(EntityId holder, PropertyTable<T> table, T value, Object... at) {
        entity = holder;
        way.addAll(List.of(at));
        properties(table, value);
        way.clear();
    }

    private <T> void properties(PropertyTable<T> table, T owner) {
        for (Property<T, ?> property : table.properties()) {
            if (property.isSaid(owner)) {
                property(table, owner, property);
            }
        }
        if (table.isOpen() && !table.extensions(owner).equals(Extensions.NONE)) {
            way.add(UNKNOWN_KEYS);
            lost("it has no unknown keys");
            way.remove(way.size() - 1);
        }
    }

    private <T, V> void property(PropertyTable<T> table, T owner, Property<T, V> property) {
        FanOutTable.Row row = FanOutTable.row(table, property);
        List<V> values = property.values(owner);
        way.add(property.name());
        for (int i = 0; i < values.size(); i++) {
            boolean isList = property.cardinality() == Property.Cardinality.LIST;
            if (isList) {
                way.add(i);
            }
            value(row, owner, property.type(), values.get(i));
            if (isList) {
                way.remove(way.size() - 1);
            }
        }
        way.remove(way.size() - 1);
    }

    private <V> void value(FanOutTable.Row row, Object owner, ValueType<V> type, V value) {
        switch (row.fate()) {
            case LOST -> lost(row.howOrWhy());
            case IN_PART -> partly.why(row.key(), within, owner, value).ifPresent(this::lost);
            case INSIDE -> inside(type, value);
            case CARRIED, OWN -> {}
        }
    }

    private <V> void inside(ValueType<V> type, V value) {
        Optional<String> whyNothing = partly.whyNothing(within, value);
        if (value instanceof Part part && !partly.isRecorded(part)) {
            tell(SessionNotice.NOT_RECORDED, "what", "the part " + part.id());
        } else if (value instanceof Take take && !partly.isRecorded(take)) {
            tell(SessionNotice.NOT_RECORDED, "what", "the take " + take.id());
        } else if (whyNothing.isPresent()) {
            lost(whyNothing.get());
        } else if (type instanceof ValueType.Structure<V> structure) {
            Within outside = within;
            within = within.in(value);
            properties(structure.table(), value);
            within = outside;
        }
    }

    private void lost(String why) {
        notices.add(Notice.of(SessionNotice.NOT_HELD, place(), "path", path())
                .with("entity", reference())
                .with("why", why));
    }

    private void tell(NoticeCode code, String name, String value) {
        notices.add(Notice.of(code, place(), name, value).with("entity", reference()));
    }

    private String reference() {
        return entity == null ? "" : entity.toReference();
    }

    private Location place() {
        StringBuilder pointer = new StringBuilder();
        way.forEach(step -> pointer.append('/').append(step));
        return Location.UNKNOWN.withRecord(reference()).withPointer(pointer.toString());
    }

    /** The names of the properties, without positions. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (Object step : way) {
            if (step instanceof String name) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
