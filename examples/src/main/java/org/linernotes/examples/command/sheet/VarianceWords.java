package org.linernotes.examples.command.sheet;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;

/** What a take says against the line-up of its part, in words: "Wilen out", "Davis open 0:14–1:12". */
final class VarianceWords {
    private final Players players;

    VarianceWords(Players players) {
        this.players = players;
    }

    /** {@return all that the take says; empty where it says nothing} */
    String of(List<Variance> variances) {
        return variances.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Variance variance) {
        String who =
                Wording.all(variance.players().stream().map(players::shortName).toList());
        String whose = who + Wording.inBrackets(Stream.of(Wording.names(variance.instruments())));
        String said = switch (variance.kind()) {
            case ONLY -> "only " + whose;
            case OUT -> (who.isEmpty() ? "everybody" : whose) + " out";
            case ADDED -> lines(variance.lines()) + " added";
            case REPLACED -> lines(variance.lines()) + " instead of " + whose;
            case INSTRUMENT_INSTEAD -> whose + " plays " + instruments(variance.instead()) + " instead";
            case AS_LINE_UP -> who.isEmpty() ? "as the line-up" : whose + asLineUp(variance);
            case NOT_KNOWN -> who.isEmpty() ? "who plays is not known" : "whether " + whose + " plays is not known";
        };
        return Wording.hedge(variance.certainty())
                + Wording.join(" ", Stream.of(said, manner(variance)))
                + variance.printed()
                        .map(text -> " [" + Wording.quoted(text) + "]")
                        .orElse("");
    }

    /** Where it is said how or when somebody plays, that somebody plays needs no words. */
    private static String asLineUp(Variance variance) {
        return manner(variance).isEmpty() ? " as in the line-up" : "";
    }

    private static String manner(Variance variance) {
        String ranges = variance.ranges().stream()
                .map(range -> range.toString().replace('-', '–'))
                .collect(Collectors.joining(", "));
        return Wording.join(" ", Stream.of(Wording.names(variance.manners()), ranges));
    }

    private String lines(ImmutableList<PersonnelLine> lines) {
        return Wording.all(lines.stream()
                .map(line -> players.fullName(line) + " (" + Players.playing(line) + ")")
                .toList());
    }

    private static String instruments(ImmutableList<InstrumentCredit> credits) {
        return Wording.all(credits.stream()
                .map(credit -> credit.creditedAs().orElseGet(credit.instrument()::name))
                .toList());
    }
}
