package org.linernotes.examples.tango;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.notation.ArtistCreditText;
import org.linernotes.examples.archive.Findings;

/**
 * Reads the names of a cell. Commas part them for certain; "y" parts two names that stand by themselves elsewhere in the
 * archive ("Carlos Gardel y José Razzano"), and is else a part of a name ("José Alonso y Trelles", "F. y J. Canaro").
 */
final class NameList {
    private static final ImmutableSet<Column> OF_NAMES = Sets.immutableEnumSet(
            Column.BANDLEADER,
            Column.SINGER,
            Column.COMPOSER,
            Column.AUTHOR,
            Column.ARRANGER,
            Column.PIANIST,
            Column.BASSIST,
            Column.BANDONEONS,
            Column.STRINGS);

    /** What no name has in it; a cell that has is damaged. */
    private static final CharMatcher NO_NAME = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("+:;=<>|"));

    private final ArtistCreditText credits;

    private NameList(ArtistCreditText credits) {
        this.credits = credits;
    }

    /**
     * {@return a reader that knows the names that stand alone}
     *
     * @param rows all rows of the archive
     */
    static NameList of(List<Row> rows) {
        ImmutableSet<String> known = Stream.concat(
                        Stream.of(Voices.CHOIR),
                        rows.stream().flatMap(row -> OF_NAMES.stream().flatMap(column -> row.list(column).stream())))
                .filter(name -> !name.contains(" y ") && !name.contains(" – "))
                .map(LineUp::withoutInstrument)
                .collect(ImmutableSet.toImmutableSet());
        return new NameList(ArtistCreditText.of(known::contains));
    }

    /** {@return the names of some entries; what may be several and is taken for one is told} */
    ImmutableList<String> read(List<String> entries, Findings here) {
        return entries.stream()
                .flatMap(entry -> here.valueOf(credits.read(entry)).stream())
                .flatMap(credit -> credit.names().stream())
                .map(CreditedName::name)
                .map(name -> checked(name, here))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return a name, after it was told if it cannot be one} */
    static String checked(String name, Findings here) {
        if (NO_NAME.matchesAnyOf(name) || name.contains(" -")) {
            here.notUnderstood(name, "a name");
        }
        return name;
    }
}
