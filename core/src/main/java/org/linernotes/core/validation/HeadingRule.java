package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** A heading stands over takes of its own part. */
final class HeadingRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.HEADING_ELSEWHERE);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Session session : catalog.sessions()) {
            for (int i = 0; i < session.parts().size(); i++) {
                check(catalog, session, session.parts().get(i), "/parts/" + i + "/headings/", findings);
            }
        }
    }

    private static void check(Catalog catalog, Session session, Part part, String pointer, Notices.Builder findings) {
        if (part.headings().isEmpty()) {
            return;
        }
        ImmutableSet<TakeId> own = part.takes().stream().map(Take::id).collect(ImmutableSet.toImmutableSet());
        for (int j = 0; j < part.headings().size(); j++) {
            Heading heading = part.headings().get(j);
            ImmutableList<TakeId> takes = heading.takes();
            for (int k = 0; k < takes.size(); k++) {
                // of a take that is nowhere the catalogue tells
                if (!own.contains(takes.get(k)) && catalog.take(takes.get(k)).isPresent()) {
                    findings.add(ValidationNotice.HEADING_ELSEWHERE
                            .in(session, pointer + j + "/takes/" + k)
                            .with("heading", Shown.quoted(heading.text()))
                            .with("take", "take:" + takes.get(k))
                            .with("path", pointer + j));
                }
            }
        }
    }
}
