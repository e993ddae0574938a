package org.linernotes.core.notation;

import static org.linernotes.core.notation.PersonnelToken.Kind.WORD;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Instrument;

/** Reads what stands in a bracket behind names: what is played, on which takes, under which name. */
final class BracketReader {
    private static final String EXPECTED = "an instrument or role";

    /** An instrument has at most one word more than this, and not more characters than {@link #LONGEST}. */
    private static final int MOST_BLANKS = 3;

    private static final int LONGEST = 100;
    private static final CharMatcher QUOTES = CharMatcher.anyOf("\"“”'‘’");
    private static final CharMatcher QUESTION = CharMatcher.is('?');
    private static final CharMatcher BLANK = CharMatcher.whitespace();
    private static final CharMatcher BEFORE_TAKES = BLANK.or(CharMatcher.anyOf("-–"));

    private final PlayedReader reader;
    private final NotUnderstood unclear;

    BracketReader(PlayedReader reader, NotUnderstood unclear) {
        this.reader = reader;
        this.unclear = unclear;
    }

    /** Reads the bracket for those to whom it belongs; answers what of it is about nobody and nothing that is played. */
    Optional<String> read(ClauseDraft draft, PersonnelToken token) {
        String content = token.text().strip();
        int column = token.column() + token.text().indexOf(content);
        ImmutableList<PersonnelToken> inside = PersonnelTokenizer.tokens(content);
        PersonnelToken first = inside.get(0);
        String behindFirst = content.substring(Math.min(first.text().length(), content.length()));
        if (content.isEmpty()) {
            unclear.add("()", EXPECTED, token.column());
        } else if (!draft.hasSomebody()) {
            return isTakes(content, first) ? Optional.of(content) : played(draft, content, column, inside);
        } else if (isMarks(content)) {
            takes(content, column).ifPresent(draft::takes);
        } else if (QUESTION.matchesAllOf(content)) {
            draft.doubt();
        } else if (first.is(PersonnelWord.AS) && isCreditedName(inside.get(1))) {
            return creditedAs(draft, content, first.text().length(), column);
        } else if (first.is(PersonnelWord.TAKES) && !behindFirst.isBlank()) {
            takes(behindFirst.strip(), column).ifPresent(draft::takes);
        } else if (first.is(PersonnelWord.OUT) && !behindFirst.isBlank()) {
            takes(BEFORE_TAKES.trimLeadingFrom(behindFirst), column).ifPresent(draft::outOn);
        } else {
            return played(draft, content, column, inside);
        }
        return Optional.empty();
    }

    /** Whether there are takes in the bracket, which say nothing where nobody stands before it. */
    private boolean isTakes(String content, PersonnelToken first) {
        return isMarks(content) || first.is(PersonnelWord.TAKES) || first.is(PersonnelWord.OUT);
    }

    /** Whether the content is marks of takes, and not an instrument that is called like one: {@code B3}. */
    private boolean isMarks(String content) {
        return PlayedReader.isMarks(content) && reader.one(content).isEmpty();
    }

    /** Whether a word behind "as" is the name under which somebody is credited, and "as" no alto saxophone. */
    static boolean isCreditedName(PersonnelToken token) {
        int first = token.text().isEmpty() ? ' ' : token.text().codePointAt(0);
        boolean capital = Character.isLetter(first) && !Character.isLowerCase(first);
        return token.is(WORD) && (capital || QUOTES.matches((char) first));
    }

    /** The name ends with its quotes, or at a comma; behind that stands what is played. */
    private Optional<String> creditedAs(ClauseDraft draft, String content, int start, int column) {
        int from = start + BLANK.negate().indexIn(content.substring(start));
        int quote = QUOTES.matches(content.charAt(from)) ? QUOTES.indexIn(content, from + 1) : -1;
        int comma = content.indexOf(',', Math.max(quote, from));
        int end = comma < 0 ? content.length() : comma;
        draft.creditedAs(QUOTES.or(BLANK).trimFrom(content.substring(from, end)));
        String rest = content.substring(Math.min(end + 1, content.length()));
        String played = rest.strip();
        return played.isEmpty()
                ? Optional.empty()
                : played(draft, played, column + end + 1 + rest.indexOf(played), PersonnelTokenizer.tokens(played));
    }

    private Optional<TrackRanges> takes(String marks, int column) {
        Optional<TrackRanges> takes = TrackRanges.tryParse(marks);
        if (takes.isEmpty()) {
            unclear.add(marks, "marks of takes", column);
        }
        return takes;
    }

    private Optional<String> played(
            ClauseDraft draft, String content, int column, ImmutableList<PersonnelToken> inside) {
        Optional<PersonnelToken> turn = inside.stream()
                .filter(word -> word.is(PersonnelWord.INSTEAD_OF))
                .findFirst();
        if (turn.isPresent() && draft.hasSomebody()) {
            int start = turn.get().column() - 1;
            int end = start + turn.get().text().length();
            draft.instead(known(content.substring(0, start), column), known(content.substring(end), column + end));
            return Optional.empty();
        }
        PlayedReader.Reading reading = reader.read(content);
        if (!reading.isEmpty() || !(draft.isEmpty() || isRemark(content))) {
            draft.play(known(content, column));
            reading.manners().forEach(draft::manner);
            return Optional.empty();
        }
        if (!draft.hasSomebody()) {
            return Optional.of(content);
        }
        unclear.add(content, EXPECTED, column);
        draft.note(content);
        return Optional.empty();
    }

    /** Instruments are written in lower case, and in few words. */
    private static boolean isRemark(String content) {
        return Character.isUpperCase(content.codePointAt(0))
                || BLANK.countIn(content) > MOST_BLANKS
                || content.length() > LONGEST;
    }

    /** What is played; what the dialect does not know is an instrument that has a name only. */
    private ImmutableList<Played> known(String content, int column) {
        PlayedReader.Reading reading = reader.read(content);
        ImmutableList.Builder<Played> played = ImmutableList.<Played>builder().addAll(reading.played());
        reading.unknown()
                .forEach(piece -> unknown(piece.text(), column + piece.offset()).ifPresent(played::add));
        return played.build();
    }

    /** The instrument that has only this name, if the text can be one; it is told in any case. */
    Optional<Played> unknown(String name, int column) {
        unclear.add(name, EXPECTED, column);
        return name.length() > LONGEST || name.isBlank()
                ? Optional.empty()
                : Optional.of(Played.of(Contribution.of(Instrument.named(name))));
    }
}
