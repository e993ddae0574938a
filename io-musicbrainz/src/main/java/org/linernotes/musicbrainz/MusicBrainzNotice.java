package org.linernotes.musicbrainz;

import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What reading MusicBrainz has to tell, beside what {@link org.linernotes.json.JsonNotice} tells of every JSON: text that
 * is no JSON, values of another type or form, an entity without an id or a name.
 */
public enum MusicBrainzNotice implements NoticeCode {
    /**
     * A key has a value for which the model has no place yet, such as tags and ratings: the value was left out. Null, an
     * empty text, list or object say nothing and are no loss.
     */
    UNMAPPED_KEY("unmapped-key", Severity.LOSS, "{key} has no place in the model"),
    /**
     * The entities of a list, such as the releases of a label, were kept; that they stand in that list has no place in
     * the model.
     */
    UNMAPPED_LIST(
            "unmapped-list", Severity.LOSS, "the entities in {key} were kept, but not that they stand in this list"),
    /**
     * A document names an entity several times, and says different things of it: what it says first stands. Answers to searches do
     * so now and then.
     */
    DIFFERING_COPY(
            "differing-copy",
            Severity.LOSS,
            "{key} differs from what the document said before of the same entity, which stands"),
    /**
     * What the document is not: an error message of the server, a document of another source, a file of another format.
     * Nothing of it was taken.
     */
    UNSUPPORTED_DOCUMENT("unsupported-document", Severity.ERROR, "this is {what}; {remedy}"),
    /**
     * The document is a page of a list or an answer to a search. What it says of itself (how many there are on all pages,
     * how many before this one, when a search was made) is here; it says nothing of the entities.
     */
    LIST("list", Severity.INFO, "this is a list of {list}, {items} of {count}, behind {offset} on other pages{when}"),
    /** A list has more elements than are taken; those behind were left out. */
    LIST_TOO_LONG("list-too-long", Severity.ERROR, "of {items} in this list the first {limit} were taken"),
    /** MusicBrainz knows no release of this disc; what somebody typed of it became a release with an id of its own. */
    CD_STUB("cd-stub", Severity.INFO, "{disc} was made of a CD stub, which anybody may have typed"),
    /**
     * A type, a status, a format or the like that the tables of this version do not have. It was kept as printed, with its
     * gid.
     */
    UNKNOWN_TYPE("unknown-type", Severity.INFO, "the {key} “{text}” is not in the tables; it is kept as printed"),
    /**
     * Two documents about one entity say different things of it. One value was adopted, by the canonical order of values,
     * and statements keep the others.
     */
    DIFFERING_DOCUMENTS(
            "differing-documents",
            Severity.WARNING,
            "documents about {entity} differ in {properties}; statements keep what was not adopted"),
    /**
     * A document mentions an entity otherwise than another document does, or than the one that is about it. A catalogue holds one
     * value; the other one is in the residue of the document, where that was {@linkplain MusicBrainzDocument#compareWith(byte[],
     * org.linernotes.core.catalog.Catalog) held against the catalogue}.
     */
    DIFFERING_MENTIONS(
            "differing-mentions",
            Severity.LOSS,
            "the document about {document} says {stated} for {property} of {entity}; {held} stands, as that about {other} says"),
    /** A document was asked for by an id that leads to another one; the former id is kept, and what points at it follows. */
    FORMER_ID("former-id", Severity.INFO, "{former} has become {entity}"),
    /** In writing: MusicBrainz has no place for a property of an entity or an element of it. */
    NOT_SAYABLE("not-sayable", Severity.LOSS, "MusicBrainz has no place for {what} of {entity}"),
    /** In writing: a document about an entity would have a place for a property, and none is written. */
    NOT_WRITTEN(
            "not-written",
            Severity.LOSS,
            "{what} of {entity} stands in no document: the catalogue is not about it, or nobody asked for it"),
    /** In writing: a catalogue is about an entity that is not in it. */
    ABSENT_SUBJECT(
            "absent-subject",
            Severity.LOSS,
            "the catalogue is about {entity}, which is not in it; there is no document of it"),
    /** In writing: MusicBrainz has no such kind of entity: a session, a film, a source. */
    NO_SUCH_KIND("no-such-kind", Severity.LOSS, "MusicBrainz has no {kind}"),
    /** An entity has no MBID; it stands in documents of MusicBrainz under one that is made from its id. */
    ASSIGNED_MBID("assigned-mbid", Severity.INFO, "{entity} has no MBID; it is written under {mbid}, made from its id"),
    /** What was given as a residue is none that this version knows. */
    NO_RESIDUE("no-residue", Severity.ERROR, "this is no residue of a document of MusicBrainz that this version knows"),
    /** There are several residues of documents about one entity; one document is written, with the first. */
    REPEATED_RESIDUE(
            "repeated-residue",
            Severity.WARNING,
            "there are {count} residues of {entity}; its document is written with the first"),
    /** There are residues, and the catalogue is about none of the entities whose they are. */
    FOREIGN_RESIDUE(
            "foreign-residue",
            Severity.WARNING,
            "the residue is not of what this catalogue is about, but of {entity}; nothing of it was written");

    private final String id;
    private final Severity severity;
    private final String template;

    MusicBrainzNotice(String id, Severity severity, String template) {
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
