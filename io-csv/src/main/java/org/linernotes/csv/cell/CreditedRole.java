package org.linernotes.csv.cell;

import java.util.Optional;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.vocabulary.Role;

/**
 * What somebody does, as a word of a cell has it.
 *
 * @param role the role
 * @param instrument the instrument or the kind of voice; empty where the role says it all
 */
public record CreditedRole(Role role, Optional<InstrumentCredit> instrument) {
    /**
     * {@return a role alone}
     *
     * @param role the role
     */
    public static CreditedRole of(Role role) {
        return new CreditedRole(role, Optional.empty());
    }
}
