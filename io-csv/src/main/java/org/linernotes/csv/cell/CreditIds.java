package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notation.ArtistCreditText;

/**
 * The ids of those whom a credit names, in its order. In a sheet they may have a column of their own. There are as many of them as names,
 * with those who are featured in another column or without; where there are more, the credit has so many names if it is divided at
 * each phrase that joins names. Where neither is so, or both, it is not known which is whose.
 */
public final class CreditIds {
    /** In characters; longer credits are divided only where a guest is announced. */
    private static final int LONGEST = 200;

    private static final ArtistCreditText DIVIDING = ArtistCreditText.of(CreditIds::isOneName);

    private CreditIds() {}

    /**
     * {@return a credit whose names are artists with ids; nothing where it is not known which id is whose}
     *
     * @param credit who is credited
     * @param featured whom the credit features as well, by another column
     * @param ids the ids
     */
    public static Optional<ArtistCredit> identified(
            ArtistCredit credit, List<CreditedName> featured, List<ArtistId> ids) {
        Optional<ArtistCredit> asRead = put(credit, featured, ids);
        Optional<ArtistCredit> divided = divided(credit, ids.size()).flatMap(names -> put(names, featured, ids));
        return asRead.isPresent() && divided.isPresent() ? Optional.empty() : asRead.or(() -> divided);
    }

    /** Those who are featured may have theirs or not. */
    private static Optional<ArtistCredit> put(ArtistCredit names, List<CreditedName> featured, List<ArtistId> ids) {
        return put(FeaturedArtists.join(names, featured), ids)
                .or(() -> put(names, ids).map(some -> FeaturedArtists.join(some, featured)));
    }

    private static Optional<ArtistCredit> put(ArtistCredit credit, List<ArtistId> ids) {
        if (credit.names().size() != ids.size()) {
            return Optional.empty();
        }
        ArtistCredit.Builder all = ArtistCredit.builder();
        for (int i = 0; i < ids.size(); i++) {
            all.addName(credit.names().get(i).withArtist(ids.get(i)));
        }
        return Optional.of(all.build());
    }

    /** {@return a credit divided at all phrases, if that makes more names of it} */
    private static Optional<ArtistCredit> divided(ArtistCredit credit, int most) {
        String text = credit.text();
        return credit.names().size() < most && text.length() <= LONGEST
                ? DIVIDING.read(text)
                        .value()
                        .filter(divided ->
                                divided.names().size() > credit.names().size())
                : Optional.empty();
    }

    private static boolean isOneName(String text) {
        return ArtistCreditText.withoutNames().read(text).notices().isEmpty();
    }

    /**
     * {@return the ids of those whom a credit names; none where their names give them, or some of them have none} Those who are featured in
     * another column are left out where their names give theirs.
     *
     * @param credit the credit
     * @param form how the column is written
     */
    public static ImmutableList<EntityId> of(ArtistCredit credit, CellForm form) {
        ImmutableList<EntityId> all = ids(credit);
        ArtistCredit main = form.featuredApart() ? FeaturedArtists.without(credit) : credit;
        boolean plainGuests = credit.names().stream().skip(main.names().size()).allMatch(CreditIds::isPlain);
        return all.isEmpty() || !plainGuests ? all : ids(main);
    }

    private static ImmutableList<EntityId> ids(ArtistCredit credit) {
        boolean says = credit.names().stream().allMatch(name -> name.artist().isPresent())
                && !credit.names().stream().allMatch(CreditIds::isPlain);
        return says
                ? credit.names().stream()
                        .flatMap(name -> name.artist().stream())
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    private static boolean isPlain(CreditedName name) {
        return name.artist().equals(Optional.of(Names.plainId(EntityType.ARTIST, name.name())));
    }
}
