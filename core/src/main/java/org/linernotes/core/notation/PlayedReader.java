package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

/**
 * Reads what is played: {@code cl,ts}, {@code t/vn}, {@code ts -1,3/5}, {@code 2as}, {@code d?}, {@code trumpet and
 * flugelhorn}.
 */
final class PlayedReader {
    /** The number of characters of the longest name of what is played. */
    private static final int LONGEST = 100;

    private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher DASH = CharMatcher.anyOf("-–");
    private static final CharMatcher MARKS = DIGIT.or(DASH).or(CharMatcher.anyOf("/, "));

    /** The number of a track, with the letter of a side or without, or two with a hyphen or stroke between them. */
    private static final Pattern POSITION =
            Pattern.compile("(?:(?:[A-H]|CD)?[0-9]{1,3})(?:[-/](?:[A-H]|CD)?[0-9]{1,3})?");

    private static final Splitter JOINED =
            Splitter.onPattern("/|\\+|&| and | et ").trimResults().omitEmptyStrings();

    private final Dialect dialect;

    PlayedReader(Dialect dialect) {
        this.dialect = dialect;
    }

    /** What is played and how, and what of the text is not understood. */
    record Reading(ImmutableList<Played> played, ImmutableList<Term> manners, ImmutableList<Piece> unknown) {
        boolean isEmpty() {
            return played.isEmpty() && manners.isEmpty();
        }
    }

    /** A part of the text that was read, with its place in it, from 0. */
    record Piece(String text, int offset) {}

    /** Reads things that are played, with commas or semicolons between them. */
    Reading read(String text) {
        List<Played> played = new ArrayList<>();
        ImmutableList.Builder<Term> manners = ImmutableList.builder();
        ImmutableList.Builder<Piece> unknown = ImmutableList.builder();
        int start = 0;
        while (start <= text.length()) {
            int mark = SEPARATOR.indexIn(text, start);
            int end = mark < 0 ? text.length() : mark;
            String piece = text.substring(start, end).strip();
            Optional<Term> manner = Manners.find(piece);
            manner.ifPresent(manners::add);
            if (manner.isEmpty() && !piece.isEmpty() && !continuesMarks(piece, played)) {
                Reading found = withManner(piece);
                played.addAll(found.played());
                manners.addAll(found.manners());
                if (found.isEmpty()) {
                    unknown.add(new Piece(piece, text.indexOf(piece, start)));
                }
            }
            start = end + 1;
        }
        return new Reading(ImmutableList.copyOf(played), manners.build(), unknown.build());
    }

    /** The manner may stand before the instrument: {@code muted tpt}. */
    private Reading withManner(String piece) {
        ImmutableList<Played> whole = one(piece);
        int blank = piece.indexOf(' ');
        Optional<Term> manner =
                blank < 0 || !whole.isEmpty() ? Optional.empty() : Manners.find(piece.substring(0, blank));
        ImmutableList<Played> played =
                manner.isPresent() ? one(piece.substring(blank + 1).strip()) : whole;
        ImmutableList<Term> manners =
                played.isEmpty() ? ImmutableList.of() : manner.stream().collect(ImmutableList.toImmutableList());
        return new Reading(played, manners, ImmutableList.of());
    }

    /** {@code 3/5} of {@code ts -1,3/5} belongs to the marks before the comma. */
    private static boolean continuesMarks(String piece, List<Played> played) {
        Played last = played.isEmpty() ? null : played.get(played.size() - 1);
        if (last == null || last.takes().isUnspecified() || !isMarks(piece)) {
            return false;
        }
        Optional<TrackRanges> both = TrackRanges.tryParse(last.takes() + "," + piece);
        both.ifPresent(takes -> played.set(played.size() - 1, last.withTakes(takes)));
        return both.isPresent();
    }

    /** Whether a text is a list of numbers of takes, or of tracks with or without their sides. */
    static boolean isMarks(String text) {
        boolean numbers = !text.isEmpty() && DIGIT.matches(text.charAt(0)) && MARKS.matchesAllOf(text);
        return numbers || isPositions(text);
    }

