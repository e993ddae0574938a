package org.linernotes.examples.tango;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.People;

/**
 * Reads who sings: "Carlos Gardel y José Razzano", "Armando Moreno y coro", and who speaks: "glosas por Julián Centeya". They
 * belong to the line-up of the part, but are heard on the takes alone that name them.
 */
final class Voices {
    /** A choir without a name. */
    static final String CHOIR = "coro";

    /** What stands for nobody: nothing is sung. */
    private static final String NOBODY = "Instrumental";

    private static final Pattern WITH_SPEAKER =
            Pattern.compile("(?:(?<singers>.+) )?(?:glosas por|con palabras De) (?<speaker>.+)");

    private final People people;
    private final NameList names;
    private final Findings findings;

    Voices(People people, NameList names, Findings findings) {
        this.people = people;
        this.names = names;
        this.findings = findings;
    }

    /** {@return those who are heard on a row} */
    ImmutableList<PersonnelLine> of(Row row) {
        Optional<String> cell = row.cell(Column.SINGER).filter(text -> !text.equals(NOBODY));
        if (cell.isEmpty()) {
            return ImmutableList.of();
        }
        Findings here = row.here(findings, Column.SINGER);
        Matcher spoken = WITH_SPEAKER.matcher(cell.get());
        return spoken.matches()
                ? Stream.concat(
                                Stream.ofNullable(spoken.group("singers"))
                                        .flatMap(singers -> lines(List.of(singers), Role.VOCAL, here)),
                                lines(List.of(spoken.group("speaker")), Role.of("speaker"), here))
                        .collect(ImmutableList.toImmutableList())
                : lines(row.list(Column.SINGER), Role.VOCAL, here).collect(ImmutableList.toImmutableList());
    }

    private Stream<PersonnelLine> lines(List<String> entries, Role role, Findings here) {
        return names.read(entries, here).stream().map(name -> line(player(name), role));
    }

    private Player player(String name) {
        return name.equals(CHOIR) ? Player.ensemble(name) : Player.of(people.named(name));
    }

    /** {@return the arrangers of a row, who like the singers belong to the takes that name them} */
    ImmutableList<PersonnelLine> arrangers(Row row) {
        return lines(row.list(Column.ARRANGER), Role.ARRANGER, row.here(findings, Column.ARRANGER))
                .collect(ImmutableList.toImmutableList());
    }

    private static PersonnelLine line(Player player, Role role) {
        return PersonnelLine.of(player).withRole(role).withScope(Scope.NAMED_TAKES);
    }
}
