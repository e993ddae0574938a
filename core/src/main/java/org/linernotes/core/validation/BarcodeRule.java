package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.release.Release;

/** A barcode is one product's. */
final class BarcodeRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.BARCODE_SHARED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Map<String, Release> seen = new HashMap<>();
        for (Release release : catalog.releases()) {
            Optional<String> number = release.barcode().flatMap(Printed::value).flatMap(Barcode::gtin14);
            if (number.isPresent()) {
                Release first = seen.putIfAbsent(number.get(), release);
                if (first != null && Releases.areDifferent(first, release)) {
                    findings.add(ValidationNotice.BARCODE_SHARED
                            .in(release, "/barcode")
                            .with("barcode", release.barcode().get().text())
                            .with("first", Releases.inWords(first))
                            .with("second", Releases.inWords(release)));
                }
            }
        }
    }
}
