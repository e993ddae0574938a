package org.linernotes.core.notice;

/** Codes to test notices with. */
enum SampleCode implements NoticeCode {
    BAD_THING("bad-thing", Severity.ERROR, "{what} is bad, says {who}"),
    LOST_THING("lost-thing", Severity.LOSS, "{what} is lost"),
    BROKEN("broken", Severity.ERROR, "it is broken"),
    ODD("odd", Severity.WARNING, "it is odd");

    private final String id;
    private final Severity severity;
    private final String template;

    SampleCode(String id, Severity severity, String template) {
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
