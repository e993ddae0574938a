package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;

/**
 * Whom a credit features: the names behind "feat.", in brackets or without, up to its end. In a sheet they may have a column of their
 * own, and in the model they are names of the one credit.
 */
public final class FeaturedArtists {
    /** What joins the first of them to those who feature them. */
    private static final String JOIN = " feat. ";

    /** What joins one of them to the next. */
    private static final String NEXT = ", ";

    /** What announces them, without blanks and in small letters. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("feat.", "feat", "featuring", "ft.", "ft");

    /** Brackets in which they may stand. */
    private static final CharMatcher OPENING = CharMatcher.anyOf("([（［");

    private static final CharMatcher CLOSING = CharMatcher.anyOf(")]）］");

    private static final CharMatcher BEFORE_WORD =
            CharMatcher.whitespace().or(CharMatcher.anyOf(",;")).or(OPENING);

    private FeaturedArtists() {}

    /** {@return whom a credit features} */
    public static ImmutableList<CreditedName> of(ArtistCredit credit) {
        int size = credit.names().size();
        return credit.names().subList(Math.min(size, end(credit) + 1), size);
    }

    /**
     * {@return a credit without those whom it features}
     *
     * @param credit the credit
     */
    public static ArtistCredit without(ArtistCredit credit) {
        int end = end(credit);
        return end == credit.names().size()
                ? credit
                : ArtistCredit.builder()
                        .addAllNames(credit.names().subList(0, end))
                        .addName(credit.names().get(end).withJoinPhrase(""))
                        .build();
    }

    /**
     * {@return a credit that features some more} Whom it features already it does not feature twice.
     *
     * @param credit the credit
     * @param artists those that it features as well
     */
    public static ArtistCredit join(ArtistCredit credit, List<CreditedName> artists) {
        int size = credit.names().size();
        List<CreditedName> featured = credit.names().subList(Math.min(size, announced(credit) + 1), size);
        ImmutableList<CreditedName> more = artists.stream()
                .filter(artist ->
                        featured.stream().noneMatch(known -> known.name().equalsIgnoreCase(artist.name())))
                .collect(ImmutableList.toImmutableList());
        if (more.isEmpty()) {
            return credit;
        }
        CreditedName before = credit.names().get(size - 1);
        boolean goesOn = end(credit) < size;
        String closing = goesOn ? before.joinPhrase() : "";
        ArtistCredit.Builder all = ArtistCredit.builder()
                .addAllNames(credit.names().subList(0, size - 1))
                .addName(before.withJoinPhrase(goesOn ? NEXT : before.joinPhrase() + JOIN));
        for (int i = 0; i < more.size(); i++) {
            all.addName(more.get(i).withJoinPhrase(i < more.size() - 1 ? NEXT : closing));
        }
        return all.build();
    }

    /** {@return the place of the last name before those who are featured up to the end; the number of names where there is none} */
    private static int end(ArtistCredit credit) {
        int size = credit.names().size();
        int announced = announced(credit);
        boolean bracket = announced < size
                && OPENING.matchesAnyOf(credit.names().get(announced).joinPhrase());
        return bracket && !isClosed(credit.names().get(size - 1).joinPhrase()) ? size : announced;
    }

    /** {@return the place of the last name before "feat."; the number of names where there is none} */
    private static int announced(ArtistCredit credit) {
        int size = credit.names().size();
        return IntStream.range(0, size - 1)
                .filter(i ->
                        isWord(BEFORE_WORD.trimLeadingFrom(credit.names().get(i).joinPhrase())))
                .findFirst()
                .orElse(size);
    }

    private static boolean isClosed(String phrase) {
        return CLOSING.matchesAllOf(phrase) && phrase.length() == 1;
    }

    private static boolean isWord(String phrase) {
        return WORDS.contains(CharMatcher.whitespace().trimFrom(phrase).toLowerCase(Locale.ROOT));
    }

    /** {@return the names of a cell, before which the word for it may stand once more, in brackets around all or without} */
    static NameList.Entry names(String cell) {
        int last = cell.length() - 1;
        boolean bracket = OPENING.indexIn(cell) == 0 && CLOSING.lastIndexIn(cell) == last;
        int start = bracket ? 1 : 0;
        int blank = CharMatcher.whitespace().indexIn(cell);
        return blank > start && isWord(cell.substring(start, blank))
                ? new NameList.Entry(cell.substring(blank + 1, last + 1 - start), blank + 1)
                : new NameList.Entry(cell, 0);
    }
}
