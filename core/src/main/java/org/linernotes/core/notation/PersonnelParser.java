package org.linernotes.core.notation;

import static org.linernotes.core.notation.PersonnelToken.Kind.BRACKET;
import static org.linernotes.core.notation.PersonnelToken.Kind.COLON;
import static org.linernotes.core.notation.PersonnelToken.Kind.COMMA;
import static org.linernotes.core.notation.PersonnelToken.Kind.DASH;
import static org.linernotes.core.notation.PersonnelToken.Kind.SEMICOLON;
import static org.linernotes.core.notation.PersonnelToken.Kind.STOP;
import static org.linernotes.core.notation.PersonnelToken.Kind.WORD;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.function.Function;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notation.PersonnelClause.Kind;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Role;

/** Reads one text about personnel, clause by clause. What it cannot read becomes a remark and a notice. */
final class PersonnelParser {
    /** The sentences that stand for themselves. */
    private static final ImmutableMap<PersonnelWord, Kind> SENTENCES = Maps.immutableEnumMap(ImmutableMap.of(
            PersonnelWord.AS_BEFORE, Kind.AS_BEFORE,
            PersonnelWord.AS_LINE_UP, Kind.AS_LINE_UP,
            PersonnelWord.NOT_KNOWN, Kind.NOT_KNOWN));

    /** The words that open a clause, with what it then says. */
    private static final ImmutableMap<PersonnelWord, Kind> OPENING = Maps.immutableEnumMap(ImmutableMap.of(
            PersonnelWord.ADD, Kind.ADDED,
            PersonnelWord.OMIT, Kind.OUT,
            PersonnelWord.BUT, Kind.INSTEAD));

    /** The words that close a clause, with what it then says. */
    private static final ImmutableMap<PersonnelWord, Kind> CLOSING = Maps.immutableEnumMap(ImmutableMap.of(
            PersonnelWord.OUT, Kind.OUT,
            PersonnelWord.ADD, Kind.ADDED,
            PersonnelWord.ONLY, Kind.ONLY,
            PersonnelWord.SOLO, Kind.ONLY));

    /** The words of which each ends a name. */
    private static final ImmutableSet<PersonnelWord> BETWEEN_NAMES = ImmutableSet.of(
            PersonnelWord.REPLACES,
            PersonnelWord.REPLACED_BY,
            PersonnelWord.INSTEAD_OF,
            PersonnelWord.PLAYS,
            PersonnelWord.ACCOMPANIED,
            PersonnelWord.CONDUCTED,
            PersonnelWord.WITH,
            PersonnelWord.FEATURING,
            PersonnelWord.AMONG,
            PersonnelWord.AND,
            PersonnelWord.OR,
            PersonnelWord.EITHER,
            PersonnelWord.PROBABLE,
            PersonnelWord.POSSIBLE,
            PersonnelWord.OTHERS);

    /** Stand behind a name and a comma. */
    private static final ImmutableSet<String> GENERATIONS =
            ImmutableSet.of("jr", "sr", "ii", "iii", "iv", "fils", "père");

    private static final CharMatcher HYPHEN = CharMatcher.is('-');
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”");
    private static final CharMatcher QUESTION = CharMatcher.is('?');
    private static final CharMatcher BLANK = CharMatcher.whitespace();

    private final PersonnelTokens tokens;
    private final PlayedReader reader;
    private final Function<String, ArtistId> artists;
    private final NotUnderstood unclear;
    private final BracketReader brackets;
    private final ImmutableList.Builder<PersonnelClause> clauses = ImmutableList.builder();
    private int index;

    PersonnelParser(String text, PlayedReader reader, Function<String, ArtistId> artists, NotUnderstood unclear) {
        this.tokens = new PersonnelTokens(text);
        this.reader = reader;
        this.artists = artists;
        this.unclear = unclear;
        this.brackets = new BracketReader(reader, unclear);
    }

