package org.linernotes.core.validation;

import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Notices;

/**
 * Looks for flaws in a catalogue by {@linkplain Rules rules}: what does not hold together, identifiers that are wrong, dates and
 * times that contradict, numbers that are given twice, what sources claim against what is listed. A flaw is told, with its place
 * and both sides of it, and nothing is changed.
 *
 * <pre>{@code
 * Validator.validate(catalog).list().forEach(System.out::println);
 * }</pre>
 */
public final class Validator {
    private Validator() {}

    /**
     * {@return the flaws of a catalogue, by all rules} Of each code the first {@value Catalog#NOTICES_PER_CODE} notices are
     * kept and the others counted.
     *
     * @param catalog the catalogue
     */
    public static Notices validate(Catalog catalog) {
        return validate(catalog, Rules.all());
    }

    /**
     * {@return the flaws of a catalogue, by rules of the caller's choice, in their order} Of each code the first
     * {@value Catalog#NOTICES_PER_CODE} notices are kept and the others counted.
     *
     * @param catalog the catalogue
     * @param rules the rules: some of {@link Rules}, or others
     */
    public static Notices validate(Catalog catalog, Iterable<? extends Rule> rules) {
        Notices.Builder findings = Notices.builder(Catalog.NOTICES_PER_CODE);
        rules.forEach(rule -> rule.check(catalog, findings));
        return findings.build();
    }
}
