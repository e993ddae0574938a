package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/**
 * What a take says against the line-up, in the words of {@link PersonnelNotation}, with semicolons between: {@code Wilen out;
 * add Fred Guy (g); Davis (flh) instead of tp}. Two things go beyond that notation: a statement about some players may end
 * with {@code as line-up} or {@code not noted}, a role before names ({@code vocals: Ivie Anderson}) says that these take part as the line-up has them, and times may follow, alone or each with a manner: {@code Davis open
 * 0:14–1:12, muted 1:16–3:50}.
 */
final class SheetVariances {
    static final String NEXT = "; ";
    static final String AS_LINE_UP = "as line-up";
    static final String NOT_NOTED = "not noted";
    static final String PERSONNEL = "personnel ";
    static final String ALL_OUT = "all out";
    static final String AND = " & ";
    static final String ADD = "add ";
    static final String REPLACES = " replaces ";
    static final String HEADING = ": ";
    private static final Splitter CLAUSES = Splitter.on(NEXT);
    private static final Splitter ITEMS = Splitter.on(", ");
    private static final Splitter MANNERS = Splitter.on(AND);

    private SheetVariances() {}

    /** Reads the variances of takes. */
    static final class Reading {
        private final SheetPlayers.Reading players;
        private final PersonnelNotation notation;

        Reading(Dialect dialect, SheetPlayers.Reading players) {
            this.players = players;
            this.notation = PersonnelNotation.of(dialect, players::artist);
        }

        /** {@return the variances that a line says; what it says otherwise is added to a list} */
        ImmutableList<Variance> read(String line, List<String> notUnderstood) {
            ImmutableList.Builder<Variance> variances = ImmutableList.builder();
            for (String clause : statements(line)) {
                ImmutableList<Variance> read = clause(clause);
                variances.addAll(read);
                if (read.isEmpty()) {
                    notUnderstood.add(clause);
                }
            }
            return variances.build();
        }

        /** A list of players goes on behind a semicolon where it is of who is added, and where it is of who replaces. */
        private List<String> statements(String line) {
            List<String> statements = new ArrayList<>();
            boolean goesOn = false;
            boolean players = false;
            for (String clause : CLAUSES.split(line)) {
                boolean list = isList(clause);
                if (goesOn && (list || (players && clause.contains(REPLACES)))) {
                    statements.add(statements.remove(statements.size() - 1) + NEXT + clause);
                    players &= list;
                    goesOn = list;
                } else {
                    statements.add(clause);
                    players = list;
                    goesOn = list || unhedged(clause).startsWith(ADD);
                }
            }
            return statements;
        }

        /** {@return whether a clause is nothing but players with what they play, as lists have them} */
        private boolean isList(String clause) {
            if (!clause.endsWith(")") || clause.contains(HEADING)) {
                return false;
            }
            Outcome<PersonnelText> read = notation.read(clause);
            return read.notices().isEmpty()
                    && read.orThrow().clauses().stream().allMatch(said -> said.kind() == PersonnelClause.Kind.LISTED);
        }

        private static String unhedged(String clause) {
            return Stream.of(Certainty.values())
                    .map(VariancePrinter::hedge)
                    .filter(hedge -> !hedge.isEmpty() && clause.startsWith(hedge))
                    .findFirst()
                    .map(hedge -> clause.substring(hedge.length()))
                    .orElse(clause);
        }

        private ImmutableList<Variance> clause(String clause) {
            for (Certainty certainty : Certainty.values()) {
                String hedge = VariancePrinter.hedge(certainty);
                if (!hedge.isEmpty() && clause.startsWith(hedge)) {
                    return sure(clause.substring(hedge.length())).stream()
                            .map(variance -> variance.withCertainty(certainty))
                            .collect(toImmutableList());
                }
            }
            return sure(clause);
        }

        private ImmutableList<Variance> sure(String clause) {
            Optional<TimeRange> last = TimeRange.tryParse(clause.substring(clause.lastIndexOf(' ') + 1));
            Optional<Variance> whole = last.isPresent() ? Optional.empty() : kind(clause);
            if (whole.isPresent()) {
                return clause.contains(HEADING) ? ofEach(whole.get()) : ImmutableList.of(whole.get());
            }
            int name = players.knownPrefix(clause);
            return name == 0
                    ? ImmutableList.of()
                    : manners(
                            Player.of(players.artist(clause.substring(0, name))),
                            unbracketed(clause.substring(name + 1)));
        }

        private static String unbracketed(String text) {
            return text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        }

        /** Behind a role stands one player after another. */
        private static ImmutableList<Variance> ofEach(Variance variance) {
            return variance.players().size() < 2
                    ? ImmutableList.of(variance)
                    : variance.players().stream().map(variance::withPlayers).collect(toImmutableList());
        }

