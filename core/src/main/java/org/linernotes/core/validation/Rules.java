package org.linernotes.core.validation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.linernotes.core.notice.NoticeCode;

/** The rules of the library. */
public final class Rules {
    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new CatalogRule(),
            new IdentifierRule(),
            new NumberRule(),
            new DiscIdRule(),
            new SharedIdentityRule(),
            new LifeSpanRule(),
            new DatesWithinRule(),
            new LifetimeRule(),
            new IssueDateRule(),
            new ProductionDateRule(),
            new CircleRule(),
            new LengthRule(),
            new TrackLengthRule(),
            new MatrixRule(),
            new TakeNumberRule(),
            new HeadingRule(),
            new VarianceRule(),
            new InstrumentRule(),
            new MediumRule(),
            new DiscContentsRule(),
            new CatalogNumberRule(),
            new BarcodeRule(),
            new IsrcRule(),
            new ContentClaimRule(),
            new RivalRule(),
            new OrphanRule());

    private Rules() {}

    /** {@return all rules, in the order in which their findings are told} */
    public static ImmutableList<Rule> all() {
        return ALL;
    }

    /**
     * {@return the rules that give notices of any of the codes} A rule gives those of its other codes as well.
     *
     * @param codes codes of {@link ValidationNotice}, or of {@link org.linernotes.core.catalog.CatalogNotice}
     * @throws IllegalArgumentException if no rule gives notices of one of the codes
     */
    public static ImmutableList<Rule> of(NoticeCode... codes) {
        Set<NoticeCode> sought = new HashSet<>(Arrays.asList(codes));
        ImmutableList<Rule> found = ALL.stream()
                .filter(rule -> !Collections.disjoint(rule.codes(), sought))
                .collect(ImmutableList.toImmutableList());
        found.forEach(rule -> sought.removeAll(rule.codes()));
        checkArgument(sought.isEmpty(), "no rule gives notices of %s", sought);
        return found;
    }
}