    private static boolean isPositions(String text) {
        ImmutableList<TrackRange> entries =
                TrackRanges.tryParse(text).map(TrackRanges::entries).orElse(ImmutableList.of());
        return !entries.isEmpty()
                && entries.get(0).column() == 1
                && entries.stream()
                        .flatMap(entry -> Stream.concat(Stream.of(entry.from()), entry.to().stream()))
                        .allMatch(position -> POSITION.matcher(position).matches());
    }

    /** What one text says that is played; nothing if it is not understood. */
    ImmutableList<Played> one(String text) {
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        int marks = find(text).isPresent() ? -1 : marks(text);
        Optional<TrackRanges> takes = marks < 0
                ? Optional.of(TrackRanges.UNSPECIFIED)
                : TrackRanges.tryParse(text.substring(marks + 1).strip());
        if (takes.isEmpty()) {
            return ImmutableList.of();
        }
        String code = marks < 0 ? text : text.substring(0, marks).strip();
        boolean doubtful = code.endsWith("?");
        String sure = doubtful ? code.substring(0, code.length() - 1).strip() : code;
        ImmutableList<Played> found = single(sure).map(ImmutableList::of).orElseGet(() -> joined(sure));
        return found.stream()
                .map(p -> new Played(p.contribution(), p.creditedAs(), p.count(), doubtful, takes.get()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Where the dash before the marks of takes stands; -1 without marks. */
    private static int marks(String text) {
        for (int dash = DASH.indexIn(text, 1); dash > 0; dash = DASH.indexIn(text, dash + 1)) {
            if (isMarks(text.substring(dash + 1).strip())) {
                return dash;
            }
        }
        return -1;
    }

    private ImmutableList<Played> joined(String text) {
        ImmutableList.Builder<Played> all = ImmutableList.builder();
        for (String part : JOINED.split(text)) {
            Optional<Played> played = single(part);
            if (played.isEmpty()) {
                return ImmutableList.of();
            }
            all.add(played.get());
        }
        return all.build();
    }

    private Optional<Played> single(String text) {
        Optional<Contribution> found = find(text);
        if (found.isPresent()) {
            return found.map(contribution ->
                    new Played(contribution, creditedAs(contribution, text), 0, false, TrackRanges.UNSPECIFIED));
        }
        int digits = DIGIT.negate().indexIn(text);
        if (digits < 1 || digits > 3) {
            return Optional.empty();
        }
        int count = Integer.parseInt(text.substring(0, digits));
        Optional<Contribution> counted =
                count == 0 ? Optional.empty() : plural(text.substring(digits).strip());
        return counted.map(
                contribution -> new Played(contribution, Optional.empty(), count, false, TrackRanges.UNSPECIFIED));
    }

    /** What a word of the dialect means, a point behind it aside. */
    Optional<Contribution> find(String text) {
        return dialect.find(text)
                .or(() -> text.endsWith(".") ? dialect.find(PersonnelWord.normal(text)) : Optional.empty());
    }

    private Optional<Contribution> plural(String text) {
        return find(text).or(() -> text.endsWith("s") ? find(text.substring(0, text.length() - 1)) : Optional.empty());
    }

    /** Whether the dialect has exactly this abbreviation in lower case, or several of them joined by strokes. */
    boolean isAbbreviation(String text) {
        return Character.isLowerCase(text.codePointAt(0))
                && JOINED.splitToStream(text).allMatch(dialect.abbreviations()::containsKey);
    }

    private Optional<String> creditedAs(Contribution contribution, String text) {
        boolean usual = dialect.abbreviations().containsKey(PersonnelWord.normal(text))
                || dialect.abbreviations().containsKey(text)
                || contribution
                        .instrument()
                        .map(Instrument::name)
                        .filter(name -> Ascii.equalsIgnoreCase(name, text))
                        .isPresent();
        return usual || contribution.instrument().isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
