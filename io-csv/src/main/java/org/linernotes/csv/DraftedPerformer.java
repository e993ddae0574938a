package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.csv.cell.CreditedRole;

/** A performer whom a row names, with what columns of roles and of instruments say that he does. */
final class DraftedPerformer {
    /** Who it is; nobody where the row names nobody. */
    Optional<PersonnelLine> named = Optional.empty();

    final List<CreditedRole> roles = new ArrayList<>(0);
    final List<Qualifier> qualifiers = new ArrayList<>(0);

    /**
     * {@return a credit for each role} Who does something and is not named is unidentified. To perform says no more where it is said on
     * what, or in what voice.
     */
    ImmutableList<Credit> credits() {
        if (named.isEmpty() && roles.isEmpty()) {
            return ImmutableList.of();
        }
        Map<Role, Set<InstrumentCredit>> all = new LinkedHashMap<>();
        for (CreditedRole each : roles) {
            Set<InstrumentCredit> instruments = all.computeIfAbsent(each.role(), role -> new LinkedHashSet<>());
            each.instrument().ifPresent(instruments::add);
        }
        if (all.size() > 1) {
            all.remove(Role.PERFORMER, Set.of());
        }
        if (all.isEmpty()) {
            all.put(Role.PERFORMER, Set.of());
        }
        return all.entrySet().stream()
                .map(role -> credit(role.getKey(), role.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private Credit credit(Role role, Set<InstrumentCredit> instruments) {
        return Credit.builder()
                .player(named.map(PersonnelLine::player).orElseGet(() -> Player.unidentified(1)))
                .creditedAs(named.flatMap(PersonnelLine::creditedAs))
                .role(role)
                .instruments(instruments)
                .qualifiers(
                        Stream.concat(named.stream().flatMap(line -> line.qualifiers().stream()), qualifiers.stream())
                                .distinct()
                                .toList())
                .build();
    }
}
