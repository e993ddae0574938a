package org.linernotes.csv;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.linernotes.csv.cell.Carriers;
import org.linernotes.csv.cell.Sides;

/** What a text alone above headers says of the rows below: on which side or carrier of the release they are. */
enum Section {
    /** "Side B". A letter alone may be anything. */
    SIDE("track.side", text -> text.length() > 2 && Sides.tryParse(text).isPresent()),
    /** "CD 2". */
    CARRIER("medium.position", text -> Carriers.tryParse(text).isPresent());

    @SuppressWarnings("ImmutableEnumChecker") // targets are not changed
    private final Target target;

    @SuppressWarnings("ImmutableEnumChecker") // checks keep no state
    private final Predicate<String> check;

    Section(String target, Predicate<String> check) {
        this.target = Target.parse(target);
        this.check = check;
    }

    /** {@return which it is, if any} */
    static Optional<Section> of(String text) {
        return Arrays.stream(values())
                .filter(section -> section.check.test(text))
                .findFirst();
    }

    /** {@return what a column of such texts is} */
    Target target() {
        return target;
    }
}