    PersonnelText parse() {
        while (index < tokens.size()) {
            Kind kind = sentence();
            while (!peek().is(STOP)) {
                clause(kind);
            }
            index++;
        }
        return new PersonnelText(clauses.build());
    }

    private PersonnelToken peek() {
        return tokens.get(index);
    }

    private PersonnelToken peekNext() {
        return tokens.get(Math.min(index + 1, tokens.size() - 1));
    }

    /** Reads what stands for itself at the start of a sentence; answers what the clauses behind it say. */
    private Kind sentence() {
        Kind kind = SENTENCES.get(peek().word());
        if (kind == null || !(kind == Kind.NOT_KNOWN || endsPhrase(peekNext()))) {
            return Kind.LISTED;
        }
        int first = index++;
        if (peek().is(COMMA) && SENTENCES.containsKey(peekNext().word())) {
            index += 2; // "Full orchestra and choir, as before"
        }
        while (kind == Kind.NOT_KNOWN && peek().is(WORD)) {
            index++; // what it is not known from
        }
        clauses.add(PersonnelClause.of(kind, tokens.printed(first, index)));
        while (peek().is(COMMA) || peek().is(SEMICOLON)) {
            index++;
        }
        if (peek().is(PersonnelWord.WITH)) {
            index++;
            return Kind.ADDED;
        }
        return Kind.LISTED;
    }

    private static boolean endsPhrase(PersonnelToken next) {
        return next.isBoundary() || OPENING.containsKey(next.word()) || next.is(PersonnelWord.WITH);
    }

    private void clause(Kind standing) {
        int first = index;
        Kind kind = standing;
        while (OPENING.containsKey(peek().word())) {
            kind = OPENING.get(peek().word()); // "but add": the last word says it
            index++;
        }
        if (peek().is(PersonnelWord.ONLY)) {
            kind = Kind.ONLY;
            index++;
        }
        ClauseDraft draft = new ClauseDraft(kind);
        boolean goesOn = true;
        while (goesOn && !peek().is(STOP)) {
            goesOn = piece(draft);
        }
        if (!draft.isEmpty()) {
            String printed = tokens.printed(first, index);
            clauses.add(draft.build(artists, printed));
            draft.outs(artists, printed).ifPresent(clauses::add);
        }
    }

    /** Reads the next piece of a clause; answers whether the clause goes on. */
    private boolean piece(ClauseDraft draft) {
        PersonnelToken token = peek();
        if (token.is(WORD)) {
            return word(draft, token);
        }
        index++;
        switch (token.kind()) {
            case BRACKET ->
                brackets.read(draft, token)
                        .ifPresent(rest ->
                                remark(rest, token.column() + token.text().indexOf(rest)));
            case DASH -> dash(draft);
            case STRAY -> unclear.add(token.text(), "a bracket with its other end", token.column());
            case COLON -> colon(draft);
            case SEMICOLON -> draft.endGroup();
            case COMMA -> draft.comma();
            default -> {}
        }
        return !(token.isBoundary() && OPENING.containsKey(peek().word()));
    }

    /** Behind a colon stands what somebody plays; else it is as good as a semicolon. */
    private void colon(ClauseDraft draft) {
        int end = index;
        while (tokens.get(end).is(WORD) && tokens.get(end).word() == null) {
            end++;
        }
        if (!draft.waits()
                || end == index
                || reader.one(tokens.printed(index, end)).isEmpty()) {
            draft.endGroup();
        }
    }

