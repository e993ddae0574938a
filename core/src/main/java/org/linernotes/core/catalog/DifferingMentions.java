package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.ValueText;
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
            ImmutableList<?> stated = property.values(mention);
            ImmutableList<?> held = property.values(entity);
            notices.add(Notice.of(
                            CatalogNotice.DIFFERING_MENTION,
                            Location.pointer(Location.step(property.name())).withRecord(reference),
                            "entity",
                            reference)
                    .with("property", property.name())
                    .with("stated", ValueText.OF_IDS.of(property.type(), stated, held))
                    .with("held", ValueText.OF_IDS.of(property.type(), held, stated)));
        }
    }
}
