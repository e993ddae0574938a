package org.linernotes.musicbrainz.seed;

import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What there is to tell where a catalogue is made ready to be sent to MusicBrainz. */
public enum SeedNotice implements NoticeCode {
    /** The form has no field for what stands at a place: ISRCs, data tracks, credits of a release, a date in words. */
    NOT_ON_FORM("not-on-form", Severity.LOSS, "the form for {entity} does not carry {path}"),
    /** MusicBrainz chooses from a list, and the list that is known here does not have the value: it was left out. */
    NOT_IN_LIST("not-in-list", Severity.LOSS, "MusicBrainz has no {list} “{text}”, which {entity} has"),
    /** Relationships of that type are a thing of the past in MusicBrainz, or it is a mere heading of others. */
    NO_NEW_RELATIONSHIP(
            "no-new-relationship", Severity.LOSS, "MusicBrainz takes no new relationship “{type}”, which {entity} has"),
    /** A text is longer than the field or the address takes: it was left out. */
    TOO_LONG("too-long-for-form", Severity.LOSS, "{path} of {entity} is longer than the {limit} characters that fit"),
    /** There is no form for entities of that kind. */
    NO_FORM("no-form", Severity.LOSS, "there is no form of MusicBrainz for {entity}"),
    /** An ISRC or a barcode cannot be submitted, since MusicBrainz would refuse it, and all others with it. */
    NOT_SUBMITTED("not-submitted", Severity.LOSS, "{text} of {entity} is not submitted: {problem}"),
    /** The release has an MBID and so is in MusicBrainz: the form would add it again. */
    ALREADY_THERE("already-there", Severity.WARNING, "{entity} is in MusicBrainz; its form would add it again");

    private final String id;
    private final Severity severity;
    private final String template;

    SeedNotice(String id, Severity severity, String template) {
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
