package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;

/** A label gives a catalogue number to one record, however often that is issued. */
final class CatalogNumberRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.CATALOG_NUMBER_SHARED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Map<List<Object>, Release> seen = new HashMap<>();
        for (Release release : catalog.releases()) {
            for (int i = 0; i < release.labels().size(); i++) {
                LabelLine line = release.labels().get(i);
                Optional<String> key = line.catalogNumber().flatMap(CatalogNumber::comparisonKey);
                if (line.label().isEmpty() || key.isEmpty()) {
                    continue;
                }
                CatalogNumber number = line.catalogNumber().orElseThrow();
                Release first = seen.putIfAbsent(List.of(line.label().get(), key.get(), number.suffix()), release);
                if (first != null && !first.id().equals(release.id()) && Releases.areDifferent(first, release)) {
                    findings.add(ValidationNotice.CATALOG_NUMBER_SHARED
                            .in(release, "/labels/" + i + "/catalogNumber")
                            .with("number", Shown.quoted(number.printed()))
                            .with("label", line.label().get().toReference())
                            .with("first", Releases.inWords(first))
                            .with("second", Releases.inWords(release)));
                }
            }
        }
    }
}