    private boolean word(ClauseDraft draft, PersonnelToken token) {
        PersonnelWord word = token.word();
        if (word == PersonnelWord.FOR && !draft.isEmpty() && !draft.waits()) {
            index++;
            verb(draft, PersonnelWord.REPLACES, token);
            return true;
        }
        if (word == PersonnelWord.PERSONNEL && peekNext().is(COLON)) {
            index += 2;
            return true;
        }
        Kind closing = closes(index) ? CLOSING.get(word) : null;
        if (closing != null) {
            close(draft, token, closing);
            return false;
        }
        if (word == PersonnelWord.TAKES && draft.hasSomebody() && tokens.marksEnd(index) > 0) {
            draft.takes(marks(index));
            return true;
        }
        if (word == PersonnelWord.AS && draft.waits() && tokens.creditedNameEnd(index + 1) > 0) {
            int end = tokens.creditedNameEnd(index + 1);
            draft.creditedAs(QUOTES.trimFrom(tokens.printed(index + 1, end)));
            index = end;
            return true;
        }
        if (word == null || !BETWEEN_NAMES.contains(word)) {
            name(draft);
            return true;
        }
        index++;
        between(draft, word, token);
        return true;
    }

    /** Does what a word says that stands between two names. */
    private void between(ClauseDraft draft, PersonnelWord word, PersonnelToken token) {
        switch (word) {
            case REPLACES, REPLACED_BY, INSTEAD_OF -> verb(draft, word, token);
            case PLAYS -> plays(draft);
            case CONDUCTED -> draft.head(Contribution.of(Role.CONDUCTOR));
            case ACCOMPANIED, AMONG -> draft.connect(token.text());
            case FEATURING -> draft.featuring();
            case OR -> draft.or();
            case PROBABLE -> draft.certainty(Certainty.PROBABLE);
            case POSSIBLE -> draft.certainty(Certainty.POSSIBLE);
            case OTHERS -> draft.name(PlayerName.OTHERS);
            default -> draft.comma(); // "and", "with" and "either" are as good as one here
        }
    }

    private void close(ClauseDraft draft, PersonnelToken token, Kind closing) {
        if (draft.isEmpty()) {
            remark(token.text(), token.column());
        }
        index++;
        boolean marked = tokens.marksEnd(index) > 0;
        if (marked && closing == Kind.OUT && draft.hasPlayed()) {
            draft.outOn(marks(index)); // in a list of players: "Davis (tp), Wilen (ts) out on 3"
        } else {
            draft.kind = closing;
            if (marked) {
                draft.takes(marks(index));
            }
        }
        if (token.is(PersonnelWord.SOLO)) {
            draft.solo();
        }
        while (peek().is(COMMA) || peek().is(SEMICOLON)) {
            index++;
        }
    }

    private void verb(ClauseDraft draft, PersonnelWord verb, PersonnelToken token) {
        if (draft.isEmpty() || draft.hasVerb()) {
            remark(token.text(), token.column());
        } else {
            draft.verb(verb);
        }
    }

    /** That somebody plays something is said where it is not what the line-up says. */
    private void plays(ClauseDraft draft) {
        if (draft.kind == Kind.LISTED) {
            draft.kind = Kind.INSTEAD;
        }
        dash(draft);
    }

    /** Reads a run of words: a name, what is played, or both. */
    private void name(ClauseDraft draft) {
        PersonnelToken first = peek();
        int start = index;
        do {
            index++;
        } while (peek().is(WORD) && !endsName(start));
        if (peek().is(COMMA)
                && GENERATIONS.contains(PersonnelWord.normal(peekNext().text()))) {
            index += 2; // "Walter Bishop, Jr."
        }
        String run = tokens.printed(start, index);
        boolean bracketFollows = peek().is(BRACKET);
        ImmutableList<Played> played = bracketFollows ? ImmutableList.of() : reader.one(run);
        boolean several = PlayerName.namesSeveral(run); // a choir is somebody rather than something that is played
        boolean heads =
                peek().is(COLON) || (peek().is(DASH) && !several && (!draft.hasSomebody() || draft.hasHeading()));
        if (!played.isEmpty() && heads) {
            draft.head(played.get(0).contribution());
            index++;
        } else if (!played.isEmpty()
                && played.get(0).count() == 0
                && !several
                && (draft.hasSomebody() || compares(draft))) {
            draft.play(played);
        } else if (Manners.find(run).isPresent() && draft.hasSomebody()) {
            draft.manner(Manners.find(run).get());
        } else {
            nameWithPlayed(draft, run, first.column(), bracketFollows);
        }
    }

