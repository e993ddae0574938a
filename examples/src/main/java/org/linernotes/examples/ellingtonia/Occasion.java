package org.linernotes.examples.ellingtonia;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.vocabulary.Term;

/**
 * What a description says of the occasion, as far as it is sure: "Odeon recording session. Studio A." is a studio
 * session for a label in a studio.
 *
 * @param kind what sort of session it was
 * @param circumstance what else there is to say of the sort, for example that it was a dance
 * @param client the name of the label for which it was held
 * @param venue where it took place
 */
record Occasion(
        Optional<SessionKind> kind,
        Optional<Circumstance> circumstance,
        Optional<String> client,
        Optional<Venue> venue) {
    /** A place with its kind. */
    record Venue(String name, Term kind) {}

    /** A row of the table of occasions: the first whose word stands in a description holds. */
    private record Word(Pattern word, SessionKind kind, Optional<Circumstance> circumstance) {
        boolean isIn(String description) {
            return word.matcher(description).find();
        }
    }

    /** A word that venues have in their names. */
    private record VenueWord(Pattern word, Term kind) {
        Optional<Venue> venue(String name) {
            return word.matcher(name).find() ? Optional.of(new Venue(name, kind)) : Optional.empty();
        }
    }

    private static final ImmutableList<Word> WORDS = Table.read(
            "occasions.tsv",
            cells -> new Word(
                    Pattern.compile("(?i)\\b" + Pattern.quote(cells.get(0)) + "s?\\b"),
                    SessionKind.valueOf(Ascii.toUpperCase(cells.get(1).replace('-', '_'))),
                    Optional.of(cells.get(2)).filter(code -> !code.isEmpty()).map(Circumstance::of)));

    private static final ImmutableList<VenueWord> VENUE_WORDS = Table.read(
            "venue-words.tsv",
            cells -> new VenueWord(
                    Pattern.compile("(?i)\\b" + Pattern.quote(cells.get(0)) + "\\b"), Term.of(cells.get(1))));

    private static final Pattern CLIENT =
            Pattern.compile("(?<client>.+?) (?:trial )?[Rr]ecording(?: [Ss]ession\\b.*)?");

    /** The occasion, then one venue: no quotes, which are titles of shows, and no further sentence. */
    private static final Pattern WITH_VENUE = Pattern.compile(
            "[^\",.]+[,.] (?:\\d[a-z]+ set, )?(?:from (?:the )?)?(?!Pre-recording)(?<venue>\\p{Lu}[^\".]*?)\\.?\\s*");

    /** {@return what a description says} */
    static Occasion of(String description) {
        Optional<Word> word = WORDS.stream().filter(w -> w.isIn(description)).findFirst();
        return new Occasion(
                word.map(Word::kind),
                word.flatMap(Word::circumstance),
                group(CLIENT, description, "client"),
                group(WITH_VENUE, description, "venue").flatMap(Occasion::venue));
    }

    private static Optional<Venue> venue(String name) {
        return VENUE_WORDS.stream().flatMap(word -> word.venue(name).stream()).findFirst();
    }

    private static Optional<String> group(Pattern pattern, String text, String name) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(name)) : Optional.empty();
    }
}
