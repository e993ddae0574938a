package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * How a column is written.
 *
 * @param dates the notation of its dates
 * @param dialect how it abbreviates instruments and roles
 * @param role what the people are whom it names; empty where they play
 * @param instrument what they play, where the column says so
 * @param instruments what is played by words that the dialect has not, or has for something else; in small letters
 * @param qualified in what quality they take part
 * @param separators what stands between values of a list, the one to print first
 * @param separatorsStated whether the column says so itself; else a comma may stand within a name, too
 * @param nobody texts that say that there is nobody
 * @param ensembles names of ensembles, which are no artists
 * @param unidentified what a name begins with that nobody knows
 * @param words words within a cell behind which people have another role
 * @param scheme whose identifiers they are, where they are those of another system
 * @param unit in what it counts playing times
 * @param running whether a cell holds for the rows below, too
 * @param featuredApart whether those whom a credit features have a column of their own
 * @param roleApart whether what somebody does has a column beside that of what he plays
 * @param instrumentApart whether what somebody plays has a column beside that of what he does
 * @param sideApart whether the side before the number of a track has a column of its own
 * @param titleFirst whether the title stands before the artist, where a cell has both
 */
public record CellForm(
        DateText dates,
        Dialect dialect,
        Optional<Role> role,
        Optional<Instrument> instrument,
        ImmutableMap<String, Instrument> instruments,
        Qualified qualified,
        ImmutableList<String> separators,
        boolean separatorsStated,
        ImmutableList<String> nobody,
        ImmutableList<String> ensembles,
        ImmutableList<String> unidentified,
        ImmutableMap<String, Role> words,
        Optional<String> scheme,
        LengthUnit unit,
        boolean running,
        boolean featuredApart,
        boolean roleApart,
        boolean instrumentApart,
        boolean sideApart,
        boolean titleFirst) {
    /** {@return what the column says that a word means, if it says so} */
    Optional<Contribution> stated(String word) {
        return Optional.ofNullable(instruments.get(word.toLowerCase(Locale.ROOT)))
                .map(Contribution::of);
    }

    /** {@return what a word says that somebody does: by what the column says, else by the dialect} */
    Optional<Contribution> find(String word) {
        return stated(word).or(() -> dialect.find(word));
    }
}
