package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;

/**
 * One of the artists of a release or a track as Discogs gives them, in its API and in its dumps: the artist's name, with the
 * number that tells it apart; the name as this record prints it, where that differs ({@code anv}, the artist name
 * variation); and what joins it to the next.
 *
 * @param name the artist's name, for example {@code "Rick Allen (2)"}
 * @param variation the name as printed, if it differs
 * @param join what joins it to the next, without blanks, for example {@code ","} or {@code "Feat."}; empty after the last one
 */
public record DiscogsArtist(String name, Optional<String> variation, String join) {
    private static final CharMatcher FOLLOWS_AT_ONCE = CharMatcher.anyOf(",;:.、");

    /**
     * {@return an artist of the texts of the three fields}
     *
     * @param name the field {@code name}
     * @param anv the field {@code anv}, which is empty where the name is printed as it is
     * @param join the field {@code join}
     */
    public static DiscogsArtist of(String name, String anv, String join) {
        return new DiscogsArtist(name, Optional.ofNullable(Strings.emptyToNull(anv)), join);
    }

    /**
     * {@return the name as it is printed: the variation, else the artist's name without its number} An asterisk at the end is
     * kept: in these fields it is a part of the name.
     */
    public String creditedName() {
        return variation.orElseGet(() -> DisambiguatedName.tryParse(name)
                .map(parsed -> parsed.name() + (parsed.variation() ? "*" : ""))
                .orElse(name));
    }

    /**
     * {@return the artists as a credit, with the blanks that Discogs shows around a join: before it, unless it begins with a mark
     * like a comma, and after it} Where nothing is said to join two artists, nothing does in the credit. No artist is
     * identified.
     *
     * @param artists the artists in their order
     */
    public static ArtistCredit credit(List<DiscogsArtist> artists) {
        ArtistCredit.Builder credit = ArtistCredit.builder();
        for (int i = 0; i < artists.size(); i++) {
            DiscogsArtist artist = artists.get(i);
            credit.addName(CreditedName.builder()
                    .name(artist.creditedName())
                    .joinPhrase(artist.joinPhrase(i == artists.size() - 1))
                    .build());
        }
        return credit.build();
    }

    private String joinPhrase(boolean last) {
        if (join.isBlank()) {
            return join;
        }
        boolean atOnce = FOLLOWS_AT_ONCE.matches(join.charAt(0));
        return (atOnce ? "" : " ") + join + (last ? "" : " ");
    }
}
