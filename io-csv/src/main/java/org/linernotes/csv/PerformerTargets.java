package org.linernotes.csv;

import static org.linernotes.csv.TargetRows.listOf;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.CreditedRole;

/** The table of targets of those who have a row each: a part of {@link TargetTable}. */
final class PerformerTargets {
    private PerformerTargets() {}

    static ImmutableList<Target> all() {
        TargetRows<Credit, Credit.Builder> rows =
                new TargetRows<>(Level.PERFORMER, view -> view.performer().first(), Draft::credit);
        rows.whole(
                "name",
                "Who takes part, by one name.",
                Cells.PERFORMER,
                (view, form, n) ->
                        Slice.of(view.performer().first(), credit -> ImmutableList.of(PersonnelLine.of(credit))),
                (d, v, form, n) -> d.performer.named = Optional.of(v.get(0)));
        rows.add(
                "externalId",
                "A code of the performer: IPN, ISNI.",
                Cells.ARTIST_CODES,
                (view, form, n) -> CodeColumns.codes(
                        CodeColumns.artists(Slice.of(
                                view.performer().first(), credit -> ImmutableList.of(PersonnelLine.of(credit)))),
                        form,
                        n),
                (d, v, form, n) -> {});
        rows.whole(
                "role",
                "What they do: “Lead Vocals”, “Conductor”. What they play may stand there, too.",
                Cells.ROLES,
                (view, form, n) -> listOf(view.performer().credits().stream()
                        .flatMap(credit -> form.instrumentApart() ? role(credit) : all(credit))),
                (d, v, form, n) -> d.performer.roles.addAll(v));
        rows.whole(
                "instrument",
                "What they play, or in what voice they sing: “Guitar, Banjo”.",
                Cells.INSTRUMENTS,
                (view, form, n) -> listOf(view.performer().credits().stream()
                        .flatMap(credit -> form.roleApart() ? instruments(credit) : all(credit))),
                (d, v, form, n) -> d.performer.roles.addAll(v));
        rows.whole(
                "quality",
                "In what quality they take part: featured or not, as a guest.",
                Cells.QUALITY,
                (view, form, n) -> Slice.of(view.performer().first(), Credit::qualifiers),
                (d, v, form, n) -> d.performer.qualifiers.addAll(v));
        return rows.all();
    }

    private static Stream<CreditedRole> all(Credit credit) {
        return Stream.concat(role(credit), instruments(credit));
    }

    private static Stream<CreditedRole> instruments(Credit credit) {
        return credit.instruments().stream().map(played -> new CreditedRole(credit.role(), Optional.of(played)));
    }

    /** The role, unless what is played or sung says it; to perform is nothing to be said. */
    private static Stream<CreditedRole> role(Credit credit) {
        boolean isSaid = credit.instruments().isEmpty()
                ? credit.role().equals(Role.PERFORMER)
                : credit.instruments().stream()
                        .map(InstrumentCredit::instrument)
                        .allMatch(instrument -> isOf(credit.role(), instrument));
        return isSaid ? Stream.empty() : Stream.of(CreditedRole.of(credit.role()));
    }

    private static boolean isOf(Role role, Instrument instrument) {
        return Contribution.of(instrument).role().equals(role);
    }
}
