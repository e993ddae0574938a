package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Role;

/**
 * Who takes part is alive: at a session, in what a credit dates, as a member of a group. It is asked of persons alone, since
 * groups come together again, and not of those who wrote the music.
 */
final class LifetimeRule implements Rule {
    private static final ImmutableSet<Role.Category> PRESENT =
            ImmutableSet.of(Role.Category.PERFORMANCE, Role.Category.PRODUCTION);

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.ACTIVE_BEFORE_BIRTH, ValidationNotice.ACTIVE_AFTER_DEATH);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Check check = new Check(catalog, findings);
        catalog.sessions().forEach(check::session);
        for (Recording recording : catalog.recordings()) {
            check.credits(recording, recording.credits(), Optional.empty());
        }
        for (Release release : catalog.releases()) {
            check.credits(release, release.credits(), Optional.empty());
        }
        catalog.artists().forEach(check::memberships);
    }

    private record Check(Catalog catalog, Notices.Builder findings) {
        void session(Session session) {
            credits(session, session.credits(), CertainDates.of(session.date()));
            for (int i = 0; i < session.parts().size(); i++) {
                part(session, session.parts().get(i), "/parts/" + i);
            }
        }

        private void part(Session session, Part part, String pointer) {
            Optional<EdtfDate> date = CertainDates.of(part.date().or(session::date));
            lines(session, part.lineUp(), date, pointer + "/lineUp/");
            for (int j = 0; j < part.takes().size(); j++) {
                Take take = part.takes().get(j);
                for (int k = 0; k < take.variances().size(); k++) {
                    Variance variance = take.variances().get(k);
                    if (variance.certainty() == Certainty.CERTAIN) {
                        String lines = pointer + "/takes/" + j + "/variances/" + k + "/lines/";
                        lines(session, variance.lines(), Ancestry.dateOf(new TakeOf(session, part, take)), lines);
                    }
                }
            }
        }

        private void lines(Entity entity, ImmutableList<PersonnelLine> lines, Optional<EdtfDate> date, String pointer) {
            for (int i = 0; i < lines.size() && date.isPresent(); i++) {
                PersonnelLine line = lines.get(i);
                if (line.certainty() == Certainty.CERTAIN) {
                    takesPart(entity, pointer + i, line.player(), line.role(), date, date);
                }
            }
        }

        void credits(Entity entity, ImmutableList<Credit> credits, Optional<EdtfDate> otherwise) {
            for (int i = 0; i < credits.size(); i++) {
                Credit credit = credits.get(i);
                LifeSpan span = credit.lifeSpan();
                boolean dated = !span.equals(LifeSpan.UNKNOWN);
                if (credit.certainty() == Certainty.CERTAIN) {
                    takesPart(
                            entity,
                            "/credits/" + i,
                            credit.player(),
                            credit.role(),
                            dated ? CertainDates.begin(span) : otherwise,
                            dated ? CertainDates.end(span) : otherwise);
                }
            }
        }

        private void takesPart(
                Entity entity,
                String pointer,
                Player player,
                Role role,
                Optional<EdtfDate> begin,
                Optional<EdtfDate> end) {
            if (PRESENT.contains(role.category())) {
                player.artist()
                        .flatMap(catalog::artist)
                        .ifPresent(artist -> within(
                                artist, new Activity(entity, pointer, "takes part in", entity.id()), begin, end));
            }
        }

        void memberships(Artist artist) {
            for (int i = 0; i < artist.memberships().size(); i++) {
                Membership membership = artist.memberships().get(i);
                within(
                        artist,
                        new Activity(artist, "/memberships/" + i, "is a member of", membership.group()),
                        CertainDates.begin(membership.lifeSpan()),
                        CertainDates.end(membership.lifeSpan()));
            }
        }

        private void within(Artist artist, Activity activity, Optional<EdtfDate> begin, Optional<EdtfDate> end) {
            if (!Persons.mayBe(artist)) {
                return;
            }
            Optional<EdtfDate> birth = CertainDates.begin(artist.lifeSpan());
            Optional<EdtfDate> death = CertainDates.end(artist.lifeSpan());
            if (birth.isPresent() && begin.isPresent() && begin.get().mustBeBefore(birth.get())) {
                findings.add(activity.notice(ValidationNotice.ACTIVE_BEFORE_BIRTH, artist, begin.get())
                        .with("birth", birth.get()));
            }
            if (death.isPresent() && end.isPresent() && end.get().mustBeAfter(death.get())) {
                findings.add(activity.notice(ValidationNotice.ACTIVE_AFTER_DEATH, artist, end.get())
                        .with("death", death.get()));
            }
        }
    }

    /** What somebody does, and where it is said. */
    private record Activity(Entity entity, String pointer, String verb, EntityId object) {
        Notice notice(ValidationNotice code, Artist artist, EdtfDate date) {
            return code.in(entity, pointer)
                    .with("artist", artist.id().toReference())
                    .with("name", Shown.quoted(artist.name()))
                    .with("activity", verb + " " + object.toReference())
                    .with("date", date);
        }
    }
}
