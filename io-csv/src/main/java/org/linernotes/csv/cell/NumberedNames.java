package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.notation.DisambiguatedName;

/**
 * Names of artists with what Discogs prints behind them, which is not of the name: {@code Ann Lee (2)}, {@code Ann Lee*}. A name that has
 * such marks within, {@code N*E*R*D*}, or whose id the sheet states, is what it is.
 */
final class NumberedNames {
    private static final CharMatcher MARKS = CharMatcher.anyOf("*()");

    private NumberedNames() {}

    /** {@return a name that has something behind it} */
    static Optional<DisambiguatedName> of(String text, Names names) {
        return DisambiguatedName.tryParse(text)
                .filter(name -> name.number().isPresent() || name.variation())
                .filter(name -> MARKS.matchesNoneOf(name.name()) && !names.isStated(text));
    }

    /** {@return the name alone} */
    static String name(String text, Names names) {
        return of(text, names).map(DisambiguatedName::name).orElse(text);
    }

    /** {@return a credited name without what stands behind it, with its artist} */
    static CreditedName identified(CreditedName credited, Names names) {
        return of(credited.name(), names)
                .map(name -> credited.withName(name.name()).withArtist(names.artist(name)))
                .orElseGet(() -> credited.withArtist(names.artist(credited.name())));
    }
}
