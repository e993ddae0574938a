package org.linernotes.musicbrainz.session;

import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What there is to tell of sessions on the way to MusicBrainz and back. */
public enum SessionNotice implements NoticeCode {
    /** Something that a session, a take, or what hangs on them says has no place in MusicBrainz. */
    NOT_HELD("not-held", Severity.LOSS, "{path} of {entity} is not held by MusicBrainz: {why}"),
    /** MusicBrainz has no entities of this kind. */
    KIND_NOT_HELD("kind-not-held", Severity.LOSS, "{entity} ({name}) is not held by MusicBrainz, which has no {kind}"),
    /** Of a take, a part or a session there is no recording that could bear its facts. */
    NOT_RECORDED(
            "not-recorded",
            Severity.LOSS,
            "{what} of {entity} is not held by MusicBrainz: no recording is known that was made of it"),
    /** Something is not sure enough to be written, or nothing could bear it. */
    LEFT_OUT("left-out", Severity.LOSS, "{what} is not written on {entity}: {why}"),
    /** Something is written though it is only probable. */
    CERTAINTY_NOT_HELD(
            "certainty-not-held", Severity.LOSS, "{what} is written on {entity} as if it were certain: {why}"),
    /** That a recording was made of a take cannot be said. */
    DERIVATION_NOT_HELD(
            "derivation-not-held",
            Severity.LOSS,
            "that {entity} is {how} of the take {take} is not held by MusicBrainz: {why}"),
    /** What a source says of something; MusicBrainz keeps that in the notes of edits. */
    STATEMENT_NOT_HELD(
            "statement-not-held",
            Severity.LOSS,
            "what {source} says of {property} of {subject} is not held by MusicBrainz: it belongs in the note of an edit"),
    /** A session was concluded from recordings; it is no fact to be written. */
    INFERRED_NOT_WRITTEN(
            "inferred-not-written",
            Severity.INFO,
            "{entity} was concluded from its recordings and is not written back as a fact"),
    /** The facts of a recording tell of several dates or places: it belongs to several candidates. */
    SEVERAL_OCCASIONS(
            "several-occasions", Severity.WARNING, "{recording} was recorded on several occasions: {occasions}"),
    /** Candidates that share place and date, and no player. */
    SHARED_OCCASION(
            "shared-occasion",
            Severity.WARNING,
            "{first} and {second} share place and date, but no player: they may be two sessions or one"),
    /** Recordings under several artist credits became parts of one session, and may be several sessions. */
    SEVERAL_GROUPS(
            "several-groups",
            Severity.INFO,
            "{session} has recordings of {groups} groups: parts of one session, or sessions that fall together");

    private final String id;
    private final Severity severity;
    private final String template;

    SessionNotice(String id, Severity severity, String template) {
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
