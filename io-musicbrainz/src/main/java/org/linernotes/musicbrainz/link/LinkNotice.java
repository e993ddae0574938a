package org.linernotes.musicbrainz.link;

import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What is lost where facts of the model become relationships. */
public enum LinkNotice implements NoticeCode {
    /** A fact becomes no relationship of MusicBrainz: a credit of an unnamed player, an edit of a take. */
    NO_RELATIONSHIP("no-relationship", Severity.LOSS, "{what} becomes no relationship of MusicBrainz"),
    /** A fact becomes a relationship, which cannot say one thing of it: how certain it is, from where to where. */
    NOT_IN_RELATIONSHIP(
            "not-in-relationship",
            Severity.LOSS,
            "a relationship of MusicBrainz does not say the {property} of a {fact}");

    private final String id;
    private final Severity severity;
    private final String template;

    LinkNotice(String id, Severity severity, String template) {
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
