package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.notice.Notices;

/** What every catalogue is held to: references, unique ids, statements that fit their properties and adopted values. */
final class CatalogRule implements Rule {
    @Override
    public ImmutableSet<CatalogNotice> codes() {
        // of what was added twice only the builder knows
        return ImmutableSet.copyOf(
                EnumSet.complementOf(EnumSet.of(CatalogNotice.DIFFERING_REPEAT, CatalogNotice.DIFFERING_MENTION)));
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        findings.addAll(catalog.check());
    }
}
