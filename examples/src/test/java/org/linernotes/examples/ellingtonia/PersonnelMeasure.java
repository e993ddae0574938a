package org.linernotes.examples.ellingtonia;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notation.MarkedLine;
import org.linernotes.core.notation.PersonnelClause;
import org.linernotes.core.notation.PersonnelNotation;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.examples.ellingtonia.ArchiveCount.Mention;
import org.linernotes.examples.ellingtonia.ArchiveCount.PersonnelText;

/**
 * Which mentions of a personnel text are understood. A mention that {@link ArchiveCount} counts is understood where the reading
 * of the same text has a line with this player on this instrument (or in this role), of which no other mention took account:
 *
 * <ul>
 *   <li>the player is an artist of the same name, or is credited under it; words that say how sure he is are none of the name;
 *   <li>"Unk" and the like are unidentified players, "2 Unk" two of them; "either A or B" is one of these artists; a choir, a
 *       band and "7 trumpets" may also be ensembles;
 *   <li>the instrument is what the table of the archive says of the code, and not one that has a printed name only.
 * </ul>
 */
final class PersonnelMeasure {
    private static final Pattern SECTION = Pattern.compile("(\\d+) [a-z]+");
    private static final Pattern UNIDENTIFIED = Pattern.compile("^(\\d*) ?UnkF?(?: (?:Female|male))?$");

    /** What may stand before a name and is none of it. */
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:one other - )?(?:(?:prob\\.|probably|possibly|either|[Tt]he) |(?:Unk|Unidentified) (?=(?:vocal g|Ch)))");

    private final Map<ArtistId, String> names = new HashMap<>();
    private final PersonnelNotation notation = PersonnelNotation.of(Dialect.ELLINGTONIA, this::named);

    private ArtistId named(String name) {
        ArtistId id = ArtistId.of("n" + names.size());
        names.put(id, name);
        return id;
    }

    /** What a line says: somebody with one thing that he does. */
    private record Said(String player, Contribution contribution) {}

    /** {@return the mentions of a text that are not understood} */
    ImmutableList<Mention> failures(PersonnelText text) {
        List<Said> said = new ArrayList<>(notation.read(text.text()).orThrow().clauses().stream()
                .flatMap(PersonnelMeasure::lines)
                .flatMap(this::said)
                .toList());
        return text.mentions().stream()
                .filter(mention -> !expected(mention).filter(said::remove).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines of a clause; an instrument that is not played is that of whoever plays another instead. */
    private static Stream<PersonnelLine> lines(PersonnelClause clause) {
        Stream<PersonnelLine> replaced = clause.replaced().stream().map(MarkedLine::line);
        return Stream.concat(
                clause.lines().stream().map(MarkedLine::line),
                clause.kind() == PersonnelClause.Kind.INSTEAD
                        ? replaced.map(line ->
                                line.withPlayer(clause.lines().get(0).line().player()))
                        : replaced);
    }

    private Stream<Said> said(PersonnelLine line) {
        String player = player(line.player());
        return line.instruments().isEmpty()
                ? Stream.of(new Said(player, Contribution.of(line.role())))
                : line.instruments().stream()
                        .map(credit ->
                                new Said(player, new Contribution(line.role(), Optional.of(credit.instrument()))));
    }

    private String player(Player player) {
        return plain(player.artist()
                .map(names::get)
                .or(player::ensemble)
                .orElseGet(() -> player.oneOf().isEmpty()
                        ? "unk"
                                + player.count()
                                        .filter(count -> count > 1)
                                        .map(String::valueOf)
                                        .orElse("")
                        : String.join(
                                " or ", player.oneOf().stream().map(names::get).toList())));
    }

    private static Optional<Said> expected(Mention mention) {
        Matcher section = SECTION.matcher(mention.player());
        if (section.matches()) {
            String count = section.group(1).replaceFirst("^1$", "");
            return contribution(mention.code())
                    .or(() -> contribution(mention.code().replaceFirst("s$", "")))
                    .map(contribution -> new Said("unk" + count, contribution));
        }
        return contribution(mention.code().replaceFirst("^\\d+(?=[a-z]+$)", ""))
                .map(contribution -> new Said(plain(mention.player()), contribution));
    }

    private static Optional<Contribution> contribution(String code) {
        return Dialect.ELLINGTONIA.find(code);
    }

    private static String plain(String name) {
        return Ascii.toLowerCase(CharMatcher.whitespace()
                .collapseFrom(
                        UNIDENTIFIED
                                .matcher(NO_NAME.matcher(name).replaceFirst(""))
                                .replaceFirst("unk$1"),
                        ' '));
    }
}