        private Optional<Variance> kind(String clause) {
            if (clause.equals(ALL_OUT)) {
                return Optional.of(Variance.of(VarianceKind.OUT));
            }
            if (clause.endsWith(" " + AS_LINE_UP)) {
                return about(VarianceKind.AS_LINE_UP, clause.substring(0, clause.length() - AS_LINE_UP.length() - 1));
            }
            if (clause.endsWith(" " + NOT_NOTED) && !clause.equals(PERSONNEL + NOT_NOTED)) {
                return about(VarianceKind.NOT_KNOWN, clause.substring(0, clause.length() - NOT_NOTED.length() - 1));
            }
            Outcome<PersonnelText> read = notation.read(clause);
            ImmutableList<PersonnelClause> said = read.orThrow().clauses();
            return said.size() == 1 && read.notices().isEmpty() ? variance(said.get(0)) : Optional.empty();
        }

        private Optional<Variance> about(VarianceKind kind, String whose) {
            Outcome<PersonnelText> read = notation.read(whose);
            return read.notices().isEmpty()
                    ? Optional.of(of(kind, read.orThrow().lines()))
                    : Optional.empty();
        }

        private static Optional<Variance> variance(PersonnelClause clause) {
            ImmutableList<PersonnelLine> lines = lines(clause.lines());
            ImmutableList<PersonnelLine> replaced = lines(clause.replaced());
            return switch (clause.kind()) {
                case ONLY -> Optional.of(of(VarianceKind.ONLY, lines));
                case OUT -> Optional.of(of(VarianceKind.OUT, lines));
                case ADDED ->
                    Optional.of(Variance.builder()
                            .kind(VarianceKind.ADDED)
                            .lines(lines)
                            .build());
                case REPLACED -> Optional.of(of(VarianceKind.REPLACED, replaced).withLines(lines));
                case INSTEAD ->
                    Optional.of(of(VarianceKind.INSTRUMENT_INSTEAD, lines)
                            .withInstruments(instruments(replaced))
                            .withInstead(instruments(lines).stream()
                                    .map(InstrumentCredit::of)
                                    .collect(toImmutableList())));
                case AS_LINE_UP -> Optional.of(Variance.of(VarianceKind.AS_LINE_UP));
                case NOT_KNOWN -> Optional.of(Variance.of(VarianceKind.NOT_KNOWN));
                case LISTED -> heading(lines);
                case AS_BEFORE, REMARK -> Optional.empty();
            };
        }

        /** "vocals: Ivie Anderson" names who takes part as the line-up says. */
        private static Optional<Variance> heading(ImmutableList<PersonnelLine> lines) {
            boolean roles = lines.stream()
                    .noneMatch(line -> line.role().equals(Role.PERFORMER)
                            || !line.instruments().isEmpty());
            return roles ? Optional.of(of(VarianceKind.AS_LINE_UP, lines)) : Optional.empty();
        }

        private static ImmutableList<PersonnelLine> lines(ImmutableList<MarkedLine> marked) {
            return marked.stream().map(MarkedLine::line).collect(toImmutableList());
        }

        private static Variance of(VarianceKind kind, ImmutableList<PersonnelLine> lines) {
            return Variance.builder()
                    .kind(kind)
                    .players(
                            lines.stream().map(PersonnelLine::player).distinct().collect(toImmutableList()))
                    .instruments(instruments(lines))
                    .build();
        }

        private static ImmutableList<Instrument> instruments(ImmutableList<PersonnelLine> lines) {
            return lines.stream()
                    .flatMap(line -> line.instruments().stream())
                    .map(InstrumentCredit::instrument)
                    .distinct()
                    .collect(toImmutableList());
        }

        /** Each manner begins a statement; times without one belong to the manner before. Without times it is a known one. */
        private static ImmutableList<Variance> manners(Player player, String text) {
            List<Variance> read = new ArrayList<>();
            for (String item : ITEMS.split(text)) {
                int blank = item.lastIndexOf(' ');
                Optional<TimeRange> range = TimeRange.tryParse(item.substring(blank + 1));
                String manner = range.isEmpty() ? item : item.substring(0, Math.max(0, blank));
                if (range.isEmpty()
                        && !MANNERS.splitToStream(item)
                                .allMatch(word -> Manners.find(word).isPresent())) {
                    return ImmutableList.of();
                }
                if (!manner.isEmpty() || read.isEmpty()) {
                    read.add(Variance.of(VarianceKind.AS_LINE_UP, player).withManners(terms(manner)));
                }
                int last = read.size() - 1;
                ImmutableSet<TimeRange> ranges = Stream.concat(read.get(last).ranges().stream(), range.stream())
                        .collect(ImmutableSet.toImmutableSet());
                read.set(last, read.get(last).withRanges(ranges));
            }
            return ImmutableList.copyOf(read);
        }

        private static ImmutableList<Term> terms(String manners) {
            return MANNERS.splitToStream(manners)
                    .flatMap(name -> Manners.find(name).or(() -> SheetWords.term(name)).stream())
                    .collect(toImmutableList());
        }
    }
}
