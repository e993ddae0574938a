package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.TypedValue;
import org.linernotes.core.entity.ValueText;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** Holds a statement against the property that it names and the field of its subject. */
record StatementCheck(
        Catalog catalog, Statement statement, BiPredicate<Entity, ElementId> hasElement, Consumer<Notice> notices) {
    void run() {
        Optional<PropertyPath> path = PropertyPath.of(statement);
        if (path.isEmpty()) {
            checkKey();
            return;
        }
        Property<?, ?> property = path.get().last();
        Optional<Object> value = statement.value().value();
        if (value.isEmpty() || !property.canState(value.get())) {
            notices.accept(notice(CatalogNotice.WRONG_VALUE_TYPE, "/value")
                    .with("stated", text().of(PropertyPath.stated(statement)))
                    .with("expected", property.type().javaType().getSimpleName()));
            return;
        }
        Optional<Entity> subject = catalog.get(statement.subject());
        if (statement.standing() == Standing.ADOPTED
                && subject.isPresent()
                && !path.get().isClaim()) {
            checkAdopted(path.get(), value.get(), subject.get());
        }
    }

    /** A statement may speak of a key of its subject that the model does not know. */
    private void checkKey() {
        String held = catalog.get(statement.subject())
                .map(subject -> subject.extensions().json().get(statement.property()))
                .orElse(null);
        String stated = statement.value().json().orElse(null);
        if (held == null || stated == null || statement.element().isPresent()) {
            tell(CatalogNotice.UNKNOWN_PROPERTY, "/property");
        } else if (statement.standing() == Standing.ADOPTED && !held.equals(stated)) {
            notices.accept(notice(CatalogNotice.ADOPTED_DIFFERS, "/value")
                    .with("stated", json(stated))
                    .with("held", json(held)));
        }
    }

    private static String json(String text) {
        return ValueText.OF_IDS.of(new TypedValue(ValueType.OPEN, OpenValue.ofJson(text)));
    }

    private void checkAdopted(PropertyPath path, Object stated, Entity subject) {
        ImmutableList<Object> held = path.values(subject, statement.element(), stated);
        boolean agreed = held.stream().anyMatch(value -> Agreement.agree(path.last(), stated, value));
        // a mention need not hold it, and of an element that is not there another notice tells
        boolean nothingToHold =
                held.stream().allMatch(List.of()::equals) && (catalog.isMention(subject.id()) || lacksElement(subject));
        if (!agreed && !nothingToHold) {
            notices.accept(notice(CatalogNotice.ADOPTED_DIFFERS, "/value")
                    .with("stated", text().of(path.last().type(), ImmutableList.of(stated), held))
                    .with("held", text().of(path.last().type(), held, ImmutableList.of(stated))));
        }
    }

    private ValueText text() {
        return new ValueText(catalog::get);
    }

    private boolean lacksElement(Entity subject) {
        Optional<ElementId> element = statement.element();
        return element.isPresent() && !hasElement.test(subject, element.get());
    }

    private void tell(CatalogNotice code, String pointer) {
        notices.accept(notice(code, pointer));
    }

    private Notice notice(CatalogNotice code, String pointer) {
        String reference = statement.id().toReference();
        return Notice.of(code, Location.pointer(pointer).withRecord(reference), "statement", reference)
                .with("subject", statement.subject().toReference())
                .with("property", statement.property());
    }
}
