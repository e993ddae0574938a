package org.linernotes.core.notice;

/**
 * The stable code of a kind of notice. Every module has one enum of its codes; the description of each constant is its
 * manual, and {@code docs/notices.md} lists them all.
 */
public interface NoticeCode {
    /** {@return the stable code in lower case with hyphens, for example {@code "dangling-reference"}} */
    String id();

    /** {@return the severity that notices of this code have} */
    Severity severity();

    /**
     * {@return the sentence that a notice of this code says, with the names of its arguments in braces: {@code "{from}
     * points to {to}, which is not in the catalogue"}}
     */
    String template();
}
