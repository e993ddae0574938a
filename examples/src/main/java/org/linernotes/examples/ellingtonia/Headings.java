package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.session.Heading;
import org.linernotes.examples.archive.Kept;

/**
 * The headings of a block. A suite goes on to the next suite, or to the entry that ends it; a medley as long as titles are
 * numbered.
 */
final class Headings {
    /** A heading, to which takes are added as they come. */
    private record Open(String text, Extensions extensions, List<TakeId> takes) {
        Heading heading() {
            return Heading.builder()
                    .text(text)
                    .takes(takes)
                    .extensions(extensions)
                    .build();
        }
    }

    private final List<Open> all = new ArrayList<>();
    private @Nullable Open suite;
    private @Nullable Open medley;

    /** Begins a suite, or ends one. */
    void suite(Entry.Suite entry) {
        suite = entry.suiteTitle()
                .map(title -> open(
                        title,
                        Kept.under(Ellingtonia.KEY).keepAll(entry.unknown()).extensions()))
                .orElse(null);
    }

    /** Begins a medley. */
    void medley(String text, Extensions extensions) {
        medley = open(text, extensions);
    }

    private Open open(String text, Extensions extensions) {
        Open heading = new Open(text, extensions, new ArrayList<>());
        all.add(heading);
        return heading;
    }

    /** Sets a take below the headings that are open. */
    void add(TakeId take, Optional<Integer> number) {
        if (number.isEmpty()) {
            medley = null;
        }
        if (suite != null) {
            suite.takes().add(take);
        }
        if (medley != null) {
            medley.takes().add(take);
        }
    }

    /** {@return the headings in their order} */
    ImmutableList<Heading> list() {
        return all.stream().map(Open::heading).collect(ImmutableList.toImmutableList());
    }
}
