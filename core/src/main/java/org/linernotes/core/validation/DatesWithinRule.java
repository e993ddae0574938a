package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.event.Event;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** Takes lie within their part, parts within their session, and what was recorded at an event within the event. */
final class DatesWithinRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.DATE_OUTSIDE, ValidationNotice.DAYS_EXCEED_DATE);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Check check = new Check(catalog, findings);
        catalog.sessions().forEach(check::session);
        for (Recording recording : catalog.recordings()) {
            check.captures(recording, recording.captures());
        }
        for (Release release : catalog.releases()) {
            check.captures(release, release.captures());
        }
    }

    private record Check(Catalog catalog, Notices.Builder findings) {
        void session(Session session) {
            days(session);
            session.event().ifPresent(event -> ofEvent(session, event));
            for (int i = 0; i < session.parts().size(); i++) {
                Part part = session.parts().get(i);
                String pointer = "/parts/" + i;
                within(session, pointer, part.date(), "its session", session.date());
                Optional<DateExpression> narrowest = part.date().or(session::date);
                String whole = part.date().isPresent() ? "its part" : "its session";
                for (int j = 0; j < part.takes().size(); j++) {
                    Take take = part.takes().get(j);
                    within(session, pointer + "/takes/" + j, take.date(), whole, narrowest);
                }
            }
        }

        private void within(
                Session session,
                String pointer,
                Optional<DateExpression> inner,
                String whole,
                Optional<DateExpression> outer) {
            Optional<EdtfDate> date = CertainDates.of(inner);
            Optional<EdtfDate> wholeDate = CertainDates.of(outer);
            if (date.isPresent() && wholeDate.isPresent() && !date.get().mayOverlap(wholeDate.get())) {
                tell(session, pointer + "/date", date.get(), whole, wholeDate.get());
            }
        }

        private void ofEvent(Session session, EventId id) {
            Optional<Event> event = catalog.event(id);
            Optional<EdtfDate> date = CertainDates.of(session.date());
            if (event.isPresent() && date.isPresent()) {
                ofEvent(session, "/date", date, date, event.get());
            }
        }

        void captures(Entity entity, ImmutableList<Capture> captures) {
            for (int i = 0; i < captures.size(); i++) {
                LifeSpan span = captures.get(i).lifeSpan();
                Optional<Event> event = captures.get(i).event().flatMap(catalog::event);
                if (event.isPresent()) {
                    String pointer = "/captures/" + i + "/lifeSpan";
                    ofEvent(entity, pointer, CertainDates.begin(span), CertainDates.end(span), event.get());
                }
            }
        }

        private void ofEvent(
                Entity entity, String pointer, Optional<EdtfDate> begin, Optional<EdtfDate> end, Event event) {
            Optional<EdtfDate> eventBegin = CertainDates.begin(event.lifeSpan());
            Optional<EdtfDate> eventEnd = CertainDates.end(event.lifeSpan());
            String whole = event.id().toReference();
            if (end.isPresent() && eventBegin.isPresent() && end.get().mustBeBefore(eventBegin.get())) {
                tell(entity, pointer, end.get(), whole, eventBegin.get());
            } else if (begin.isPresent() && eventEnd.isPresent() && begin.get().mustBeAfter(eventEnd.get())) {
                tell(entity, pointer, begin.get(), whole, eventEnd.get());
            }
        }

        private void tell(Entity entity, String pointer, EdtfDate date, String whole, EdtfDate wholeDate) {
            findings.add(ValidationNotice.DATE_OUTSIDE
                    .in(entity, pointer)
                    .with("date", date)
                    .with("whole", whole)
                    .with("wholeDate", wholeDate)
                    .with("path", pointer));
        }

        private void days(Session session) {
            Optional<EdtfDate> date = CertainDates.of(session.date());
            if (session.days().isEmpty()
                    || date.flatMap(EdtfDate::earliest).isEmpty()
                    || date.flatMap(EdtfDate::latest).isEmpty()) {
                return;
            }
            long most = 1
                    + ChronoUnit.DAYS.between(
                            date.get().earliest().orElseThrow(),
                            date.get().latest().orElseThrow());
            if (session.days().get() > most) {
                findings.add(ValidationNotice.DAYS_EXCEED_DATE
                        .in(session, "/days")
                        .with("days", session.days().get())
                        .with("date", date.get())
                        .with("most", most));
            }
        }
    }
}
