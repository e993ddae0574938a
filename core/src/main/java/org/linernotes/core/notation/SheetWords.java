package org.linernotes.core.notation;

import java.util.Optional;
import org.linernotes.core.vocabulary.Term;

/** Terms as words on a sheet. */
final class SheetWords {
    private SheetWords() {}

    /** {@return the term that a name is printed for: the key that has this name, else the name itself} */
    static Optional<Term> term(String name) {
        return Term.tryParse(name.replace(' ', '-'))
                .filter(term -> term.name().equals(name))
                .or(() -> Term.isName(name) ? Optional.of(Term.named(name)) : Optional.empty());
    }
}
