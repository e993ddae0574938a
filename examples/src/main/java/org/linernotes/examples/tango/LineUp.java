package org.linernotes.examples.tango;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.People;

/**
 * Reads who plays. The columns of musicians name them, with the instrument in brackets where it is not that of the column
 * ("Ubaldo De Lío (Guitar)"); the column {@code Lineup} says how many play what. Where it says more than are named, and nothing
 * that contradicts the names, the rest are unidentified players; where names and numbers contradict each other, the names hold
 * and the difference is told.
 */
final class LineUp {
    /** Who plays without a name. */
    private static final String UNNAMED = "UNNAMED";

    private static final ImmutableMap<Column, String> INSTRUMENTS = ImmutableMap.of(
            Column.PIANIST, "Piano",
            Column.BASSIST, "Bass",
            Column.BANDONEONS, "Bandoneon",
            Column.STRINGS, "Violin");

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final Row row;
    private final People people;
    private final Findings findings;
    private final List<PersonnelLine> lines = new ArrayList<>();
    private final Multiset<Contribution> named = HashMultiset.create();

    private LineUp(Row row, People people, Findings findings) {
        this.row = row;
        this.people = people;
        this.findings = findings;
    }

    /** {@return the players that a row tells of} */
    static ImmutableList<PersonnelLine> of(Row row, People people, Findings findings) {
        LineUp lineUp = new LineUp(row, people, findings);
        INSTRUMENTS.forEach(lineUp::readPlayers);
        lineUp.readNumbers();
        return ImmutableList.copyOf(lineUp.lines);
    }

    private void readPlayers(Column column, String instrument) {
        Findings here = row.here(findings, column);
        for (String entry : row.list(column)) {
            String name = withoutInstrument(entry);
            boolean other = name.length() < entry.length();
            play(name, other ? entry.substring(name.length() + 2, entry.length() - 1) : instrument, here);
        }
    }

    /** {@return the name of an entry, without the instrument that may stand behind it in brackets} */
    static String withoutInstrument(String entry) {
        int bracket = entry.endsWith(")") ? entry.lastIndexOf(" (") : -1;
        return bracket > 0 ? entry.substring(0, bracket) : entry;
    }

    private void play(String name, String instrument, Findings here) {
        Contribution contribution = contribution(instrument, here);
        boolean unnamed = name.startsWith(UNNAMED);
        Player player = unnamed ? Player.unidentified(1) : Player.of(people.named(NameList.checked(name, here)));
        PersonnelLine line = line(player, contribution);
        lines.add(unnamed ? line.withNote(name) : line);
        named.add(contribution);
    }

    private void readNumbers() {
        Findings here = row.here(findings, Column.LINEUP);
        Multiset<Contribution> stated = HashMultiset.create();
        for (String entry : row.list(Column.LINEUP)) {
            Optional<Integer> number = Optional.ofNullable(Ints.tryParse(DIGIT.retainFrom(entry)));
            stated.add(contribution(DIGIT.trimLeadingFrom(entry).strip(), here), number.orElse(1));
        }
        Multiset<Contribution> beyond = Multisets.difference(named, stated);
        if (stated.isEmpty() || beyond.isEmpty()) {
            Multiset<Contribution> rest = Multisets.difference(stated, named);
            rest.elementSet().forEach(playing -> lines.add(line(Player.unidentified(rest.count(playing)), playing)));
        } else {
            here.notUnderstood(
                    row.cell(Column.LINEUP).orElse(""),
                    "the numbers of those who are named, who are more by " + words(beyond));
        }
    }

    private static String words(Multiset<Contribution> contributions) {
        return contributions.elementSet().stream()
                .map(playing -> contributions.count(playing) + " " + playing.name())
                .collect(Collectors.joining(", "));
    }

    private static PersonnelLine line(Player player, Contribution contribution) {
        return PersonnelLine.of(player, contribution.instrument().stream().toArray(Instrument[]::new))
                .withRole(contribution.role());
    }

    private static Contribution contribution(String word, Findings here) {
        return Dialect.JAZZ.find(word).orElseGet(() -> {
            here.notUnderstood(word, "an instrument");
            return OpenTerm.isName(word) ? Contribution.of(Instrument.named(word)) : Contribution.of(Role.PERFORMER);
        });
    }
}
