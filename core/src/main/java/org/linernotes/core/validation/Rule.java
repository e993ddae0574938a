package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Notices;

/**
 * A rule over a catalogue: it looks at one thing that may be wrong, tells what it finds, and changes nothing. Those of the
 * library are in {@link Rules}; a program may choose among them and add rules of its own.
 *
 * <p>A rule speaks where it is sure. What is not known contradicts nothing: a date that is known in part only if it does so
 * in every way that it can turn out, one that is marked as uncertain or approximate never, and a player who is not listed is
 * not thereby absent. Its cost grows with the size of the catalogue, or with that times its logarithm, whatever the
 * catalogue holds.
 */
public interface Rule {
    /** {@return the codes of the notices that the rule gives, and no others} */
    ImmutableSet<? extends NoticeCode> codes();

    /**
     * Looks at a catalogue.
     *
     * @param catalog the catalogue
     * @param findings gathers what is found; each finding names the record and, where it lies in one place, the JSON Pointer
     */
    void check(Catalog catalog, Notices.Builder findings);
}
