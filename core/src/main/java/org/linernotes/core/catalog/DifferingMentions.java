package org.linernotes.core.catalog;

import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** What mentions say of an entity and a catalogue does not hold. */
final class DifferingMentions {
    private DifferingMentions() {}

    /** Tells of each property of which an entity does not hold what a mention says. */
    static <T extends Entity> void tell(T entity, T mention, Notices.Builder notices) {
        String reference = entity.id().toReference();
        for (Property<T, ?> property : Repeats.unheld(entity, mention)) {
            notices.add(Notice.of(
                            CatalogNotice.DIFFERING_MENTION,
                            Location.pointer(Location.step(property.name())).withRecord(reference),
                            "entity",
                            reference)
                    .with("property", property.name())
                    .with("stated", ShownValue.of(property.values(mention)))
                    .with("held", ShownValue.of(property.values(entity))));
        }
    }
}
