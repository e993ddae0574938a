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
 * Whom a credit features: the names behind "feat.". In a sheet they may have a column of their own, and in the model they are
 * names of the one credit.
 */
public final class FeaturedArtists {
    /** What joins the first of them to those who feature them. */
    private static final String JOIN = " feat. ";

    /** What joins one of them to the next. */
    private static final String NEXT = ", ";

    /** What announces them, without blanks and in small letters. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("feat.", "feat", "featuring", "ft.", "ft");

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
        ImmutableList<CreditedName> featured = of(credit);
        ImmutableList<CreditedName> more = artists.stream()
                .filter(artist ->
                        featured.stream().noneMatch(known -> known.name().equalsIgnoreCase(artist.name())))
                .collect(ImmutableList.toImmutableList());
        if (more.isEmpty()) {
            return credit;
        }
        int last = credit.names().size() - 1;
        CreditedName before = credit.names().get(last);
        ArtistCredit.Builder all = ArtistCredit.builder()
                .addAllNames(credit.names().subList(0, last))
                .addName(before.withJoinPhrase(before.joinPhrase() + (featured.isEmpty() ? JOIN : NEXT)));
        for (int i = 0; i < more.size(); i++) {
            all.addName(more.get(i).withJoinPhrase(i < more.size() - 1 ? NEXT : ""));
        }
        return all.build();
    }

    /** {@return the place of the last name before "feat."; the number of names where there is none} */
    private static int end(ArtistCredit credit) {
        int size = credit.names().size();
        return IntStream.range(0, size - 1)
                .filter(i -> announces(credit.names().get(i).joinPhrase()))
                .findFirst()
                .orElse(size);
    }

    private static boolean announces(String phrase) {
        return WORDS.contains(CharMatcher.whitespace().trimFrom(phrase).toLowerCase(Locale.ROOT));
    }

    /** {@return where the names of a cell begin, before which the word for it may stand once more} */
    static int start(String cell) {
        int blank = CharMatcher.whitespace().indexIn(cell);
        return blank > 0 && announces(cell.substring(0, blank)) ? blank + 1 : 0;
    }
}
