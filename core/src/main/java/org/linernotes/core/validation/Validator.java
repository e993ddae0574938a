package org.linernotes.core.validation;

import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;

/**
 * Looks for flaws in a catalogue: all that {@link Catalog#check} finds, and identifiers that were not understood or have a
 * wrong check digit. Identifiers are checked, never trusted; a flaw is told and nothing is changed.
 */
public final class Validator {
    /** The kinds of identifiers that have check digits, with the test of them. */
    private static final ImmutableMap<Class<?>, Predicate<Object>> CHECK_DIGITS = ImmutableMap.of(
            Barcode.class, value -> ((Barcode) value).isNone() || ((Barcode) value).checkDigitValid(),
            Isni.class, value -> ((Isni) value).checkDigitValid(),
            Iswc.class, value -> ((Iswc) value).checkDigitValid(),
            Ipi.class, value -> ((Ipi) value).checkDigitsValid());

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
                    checkIdentifier(type.word().name(), (Printed<?>) value, entity, walk, notices);
                }
            });
        }
        return notices.build();
    }

    private static void checkIdentifier(
            String kind, Printed<?> printed, Entity entity, Walk walk, Notices.Builder notices) {
        if (!printed.understood()) {
            notices.add(notice(CatalogNotice.IDENTIFIER_NOT_UNDERSTOOD, kind, printed, entity, walk));
            return;
        }
        Object value = printed.value().orElseThrow();
        if (!CHECK_DIGITS.getOrDefault(value.getClass(), any -> true).test(value)) {
            notices.add(notice(CatalogNotice.CHECK_DIGIT_WRONG, kind, printed, entity, walk)
                    .with("hint", hint(value)));
        }
    }

    private static Notice notice(CatalogNotice code, String kind, Printed<?> printed, Entity entity, Walk walk) {
        String reference = entity.id().toReference();
        String path = walk.pointer();
        return Notice.of(code, Location.pointer(path).withRecord(reference), "entity", reference)
                .with("kind", kind)
                .with("text", printed.text())
                .with("path", path);
    }

    /** What was probably meant, as the end of the sentence. */
    private static String hint(Object value) {
        return value instanceof Barcode barcode
                ? barcode.repairHint()
                        .map(digits -> "; " + digits + " was probably meant")
                        .orElse("")
                : "";
    }
}
