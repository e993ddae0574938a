package org.linernotes.examples.discogs;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/** What can be told of a file of Discogs besides what its texts do not say. */
enum DiscogsNotice implements NoticeCode {
    /** Somebody is named among the credits and no role is said, so that there is no credit to make. */
    NO_ROLE(Severity.LOSS, "{name} is credited for nothing and not taken"),

    /** Nothing in the catalogue says what a part of the file says; it stands there so many times. */
    NOT_TAKEN(Severity.LOSS, "{path} is not taken; places of the file that say it: {count}");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    DiscogsNotice(Severity severity, String template) {
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