    /** Whether what is played stands without players, compared with what else is played: {@code eb instead of sb}. */
    private boolean compares(ClauseDraft draft) {
        return draft.hasVerb() || peek().is(PersonnelWord.INSTEAD_OF) || peek().is(PersonnelWord.REPLACES);
    }

    private boolean endsName(int start) {
        PersonnelToken token = peek();
        if (token.is(PersonnelWord.AND)) {
            return !tokens.joinsName(index);
        }
        return BETWEEN_NAMES.contains(token.word())
                || closes(index)
                || (token.is(PersonnelWord.TAKES) && tokens.marksEnd(index) > 0)
                || (token.is(PersonnelWord.AS) && tokens.creditedNameEnd(index + 1) > 0 && tokens.isName(start, index));
    }

    /** Whether a word closes a clause: nothing stands behind it but takes. */
    private boolean closes(int at) {
        return CLOSING.containsKey(tokens.get(at).word())
                && (tokens.get(at + 1).isBoundary() || tokens.marksEnd(at + 1) > 0);
    }

    /** Moves past a list of takes and answers it. */
    private TrackRanges marks(int from) {
        int first = tokens.get(from).is(PersonnelWord.TAKES) ? from + 1 : from;
        index = tokens.marksEnd(from);
        return TrackRanges.tryParse(HYPHEN.trimLeadingFrom(tokens.printed(first, index)))
                .orElse(TrackRanges.UNSPECIFIED);
    }

    /** The last word may say what is played: {@code Davis tpt}. A number may stand for players without names: {@code 2as}. */
    private void nameWithPlayed(ClauseDraft draft, String run, int column, boolean bracketFollows) {
        String collapsed = BLANK.trimAndCollapseFrom(run, ' ');
        String sure = BLANK.or(QUESTION).trimTrailingFrom(collapsed);
        String name = sure.isEmpty() ? collapsed : sure;
        boolean described = Character.isDigit(name.charAt(0))
                || (Character.isLowerCase(name.charAt(0)) && !PlayerName.namesSeveral(name));
        ImmutableList<Played> counted = described ? reader.one(name) : ImmutableList.of();
        int blank = name.lastIndexOf(' ');
        String lastWord = name.substring(blank + 1);
        boolean both = blank > 0 && reader.isAbbreviation(lastWord);
        PlayerName player = PlayerName.read(both ? name.substring(0, blank) : name, both || bracketFollows);
        if (!counted.isEmpty() && !bracketFollows) {
            draft.name(PlayerName.UNIDENTIFIED);
            draft.play(counted);
            draft.endGroup();
        } else if (player != null) {
            draft.name(player);
            if (name.length() < collapsed.length()) {
                draft.doubt();
            }
            if (both) {
                draft.play(reader.one(lastWord));
            }
        } else {
            remark(run, column);
        }
    }

    /** Behind a dash stands what somebody plays, or who an unidentified player is: {@code one other - prob. A(cl)}. */
    private void dash(ClauseDraft draft) {
        PersonnelToken token = peek();
        if (!draft.waits() || !token.is(WORD)) {
            return;
        }
        if (token.word() != null) {
            draft.identifies();
            return;
        }
        int first = index;
        while (peek().is(WORD) && peek().word() == null) {
            index++;
        }
        ImmutableList<Played> played = reader.one(tokens.printed(first, index));
        if (played.isEmpty() && !peek().is(BRACKET)) {
            played = brackets.unknown(tokens.printed(first, index), token.column()).stream()
                    .collect(ImmutableList.toImmutableList());
        }
        if (played.isEmpty()) {
            index = first; // a name with a bracket of its own
            draft.identifies();
        } else {
            draft.play(played);
        }
    }

    private void remark(String printed, int column) {
        unclear.add(printed, "personnel", column);
        clauses.add(PersonnelClause.of(Kind.REMARK, printed));
    }
}
