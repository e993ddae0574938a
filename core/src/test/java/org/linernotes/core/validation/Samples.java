package org.linernotes.core.validation;

import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** Small entities, of which a test says only what it is about. */
final class Samples {
    private Samples() {}

    static LifeSpan span(String begin, String end) {
        return LifeSpan.of(EdtfDate.parse(begin), EdtfDate.parse(end));
    }

    static Artist artist(String id) {
        return Artist.builder().id(ArtistId.of(id)).name(id).build();
    }

    static Artist artist(String id, String begin, String end) {
        return artist(id).withLifeSpan(span(begin, end));
    }

    /** A session of a part with these takes. */
    static Session session(String id, Take... takes) {
        return session(id, Part.builder().addTakes(takes).build());
    }

    static Session session(String id, Part... parts) {
        return Session.builder().id(SessionId.of(id)).addParts(parts).build();
    }

    static Session session(String id, String date, Take... takes) {
        return session(id, takes).withDate(DateExpression.of(date));
    }

    static Part part(PersonnelLine line, Take... takes) {
        return Part.builder().addLineUp(line).addTakes(takes).build();
    }

    static Take take(String id, Variance... variances) {
        return Take.builder().id(TakeId.of(id)).addVariances(variances).build();
    }

    static Take take(String id, String length) {
        return take(id).withLength(PlayingTimes.parseTime(length));
    }

    static Recording recording(String id, Derivation... derivations) {
        return Recording.builder()
                .id(RecordingId.of(id))
                .title(id)
                .addDerivations(derivations)
                .build();
    }

    static Recording recording(String id, String length, Derivation... derivations) {
        return recording(id, derivations).withLength(PlayingTimes.parseTime(length));
    }

    /** A recording that was captured on a date. */
    static Recording captured(String id, String begin, String end) {
        return recording(id)
                .withCaptures(Capture.builder().lifeSpan(span(begin, end)).build());
    }

    static Derivation edit(String take) {
        return Derivation.of(DerivationKind.EDIT, TakeId.of(take));
    }

    static Derivation madeFrom(DerivationKind kind, String recording) {
        return Derivation.of(kind, RecordingId.of(recording));
    }

    static Track track(String recording) {
        return Track.builder().recording(RecordingId.of(recording)).build();
    }

    /** A release of one medium with these recordings. */
    static Release release(String id, String... recordings) {
        Medium medium = Medium.builder()
                .addAllTracks(Stream.of(recordings).map(Samples::track).toList())
                .build();
        return release(id, medium);
    }

    static Release release(String id, Medium first, Medium... others) {
        return Release.builder()
                .id(ReleaseId.of(id))
                .addMedium(first)
                .addMedia(others)
                .build();
    }

    static Release issued(Release release, String date) {
        return release.withEvents(
                ReleaseEvent.builder().date(DateExpression.of(date)).build());
    }

    static ReleaseGroup family(String id) {
        return ReleaseGroup.builder().id(ReleaseGroupId.of(id)).title(id).build();
    }
}
