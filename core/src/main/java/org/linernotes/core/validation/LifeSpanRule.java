package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;

/** What has an end does not begin after it: lives, memberships, whatever lasts. */
final class LifeSpanRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.ENDS_BEFORE_BEGIN);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Entity entity : catalog.entities()) {
            Walk.through(entity, (property, value, walk) -> {
                if (value instanceof LifeSpan span && isReversed(span)) {
                    String path = walk.pointer();
                    findings.add(ValidationNotice.ENDS_BEFORE_BEGIN
                            .in(entity, path)
                            .with("begin", span.begin().orElseThrow())
                            .with("end", span.end().orElseThrow())
                            .with("path", path));
                }
            });
        }
    }

    private static boolean isReversed(LifeSpan span) {
        Optional<EdtfDate> begin = CertainDates.begin(span);
        Optional<EdtfDate> end = CertainDates.end(span);
        return begin.isPresent() && end.isPresent() && end.get().mustBeBefore(begin.get());
    }
}
