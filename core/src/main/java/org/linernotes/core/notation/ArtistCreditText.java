package org.linernotes.core.notation;

import java.util.Objects;
import java.util.function.Predicate;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.notice.Outcome;

/**
 * Reads an artist credit as it is printed ("Dave Stryker feat. Jared Gold &amp; McClenty Hunter Jr.") into names and the phrases
 * that join them. {@link ArtistCredit#text()} writes it.
 *
 * <p>The names and phrases that are read, one after the other, are always the text as it was given: no phrase is
 * normalised ("Feat." stays "Feat."), no blank is lost, and "feat." is only where the source says so.
 *
 * <pre>
 * credit     = name *( join name ) [ tail ]
 * join       = guest / known-join          ; known-join only between two names that are known
 * guest      = [ sign ] blank announces blank / [ blank ] ( "(" / "[" ) announces blank / guest-end
 * guest-end  = ( ")" / "]" ) [ [ blank ] sign [ blank ] / guest ] ; closes the bracket in which a guest stands
 * announces  = "feat." / "featuring" / "ft." / "with special guest" / …
 * known-join = *closing [ sign ] [ word *3( blank small-word ) ] *opening    ; not blanks alone
 * sign       = "," / ";" / "&amp;" / "/" / "+" / "、" / "と" / …               ; with blanks or without
 * word       = blank ( "and" / "with" / "vs." / "meets" / "et" / "und" / … ) blank
 * opening    = "(" / "[" / "(CV:" / "(feat." / …
 * closing    = ")" / "]" / …
 * tail       = 1*closing / opening text closing    ; only after a name that is known
 * </pre>
 *
 * <p>The phrases are one table; case does not matter. Since almost every one of them is also a part of names ("Earth, Wind &amp; Fire",
 * "Simon &amp; Garfunkel", "Walter Bishop, Jr.", "Duke Ellington and His Orchestra"), a reader is given the names that are known,
 * and tears a text at such a phrase only where there is a known name on either side. Of the ways to divide a text, the one
 * that leaves the fewest characters to unknown names is taken, and of these the one with the fewest characters in
 * phrases: the longest known names. Without known names a text is divided only at the phrases that announce guests, and around the
 * brackets in which these stand. "ft." is none where it may be a measure or a fort ("10 Ft. Ganja Plant", "The Ft. Worth Five"). What may be several names and is kept as one is told by {@link NotationNotice#PERHAPS_SEVERAL_NAMES}.
 *
 * <p>Nobody is identified: the credited names have no artist. Texts of more than 4,000 characters are kept as one name. The
 * work is linear in the length of the text; names that are longer than 128 places where a word could begin or end are not looked for.
 */
public final class ArtistCreditText {
    private static final int LONGEST = 4_000;

    private static final String EXPECTED = "an artist credit";
    private static final ArtistCreditText WITHOUT_NAMES = new ArtistCreditText(name -> false);

    private final Predicate<String> isName;

    private ArtistCreditText(Predicate<String> isName) {
        this.isName = isName;
    }

    /**
     * {@return a reader that knows names}
     *
     * @param isName whether a text is the name of an artist, spelled exactly so; it is asked often
     */
    public static ArtistCreditText of(Predicate<String> isName) {
        return new ArtistCreditText(Objects.requireNonNull(isName, "isName"));
    }

    /** {@return a reader that knows no names} */
    public static ArtistCreditText withoutNames() {
        return WITHOUT_NAMES;
    }

    /**
     * {@return the credit, with what there is to tell; no credit if the text is blank}
     *
     * @param text the credit as printed
     */
    public Outcome<ArtistCredit> read(String text) {
        if (text.isBlank()) {
            return Outcome.none(NotUnderstood.blank(EXPECTED));
        }
        if (text.length() > LONGEST) {
            NotUnderstood unclear = new NotUnderstood(text);
            unclear.add(NotUnderstood.shown(text), EXPECTED, 1);
            return Outcome.of(ArtistCredit.of(text), unclear.notices());
        }
        return new CreditReading(text, isName).read();
    }
}
