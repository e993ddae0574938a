package org.linernotes.examples.discogs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.SideMatrix;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.release.Side;
import org.linernotes.examples.discogs.ReleasePage.IdentifierPage;

/**
 * What is printed or etched on a release: the first bar code is that of the release, a matrix whose description names a side
 * ("Side A, hand-etched runout", "B-Side Runout") is that of this side; the others the model has no place for.
 */
final class Identifiers {
    private static final Pattern SIDE = Pattern.compile(
            "\\bside (?<side>[A-Z]{1,2})\\b|\\b(?<before>[A-Z]{1,2})[- ]side\\b", Pattern.CASE_INSENSITIVE);

    private Optional<Printed<Barcode>> barcode = Optional.empty();
    private final ListMultimap<String, SideMatrix> matrices = LinkedListMultimap.create();
    private final List<IdentifierPage> others = new ArrayList<>();

    /** Sorts the identifiers of a release. */
    Identifiers(List<IdentifierPage> pages) {
        pages.forEach(this::enter);
    }

    private void enter(IdentifierPage page) {
        Optional<SideMatrix> matrix = SideMatrix.tryParse(page.value());
        Matcher side = SIDE.matcher(page.description());
        if (page.type().equals("Barcode") && barcode.isEmpty() && !page.value().isBlank()) {
            barcode = Optional.of(Printed.parse(page.value(), Barcode::tryParse));
        } else if (page.type().equals("Matrix / Runout") && matrix.isPresent() && side.find()) {
            matrices.put(Optional.ofNullable(side.group("side")).orElseGet(() -> side.group("before")), matrix.get());
        } else {
            others.add(page);
        }
    }

    /** {@return the bar code} */
    Optional<Printed<Barcode>> barcode() {
        return barcode;
    }

    /** {@return the sides of which a matrix is known} */
    ImmutableList<Side> sides() {
        return matrices.asMap().entrySet().stream()
                .map(e -> Side.builder()
                        .name(e.getKey())
                        .addAllMatrices(e.getValue())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return those that the model has no place for; none where there are none} */
    Optional<List<IdentifierPage>> others() {
        return Optional.of(others).filter(list -> !list.isEmpty());
    }
}
