package org.linernotes.musicbrainz.session;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.vocabulary.Role;

/** Tells what is not written on a recording, or only as if it were certain. */
final class Doubts {
    private final Catalog catalog;
    private final Notices.Builder notices;

    Doubts(Catalog catalog, Notices.Builder notices) {
        this.catalog = catalog;
        this.notices = notices;
    }

    /** Tells of what is not written. */
    void leftOut(Recording recording, String what, String why) {
        tell(SessionNotice.LEFT_OUT, recording, what, why);
    }

    /** Tells of what is written as if it were certain. */
    void notHeld(Recording recording, String what, String why) {
        tell(SessionNotice.CERTAINTY_NOT_HELD, recording, what, why);
    }

    private void tell(SessionNotice code, Recording recording, String what, String why) {
        String reference = recording.id().toReference();
        notices.add(Notice.of(code, Location.UNKNOWN.withRecord(reference), "what", what)
                .with("entity", reference)
                .with("why", why));
    }

    /**
     * {@return whether it is written that an artist took part, which it is not where that is only possible} Tells it, and what is only probable.
     *
     * @param recording the recording
     * @param certainty how sure it is
     * @param what what is that sure, as "he is heard"
     * @param who who it is, which is asked for only if there is something to tell
     */
    boolean isWritten(Recording recording, Certainty certainty, String what, Supplier<String> who) {
        if (certainty == Certainty.POSSIBLE) {
            leftOut(recording, who.get(), "that " + what + " is only possible");
            return false;
        }
        if (certainty == Certainty.PROBABLE) {
            notHeld(recording, who.get(), "that " + what + " is probable");
        }
        return true;
    }

    /** {@return an artist with what he does, as "Barney Wilen (tenor saxophone)"} */
    String shown(ArtistId artist, Role role, List<InstrumentCredit> instruments) {
        String name = catalog.get(artist).map(Entity::displayName).orElseGet(artist::toString);
        String what = Stream.concat(
                        role.equals(Role.PERFORMER) ? Stream.empty() : Stream.of(role.name()),
                        instruments.stream().map(credit -> credit.instrument().name()))
                .collect(Collectors.joining(", "));
        return name + (what.isEmpty() ? "" : " (" + what + ")");
    }
}
