package org.linernotes.json;

import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What reading JSON has to tell. */
public enum JsonNotice implements NoticeCode {
    /** The bytes are not JSON, break off, or exceed a limit of depth, length or number; the document was left out. */
    INVALID_JSON("invalid-json", Severity.ERROR, "this is not readable JSON: {problem}"),
    /** A value has another JSON type than its property; the value was left out. */
    WRONG_TYPE("wrong-type", Severity.ERROR, "expected {expected}, found {found}"),
    /** A text is not in the form of its property; the value was left out. */
    INVALID_VALUE("invalid-value", Severity.ERROR, "\"{text}\" is not a valid {expected}"),
    /** An object lacks a property that it must have; the object was left out. */
    MISSING_PROPERTY("missing-property", Severity.ERROR, "{object} has no {property}"),
    /** The properties of an object contradict each other; the object was left out. */
    INVALID_OBJECT("invalid-object", Severity.ERROR, "this {object} does not hold together: {problem}"),
    /** An object states a key twice; the first value stands. */
    DUPLICATE_KEY("duplicate-key", Severity.WARNING, "the key {key} stands twice; the first value was taken"),
    /** A property is null, which this format does not use; it was taken as absent. */
    NULL_VALUE("null-value", Severity.WARNING, "{key} is null; leave a property out that has no value"),
    /** A closed object has a key that it cannot keep. */
    UNKNOWN_KEY("unknown-key", Severity.LOSS, "{object} has no property {key} and keeps no unknown keys"),
    /**
     * The value of an unknown key, or of a statement, is nested so deep that it could not be written and read again wherever it
     * stands; it was left out.
     */
    TOO_DEEP("too-deep", Severity.LOSS, "this is nested {depth} levels deep, and only {limit} are kept"),
    /** The type of an entity is not known; the entity was left out. */
    UNKNOWN_ENTITY_TYPE("unknown-entity-type", Severity.ERROR, "there is no kind of entity called {type}"),
    /** The document is not a catalogue of this format. */
    NOT_A_CATALOGUE("not-a-catalogue", Severity.ERROR, "this is not a catalogue of Liner Notes: {problem}"),
    /** What should be lines of entities is the document of a catalogue; nothing of it was taken. */
    NOT_LINES(
            "not-lines",
            Severity.ERROR,
            "this is the document of a catalogue and no lines of entities: read it with CatalogReader, or as json"),
    /** The document has a newer major version of the format than this program reads. */
    NEWER_VERSION(
            "newer-version",
            Severity.ERROR,
            "this document has format version {version}; this program reads version {supported}: use a newer one"),
    /** A document or line is larger than this program takes; it was left out. */
    TOO_LARGE("too-large", Severity.ERROR, "the {what} is larger than {limit} bytes"),
    /** Something of a catalogue that lines of entities have no place for; the document of a catalogue has. */
    NOT_IN_LINES("not-in-lines", Severity.LOSS, "{what} is lost: lines of entities have no place for it");

    private final String id;
    private final Severity severity;
    private final String template;

    JsonNotice(String id, Severity severity, String template) {
        this.id = id;
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
