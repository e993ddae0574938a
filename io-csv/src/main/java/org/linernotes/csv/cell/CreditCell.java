package org.linernotes.csv.cell;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.notation.ArtistCreditText;
import org.linernotes.core.notice.Outcome;

/** Who is credited: names with what joins them, {@code Ann Lee feat. Bob Ray}. */
final class CreditCell implements Cell<ArtistCredit> {
    /** What stands for nobody. A name may be of other marks alone: "!!!". */
    private static final CharMatcher NOBODY = CharMatcher.anyOf("-–—?.…/*_ ");

    @Override
    public Outcome<ImmutableList<ArtistCredit>> read(String text, CellForm form, Names names) {
        if (NOBODY.matchesAllOf(text) || NameRemarks.isPlaceholder(text)) {
            return Flaws.none(text, "an artist credit");
        }
        return ArtistCreditText.of(names::isStated)
                .read(text)
                .map(credit -> ImmutableList.of(ArtistCredit.builder()
                        .addAllNames(credit.names().stream()
                                .map(name -> NumberedNames.identified(name, names))
                                .toList())
                        .build()));
    }

    @Override
    public String print(ImmutableList<ArtistCredit> credits, CellForm form, Names names) {
        credits.get(0).names().forEach(name -> meet(name, names));
        return credits.get(0).text();
    }

    /** A name that is printed is known from then on by whose it is. */
    private static void meet(CreditedName name, Names names) {
        name.artist().ifPresent(names::nameOf);
    }
}
