package org.linernotes.core.notice;

/** How serious a {@link Notice} is, the gravest first. */
public enum Severity {
    /** Something could not be read or does not hold; a value or a record was left out. */
    ERROR,
    /** Something looks wrong and was kept as it stood. */
    WARNING,
    /** A converter could not express something; what is lost is named by its place. */
    LOSS,
    /** Something worth knowing; nothing is wrong. */
    INFO
}
