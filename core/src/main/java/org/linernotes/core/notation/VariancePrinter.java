package org.linernotes.core.notation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Role;

/** Prints how a take departs from the line-up, as {@link SheetVariances} has it. */
final class VariancePrinter {
    private final PersonnelPrinter inShort;
    private final PersonnelPrinter inFull;
    private final Function<List<Player>, Optional<Role>> onNamedTakes;

    /**
     * Creates a printer.
     *
     * @param inShort names those of the line-up
     * @param inFull names those who are added
     * @param onNamedTakes what players do who take part only where a take names them
     */
    VariancePrinter(
            PersonnelPrinter inShort, PersonnelPrinter inFull, Function<List<Player>, Optional<Role>> onNamedTakes) {
        this.inShort = inShort;
        this.inFull = inFull;
        this.onNamedTakes = onNamedTakes;
    }

    /** {@return a printer of the takes of a part} */
    static VariancePrinter of(Dialect dialect, SheetPlayers.Writing players) {
        return new VariancePrinter(
                new PersonnelPrinter(dialect, players::shortName),
                new PersonnelPrinter(dialect, players::fullName),
                players::onNamedTakes);
    }

    /** {@return all variances in a line; empty where there is none} */
    String print(List<Variance> variances) {
        StringBuilder line = new StringBuilder();
        Variance before = null;
        for (Variance variance : variances) {
            if (before != null && goesOn(before, variance)) {
                line.append(", ").append(manner(variance));
            } else if (before != null && namesOneMore(before, variance)) {
                line.append(", ").append(who(variance));
            } else {
                line.append(line.isEmpty() ? "" : SheetVariances.NEXT).append(print(variance));
            }
            before = variance;
        }
        return line.toString();
    }

    /** "Davis open 0:14–1:12, muted 1:16–3:50" names Davis once. */
    private static boolean goesOn(Variance before, Variance next) {
        return isManner(before)
                && isManner(next)
                && !next.manners().isEmpty()
                && next.certainty() == Certainty.CERTAIN
                && before.players().equals(next.players())
                && before.instruments().equals(next.instruments());
    }

    /** "vocals: Trish Turner, Toney Watkins" says once what both do. */
    private boolean namesOneMore(Variance before, Variance next) {
        return heading(next).isPresent()
                && heading(next).equals(heading(before))
                && before.certainty() == next.certainty();
    }

    private String who(Variance variance) {
        return variance.players().stream().map(inShort::name).collect(Collectors.joining(", "));
    }

    private static boolean isManner(Variance variance) {
        return variance.kind() == VarianceKind.AS_LINE_UP
                && !variance.players().isEmpty()
                && !manner(variance).isEmpty();
    }

    private String print(Variance variance) {
        String who = who(variance);
        String instruments = variance.instruments().stream().map(inShort::word).collect(Collectors.joining(","));
        String whose = who + (instruments.isEmpty() ? "" : " (" + instruments + ")");
        String lines = inFull.print(variance.lines());
        String said = switch (variance.kind()) {
            case ONLY -> "only " + whose;
            case OUT -> who.isEmpty() ? SheetVariances.ALL_OUT : whose + " out";
            case ADDED -> SheetVariances.ADD + lines;
            case REPLACED -> lines + SheetVariances.REPLACES + whose;
            case INSTRUMENT_INSTEAD -> instead(variance, who, instruments);
            case AS_LINE_UP -> isManner(variance) ? whose : asLineUp(variance, whose);
            case NOT_KNOWN -> (who.isEmpty() ? SheetVariances.PERSONNEL : whose + " ") + SheetVariances.NOT_NOTED;
        };
        return hedge(variance.certainty())
                + Stream.of(said, manner(variance))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** Of who takes part only where a take names him it is said what he does: {@code vocals: Ivie Anderson}. */
    private String asLineUp(Variance variance, String whose) {
        return heading(variance)
                .map(role -> role.name() + SheetVariances.HEADING + whose)
                .orElseGet(() -> (whose + " " + SheetVariances.AS_LINE_UP).strip());
    }

    private Optional<Role> heading(Variance variance) {
        boolean bare = variance.kind() == VarianceKind.AS_LINE_UP
                && variance.instruments().isEmpty()
                && manner(variance).isEmpty();
        return bare ? onNamedTakes.apply(variance.players()) : Optional.empty();
    }

    private String instead(Variance variance, String who, String instruments) {
        String instead = variance.instead().stream()
                .map(credit -> inShort.word(credit.instrument()))
                .collect(Collectors.joining(","));
        String played = who.isEmpty() ? instead : who + " (" + instead + ")";
        return played + (instruments.isEmpty() ? " instead" : " instead of " + instruments);
    }

    private static String manner(Variance variance) {
        String ranges = variance.ranges().stream()
                .map(range -> range.toString().replace('-', '–'))
                .collect(Collectors.joining(", "));
        String manners =
                variance.manners().stream().map(OpenTerm::name).collect(Collectors.joining(SheetVariances.AND));
        return (manners + " " + ranges).strip();
    }

    static String hedge(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "";
            case PROBABLE -> "prob. ";
            case POSSIBLE -> "poss. ";
        };
    }
}
