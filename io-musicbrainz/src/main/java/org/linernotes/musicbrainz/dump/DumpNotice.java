package org.linernotes.musicbrainz.dump;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What can be told of a dump as a whole, beside what {@link org.linernotes.musicbrainz.archive.ArchiveNotice} tells of its
 * archive and what is told of its documents.
 */
public enum DumpNotice implements NoticeCode {
    /**
     * The member {@code name} holds rows of a table: it is from a dump of MusicBrainz's database, which is published beside
     * the JSON dumps. Nothing of it was taken.
     */
    DATABASE_TABLE(Severity.ERROR, "{name} is a table of MusicBrainz's database and was left out; take the JSON dump"),
    /** A dump has a member {@code name} of which nothing is known here. It was left out. */
    UNKNOWN_MEMBER(Severity.WARNING, "nothing is known here of the member {name}, which was left out"),
    /** What a member says of the dump, the {@code text}, is not what it should say. It was left out. */
    UNKNOWN_INFORMATION(Severity.WARNING, "{name} says “{text}”, which is not understood"),
    /** The documents have another JSON schema than the one that is {@code known}. They were read as if it were that. */
    OTHER_SCHEMA(Severity.WARNING, "the documents have the JSON schema {number}; known is {known}");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    DumpNotice(Severity severity, String template) {
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
