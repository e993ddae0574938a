package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;
import org.linernotes.core.notice.Outcome;

/**
 * On which tracks somebody is heard, as Discogs and jazz discographies write it: {@code A1, A3 to A5}, {@code 1-4,7},
 * {@code -1,3/5}.
 *
 * <pre>
 * text     = [ "(" ] , [ "tracks" , [ ":" ] ] , [ "all" ] , [ "except" | "but" ] , [ "-" ] , [ entry , { sep , entry } ] , [ ")" ]
 * sep      = "," | ";" | "&amp;" | "and" | "et"
 * entry    = [ "side" ] , position , [ to , position ]
 * to       = "to" | "through" | "à" | a dash between blanks | "–"
 * position = letters and digits, and between them . - / # ' ( ) and blanks;
 *            with a digit in it, or of words of at most five letters
 * </pre>
 *
 * Words are understood in any case. A blank text says nothing: the tracks are all, or are not known; it is kept apart from
 * a text that names them all. A hyphen or a slash inside a position may stand for "to" ({@code 1-4}, {@code 3/5}); only the
 * listing of the tracks tells, so the entry is kept whole and {@link #select} decides.
 *
 * <p>The text is kept as it was, so that {@link #toString()} gives it back; two are equal when their texts are. A text has at
 * most 1,000 characters, a position at most 40.
 *
 * @see <a href="https://www.discogs.com/help/submission-guidelines-release-credits">Discogs, guidelines on credits</a>
 */
public final class TrackRanges {
    /** All tracks, or it is not known which: nothing is said. */
    public static final TrackRanges UNSPECIFIED = new TrackRanges("", false, ImmutableList.of());

    /** What the text shall name. */
    static final String EXPECTED = "positions of tracks";

    private static final int LONGEST = 1_000;

    private final String text;
    private final boolean except;
    private final ImmutableList<TrackRange> entries;

    TrackRanges(String text, boolean except, ImmutableList<TrackRange> entries) {
        this.text = text;
        this.except = except;
        this.entries = entries;
    }

    /**
     * {@return the tracks that a text names} An entry that can be no position is told with its column and left out of the
     * entries; there is no value where the text is too long.
     *
     * @param text any text
     */
    public static Outcome<TrackRanges> read(String text) {
        if (text.length() > LONGEST) {
            NotUnderstood unclear = new NotUnderstood(text);
            unclear.add(NotUnderstood.shown(text), EXPECTED, 1);
            return Outcome.none(unclear.notices());
        }
        return new TrackRangesReader(text).read();
    }

    /**
     * {@return the tracks that a text names}
     *
     * @param text a text in which everything is understood; may be blank
     * @throws InvalidTextException if an entry is not understood, or the text is too long
     */
    public static TrackRanges parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "track ranges", text, "expected positions and ranges of them, such as \"A1, A3 to A5\""));
    }

    /**
     * {@return the tracks that a text names, or empty where {@link #parse} would refuse it}
     *
     * @param text any text
     */
    public static Optional<TrackRanges> tryParse(String text) {
        Outcome<TrackRanges> read = read(text);
        return read.notices().isEmpty() ? read.value() : Optional.empty();
    }

    /** {@return whether nothing is said: all tracks, or it is not known which} */
    public boolean isUnspecified() {
        return text.isBlank();
    }

    /** {@return whether all tracks but those of the entries are meant; "all" has no entries} */
    public boolean isExcept() {
        return except;
    }

    /** {@return the entries that were understood, in order} */
    public ImmutableList<TrackRange> entries() {
        return entries;
    }

    /**
     * {@return which tracks of a listing are meant, as indexes into it} Of each entry the first of these holds:
     *
     * <ol>
     *   <li>It is a position of the listing. Positions are compared without regard to case, blanks, and stops between a letter
     *       and a digit ({@code A.1}).
     *   <li>The listing has parts of it: {@code A1a} and {@code A1b} of {@code A1}, all of a side {@code A}, all of a disc
     *       {@code CD1}. A part goes on with a letter after a digit, with a digit after a letter, or with a sign.
     *   <li>It can be cut in two at a hyphen or a slash, in one way only, so that both are one of the above: all from the first
     *       to the second.
     * </ol>
     *
     * The second position of a range may leave out what is in front of its number: {@code A1-7}.
     *
     * <p>So where {@code 2-1} is the first track of the second disc it means that, and in a listing from 1 to 9 the range
     * would run backwards and is told. A range runs in the order of the listing, across sides and discs; places of the
     * listing without a position are never meant. What the listing has not is told with its column. Nothing is selected by
     * what is unspecified: ask {@link #isUnspecified()} first.
     *
     * @param positions the printed positions of the listing, in order; headings have blank ones
     */
    public Outcome<ImmutableSortedSet<Integer>> select(List<String> positions) {
        return new TrackListing(positions).select(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrackRanges that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text, as it was} */
    @Override
    public String toString() {
        return text;
    }
}
