package org.linernotes.core.merge;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What can be told of a merge and of adopting statements, besides what {@link org.linernotes.core.catalog.Catalog#check} tells
 * of the result. The description of each code is its manual; {@code docs/notices.md} lists them.
 */
public enum MergeNotice implements NoticeCode {
    /**
     * A statement could not be adopted, because of the {@code problem}: it is not there, its subject is not, or what it says
     * has no one place in the subject. The catalogue stays as it was in this. Mend the statement: most often it lacks the
     * element that it is about.
     */
    NOT_ADOPTED(Severity.ERROR, "{statement} was not adopted: {problem}");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    MergeNotice(Severity severity, String template) {
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
