package org.linernotes.core.catalog;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What can be wrong with a catalogue. The description of each code is its manual; {@code docs/notices.md} lists them.
 * Everything that these notices are about is kept as it stood, unless the manual says otherwise.
 */
public enum CatalogNotice implements NoticeCode {
    /**
     * An entity was added twice, in full and not alike. The first is in the catalogue; {@code entity} is the id of both,
     * {@code other} the name of the one that was left out, {@code properties} are those in which they differ. Give one of
     * them another id if they are two things, or merge them.
     */
    DIFFERING_REPEAT(
            Severity.WARNING,
            "{entity} was added twice; the first stands, the other ({other}) differs in {properties}"),

    /**
     * An entity was mentioned otherwise than it stands: {@code stated} is what a mention says of its {@code property}, {@code held}
     * what the catalogue holds, which is what the entity in full or an earlier mention says. Look which is right, and state
     * the entity in full.
     */
    DIFFERING_MENTION(
            Severity.WARNING,
            "a mention of {entity} says {stated} for its {property}; {held} stands, and the mention was left out in this"),

    /**
     * An entity, a take or an element is pointed at and is not there: {@code from} points at {@code to} at the JSON
     * Pointer {@code path}. Add the other end (a mention is enough), or mend the id.
     */
    DANGLING_REFERENCE(Severity.WARNING, "{from} points at {to}, which is not in the catalogue (at {path})"),

    /**
     * Two takes of the catalogue have the same id {@code take}; they belong to the sessions {@code first} and
     * {@code second}. Look-ups find the first. Ids of takes must be unique in a catalogue: change one, and what points at
     * it.
     */
    DUPLICATE_TAKE(Severity.ERROR, "the take id {take} is used in {first} and again in {second}"),

    /**
     * Two elements of an entity have the same id {@code element}, the second at the JSON Pointer {@code path}. Notes and
     * statements that name it are ambiguous: change one of them.
     */
    DUPLICATE_ELEMENT(Severity.ERROR, "{entity} has two elements with the id {element}, the second at {path}"),

    /**
     * A statement names a {@code property} that the kind of its subject does not have. Mend the path, or read the data
     * with a version that knows it.
     */
    UNKNOWN_PROPERTY(Severity.WARNING, "{statement} is about the property {property}, which {subject} cannot have"),

    /**
     * The value of a statement is not of the type of its property: {@code expected} is the type, {@code stated} the
     * value.
     */
    WRONG_VALUE_TYPE(
            Severity.WARNING, "{statement} states {stated} for {property} of {subject}, where {expected} is expected"),

    /**
     * A statement is adopted, yet the field of its subject does not hold what it states: {@code stated} against
     * {@code held}. Change the field, or the standing of the statement.
     */
    ADOPTED_DIFFERS(
            Severity.WARNING, "{statement} adopts {stated} for {property} of {subject}, but the field holds {held}");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    CatalogNotice(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
