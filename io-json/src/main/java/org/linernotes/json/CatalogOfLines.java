package org.linernotes.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.codec.JsonLimits;

/** A catalogue while it is put together from lines. */
final class CatalogOfLines {
    /** A subject with its position; equal positions stand in canonical order. */
    private record Subject(int position, EntityId id) {
        static final Comparator<Subject> ORDER =
                Comparator.comparingInt(Subject::position).thenComparing(Subject::id);
    }

    private final Catalog.Builder catalog = Catalog.builder();
    private final List<Subject> subjects = new ArrayList<>();
    private final Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);

    void add(Outcome<EntityLine> outcome) {
        notices.addAll(outcome.notices());
        outcome.value().ifPresent(this::add);
    }

    private void add(EntityLine line) {
        Catalog.Builder unused = line.mention() ? catalog.addMention(line.entity()) : catalog.add(line.entity());
        line.subjectPosition()
                .ifPresent(position ->
                        subjects.add(new Subject(position, line.entity().id())));
    }

    Outcome<Catalog> build() {
        if (!subjects.isEmpty()) {
            catalog.subjects(
                    subjects.stream().sorted(Subject.ORDER).map(Subject::id).collect(ImmutableList.toImmutableList()));
        }
        Outcome<Catalog> built = catalog.build();
        return Outcome.of(built.orThrow(), notices.addAll(built.notices()).build());
    }
}
