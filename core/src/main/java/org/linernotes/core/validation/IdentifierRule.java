package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Identifier;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;

/** Identifiers are understood, have the right check digit, and stand in the form in which they are found. */
final class IdentifierRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(
                ValidationNotice.IDENTIFIER_NOT_UNDERSTOOD,
                ValidationNotice.CHECK_DIGIT_WRONG,
                ValidationNotice.IDENTIFIER_NOT_CANONICAL);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Entity entity : catalog.entities()) {
            Walk.through(entity, (property, value, walk) -> {
                if (property.type() instanceof ValueType.PrintedWord<?> type) {
                    checkPrinted(type.word().name(), (Printed<?>) value, new Place(entity, walk), findings);
                } else if (value instanceof ExternalId id) {
                    checkExternal(id, new Place(entity, walk), findings);
                }
            });
        }
    }

    private static void checkPrinted(String kind, Printed<?> printed, Place place, Notices.Builder findings) {
        if (!printed.understood()) {
            findings.add(place.notice(ValidationNotice.IDENTIFIER_NOT_UNDERSTOOD, kind, printed.text()));
        } else if (printed.value().orElseThrow() instanceof Identifier identifier) {
            checkDigits(kind, printed.text(), identifier, place, findings);
        }
    }

    private static void checkExternal(ExternalId id, Place place, Notices.Builder findings) {
        String kind = id.scheme() + " id";
        if (!id.understood()) {
            findings.add(place.notice(ValidationNotice.IDENTIFIER_NOT_UNDERSTOOD, kind, id.value()));
            return;
        }
        checkDigits(kind, id.value(), id, place, findings);
        if (id.check() != Check.WRONG) {
            id.repairHint()
                    .map(canonical -> place.notice(ValidationNotice.IDENTIFIER_NOT_CANONICAL, kind, id.value())
                            .with("canonical", canonical))
                    .ifPresent(findings::add);
        }
    }

    private static void checkDigits(
            String kind, String text, Identifier identifier, Place place, Notices.Builder findings) {
        if (identifier.check() == Check.WRONG) {
            findings.add(
                    place.notice(ValidationNotice.CHECK_DIGIT_WRONG, kind, text).with("hint", hint(identifier)));
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
        Notice notice(ValidationNotice code, String kind, String text) {
            String path = walk.pointer();
            return code.in(entity, path).with("kind", kind).with("text", text).with("path", path);
        }
    }
}
