package org.linernotes.core.validation;

import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Identifier;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;

/**
 * Looks for flaws in a catalogue: all that {@link Catalog#check} finds, and identifiers that were not understood, have a
 * wrong check digit, or stand in another form than that in which they are found. Identifiers are checked, never trusted; a flaw is told and nothing is changed.
 */
public final class Validator {
    private Validator() {}

    /**
     * {@return the flaws of a catalogue} Of each code the first {@value Catalog#NOTICES_PER_CODE} notices are kept and the
     * others counted.
     *
     * @param catalog the catalogue
     */
    public static Notices validate(Catalog catalog) {
        Notices.Builder notices = Notices.builder(Catalog.NOTICES_PER_CODE);
        notices.addAll(catalog.check());
        for (Entity entity : catalog.entities()) {
            Walk.through(entity, (property, value, walk) -> {
                if (property.type() instanceof ValueType.PrintedWord<?> type) {
                    checkPrinted(type.word().name(), (Printed<?>) value, new Place(entity, walk), notices);
                } else if (value instanceof ExternalId id) {
                    checkExternal(id, new Place(entity, walk), notices);
                }
            });
        }
        return notices.build();
    }

    private static void checkPrinted(String kind, Printed<?> printed, Place place, Notices.Builder notices) {
        if (!printed.understood()) {
            notices.add(place.notice(CatalogNotice.IDENTIFIER_NOT_UNDERSTOOD, kind, printed.text()));
        } else if (printed.value().orElseThrow() instanceof Identifier identifier) {
            checkDigits(kind, printed.text(), identifier, place, notices);
        }
    }

    private static void checkExternal(ExternalId id, Place place, Notices.Builder notices) {
        String kind = id.scheme() + " id";
        if (!id.understood()) {
            notices.add(place.notice(CatalogNotice.IDENTIFIER_NOT_UNDERSTOOD, kind, id.value()));
            return;
        }
        checkDigits(kind, id.value(), id, place, notices);
        if (id.check() != Check.WRONG) {
            id.repairHint()
                    .map(canonical -> place.notice(CatalogNotice.IDENTIFIER_NOT_CANONICAL, kind, id.value())
                            .with("canonical", canonical))
                    .ifPresent(notices::add);
        }
    }

    private static void checkDigits(
            String kind, String text, Identifier identifier, Place place, Notices.Builder notices) {
        if (identifier.check() == Check.WRONG) {
            notices.add(
                    place.notice(CatalogNotice.CHECK_DIGIT_WRONG, kind, text).with("hint", hint(identifier)));
        }
    }

    /** What was probably meant, as the end of the sentence. */
    private static String hint(Identifier identifier) {
        return identifier
                .repairHint()
                .map(meant -> "; " + meant + " was probably meant")
                .orElse("");
    }

    /** Where the identifier stands that is being looked at. */
    private record Place(Entity entity, Walk walk) {
        Notice notice(CatalogNotice code, String kind, String text) {
            String reference = entity.id().toReference();
            String path = walk.pointer();
            return Notice.of(code, Location.pointer(path).withRecord(reference), "entity", reference)
                    .with("kind", kind)
                    .with("text", text)
                    .with("path", path);
        }
    }
}
