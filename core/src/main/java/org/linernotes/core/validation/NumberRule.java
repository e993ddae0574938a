package org.linernotes.core.validation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.release.Medium;
import org.linernotes.core.session.Session;

/** Whole numbers count something, and none of them can be negative: positions, numbers of tracks, sectors, days, years. */
final class NumberRule implements Rule {
    /** Those that begin with one; all others may be zero. */
    private static final ImmutableMap<Property<?, ?>, Integer> LEAST = ImmutableMap.of(
            property(Medium.PROPERTIES, "position"), 1,
            property(Session.PROPERTIES, "days"), 1,
            property(RightsLine.PROPERTIES, "year"), 1);

    private static Property<?, ?> property(PropertyTable<?> table, String name) {
        return table.property(name).orElseThrow();
    }

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.NUMBER_IMPOSSIBLE);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Entity entity : catalog.entities()) {
            Walk.through(entity, (property, value, walk) -> {
                if (value instanceof Integer number && number < least(property)) {
                    String path = walk.pointer();
                    findings.add(ValidationNotice.NUMBER_IMPOSSIBLE
                            .in(entity, path)
                            .with("property", property.name())
                            .with("number", number)
                            .with("least", least(property))
                            .with("path", path));
                }
            });
        }
    }

    private static int least(Property<?, ?> property) {
        return LEAST.getOrDefault(property, 0);
    }
}
