package org.linernotes.core.discography;

import java.util.List;
import java.util.Optional;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/** Which roles are heard. Whoever produces, engineers, writes or arranges does not play, wherever the credit stands. */
final class Roles {
    private Roles() {}

    /** {@return whether the line of a line-up is one of somebody who is heard; a role that no table holds is taken for it} */
    static boolean performs(PersonnelLine line) {
        return line.role().category() == Role.Category.PERFORMANCE
                || line.role().category() == Role.Category.OTHER;
    }

    /** {@return whether a credit is one of somebody who is heard; only a role that is known to be one} */
    static boolean performs(Credit credit) {
        return credit.role().category() == Role.Category.PERFORMANCE;
    }

    /** {@return whether somebody sings: in the role of a vocalist, or performing on nothing but voices} */
    static boolean sings(Role role, List<InstrumentCredit> instruments) {
        boolean onVoices = !instruments.isEmpty()
                && instruments.stream()
                        .allMatch(credit -> credit.instrument().family().equals(Optional.of(Instrument.Family.VOICE)));
        return role.equals(Role.VOCAL) || (role.equals(Role.PERFORMER) && onVoices);
    }
}
