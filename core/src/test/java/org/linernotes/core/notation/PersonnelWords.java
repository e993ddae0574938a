package org.linernotes.core.notation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Role;

/** Personnel in a short form of its own, so that tests can say what they expect in a line. */
final class PersonnelWords {
    private PersonnelWords() {}

    /** The id of an artist: the name with low lines for blanks. */
    static ArtistId id(String name) {
        return ArtistId.of(name.replace(' ', '_'));
    }

    static String of(PersonnelText text) {
        return text.clauses().stream().map(PersonnelWords::of).collect(Collectors.joining(" | "));
    }

    private static String of(PersonnelClause clause) {
        if (clause.lines().isEmpty()) {
            return clause.kind()
                    + (clause.kind() == PersonnelClause.Kind.REMARK ? " \"" + clause.printed() + "\"" : "");
        }
        String replaced = clause.replaced().isEmpty() ? "" : " <- " + of(clause.replaced().stream());
        return clause.kind() + " " + of(clause.lines().stream()) + replaced;
    }

    private static String of(Stream<MarkedLine> lines) {
        return lines.map(marked -> of(marked.line()) + (marked.takes().isUnspecified() ? "" : " @" + marked.takes()))
                .collect(Collectors.joining("; "));
    }

    static String of(PersonnelLine line) {
        String role = line.role().equals(Role.PERFORMER) ? "" : " " + line.role();
        String instruments = line.instruments().stream()
                .map(PersonnelWords::of)
                .map(word -> " " + word)
                .collect(Collectors.joining(","));
        String manners =
                line.manners().stream().map(OpenTerm::name).map(m -> " ~" + m).collect(Collectors.joining());
        return of(line.player())
                + line.creditedAs().map(as -> " as '" + as + "'").orElse("")
                + role
                + instruments
                + manners
                + (line.certainty() == Certainty.CERTAIN ? "" : " " + line.certainty())
                + line.qualifiers().stream().map(q -> " " + q).collect(Collectors.joining())
                + line.note().map(note -> " [" + note + "]").orElse("");
    }

    private static String of(InstrumentCredit credit) {
        return credit.instrument()
                + credit.creditedAs().map(as -> " '" + as + "'").orElse("");
    }

    private static String of(Player player) {
        if (!player.oneOf().isEmpty()) {
            return player.oneOf().stream().map(Object::toString).collect(Collectors.joining(" or "));
        }
        String many = player.artist().map(Object::toString).or(player::ensemble).orElse("?");
        return many + player.count().filter(n -> n > 1).map(n -> " x" + n).orElse("");
    }

    /** A variance in short: {@code OUT A, B; INSTRUMENT_INSTEAD C (piano -> organ)}. */
    static String of(Iterable<Variance> variances) {
        StringBuilder text = new StringBuilder();
        for (Variance variance : variances) {
            text.append(text.isEmpty() ? "" : " | ").append(variance.kind());
            text.append(
                    variance.players().stream().map(player -> " " + of(player)).collect(Collectors.joining(",")));
            text.append(variance.instruments().stream().map(i -> " -" + i).collect(Collectors.joining()));
            text.append(variance.instead().stream().map(i -> " +" + of(i)).collect(Collectors.joining()));
            text.append(variance.lines().stream().map(line -> " " + of(line)).collect(Collectors.joining(";")));
        }
        return text.toString();
    }
}
