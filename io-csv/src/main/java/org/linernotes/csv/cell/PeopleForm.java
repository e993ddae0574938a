package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Role;

/** Which people are those of a column of names. */
public final class PeopleForm {
    private PeopleForm() {}

    /** What those do whom a column names without a word on it. */
    static Contribution ofColumn(CellForm form) {
        return form.instrument()
                .map(Contribution::of)
                .map(contribution -> form.role()
                        .map(role -> new Contribution(role, contribution.instrument()))
                        .orElse(contribution))
                .orElseGet(() -> Contribution.of(form.role().orElse(Role.PERFORMER)));
    }

    /**
     * {@return whether somebody is one of the people of a column: by role, instrument and quality}
     *
     * @param form how the column is written
     * @param role the role
     * @param instruments the instruments
     * @param qualifiers the quality
     */
    public static boolean isOf(
            CellForm form,
            Role role,
            ImmutableList<InstrumentCredit> instruments,
            ImmutableList<Qualifier> qualifiers) {
        Contribution column = ofColumn(form);
        return role.equals(column.role())
                && form.qualified().are(qualifiers)
                && column.instrument()
                        .map(instrument -> instruments.stream()
                                .anyMatch(credit -> credit.instrument().equals(instrument)))
                        .orElse(form.role().isPresent() || instruments.isEmpty());
    }

    /**
     * {@return whether somebody is one of the people of a column of soloists: heard alone, and in no other quality besides}
     *
     * @param line who it is
     */
    public static boolean isSoloist(PersonnelLine line) {
        return SoloistsCell.SOLO.contains(line.role())
                && ImmutableSet.copyOf(line.qualifiers()).equals(ImmutableSet.of(Qualifier.SOLO));
    }

    /**
     * {@return what somebody is called in a cell; a question mark where nobody knows}
     *
     * @param line who it is
     * @param names what artists are called
     */
    public static String name(PersonnelLine line, Names names) {
        return line.player()
                .artist()
                .map(names::nameOf)
                .or(line.player()::ensemble)
                .or(line::note)
                .orElse("?");
    }
}
