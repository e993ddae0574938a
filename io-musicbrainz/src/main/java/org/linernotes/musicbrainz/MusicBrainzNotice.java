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
    /** The document is none of one entity: a list, a search answer, an error message, a file of another format. */
    UNSUPPORTED_DOCUMENT(
            "unsupported-document", Severity.ERROR, "this is {what}; only documents of one entity are read"),
    /** An entity has no MBID; it stands in documents of MusicBrainz under one that is made from its id. */
    ASSIGNED_MBID("assigned-mbid", Severity.INFO, "{entity} has no MBID; it is written under {mbid}, made from its id");

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
