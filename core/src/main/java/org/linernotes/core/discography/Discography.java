package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/**
 * The answers of a catalogue: who plays on a take, a recording, a track, a release, and how that is known.
 *
 * <p>What is noted of a session goes first: the line-up of the part with the variances of the take. A recording has its
 * players from the takes and recordings that it was made from, by the stretches that were used. Credits of the recording
 * itself confirm these, say which of several instruments it is, and add whoever is not noted; against a source that says of
 * the take that somebody is out they stand as {@linkplain Participant#isContested() contested}. Credits of a release as a
 * whole do not say on which tracks: they make for players of whom it is {@linkplain Presence#UNKNOWN not known} whether they
 * play on a track, and only where no line-up is known.
 *
 * <p>Nothing is guessed: who is not listed is not absent, and several instruments of one participant are one or more of
 * these. An answer costs what it holds, whatever the size of the catalogue. Safe for use by several threads.
 */
public final class Discography {
    private final Catalog catalog;
    private final Attribution attribution;

    private Discography(Catalog catalog) {
        this.catalog = catalog;
        this.attribution = catalog.index(Attribution.class, Attribution::of);
    }

    /**
     * {@return the answers of a catalogue; the same for the same catalogue}
     *
     * @param catalog the catalogue
     */
    public static Discography of(Catalog catalog) {
        return catalog.index(Discography.class, Discography::new);
    }

    /**
     * {@return who plays on a take}
     *
     * @param id the take
     */
    public Personnel personnelOf(TakeId id) {
        return catalog.take(id).map(this::personnelOf).orElseGet(() -> missing("take:" + id));
    }

    /**
     * {@return who plays on a take}
     *
     * @param taken the take, with its session and part
     */
    public Personnel personnelOf(TakeOf taken) {
        return new Personnel(Participants.of(TakePersonnel.of(taken, attribution)), Gap.ofTake(taken));
    }

    /**
     * {@return who plays on a recording}
     *
     * @param id the recording
     */
    public Personnel personnelOf(RecordingId id) {
        RecordingPersonnel recording = new RecordingPersonnel(catalog, attribution);
        return new Personnel(Participants.of(recording.of(id)), recording.gaps());
    }

    /**
     * {@return who plays on a track}
     *
     * @param track the track, with its medium and release
     */
    public Personnel personnelOf(TrackOf track) {
        Optional<RecordingId> id = track.track().recording();
        RecordingPersonnel recording = new RecordingPersonnel(catalog, attribution);
        List<Heard> heard = new ArrayList<>(id.map(recording::of).orElse(ImmutableList.of()));
        addCreditsOf(track.release(), heard);
        ImmutableList<Gap> gaps = id.isPresent()
                ? recording.gaps()
                : ImmutableList.of(
                        new Gap(Gap.Kind.NO_RECORDING, track.release().id().toReference()));
        return new Personnel(Participants.of(heard), gaps);
    }

    /** {@return whether evidence is of a line-up, or of somebody who plays though no line-up was noted} */
    private static boolean isOfLineUp(Evidence evidence) {
        return evidence.reasons().stream().anyMatch(Reason.LineUp.class::isInstance)
                || (evidence.isFromSession() && evidence.anywhere() == Presence.PLAYS);
    }

    private void addCreditsOf(Release release, List<Heard> heard) {
        boolean isNoted = heard.stream().map(Heard::evidence).anyMatch(Discography::isOfLineUp);
        if (isNoted) {
            return;
        }
        Credits credits = new Credits(attribution, release);
        List<Heard> perhaps = new ArrayList<>();
        for (Credit credit : release.credits()) {
            boolean isNew = heard.stream()
                    .noneMatch(one -> one.line().role().equals(credit.role())
                            && Heard.isAbout(credit.player(), one.line().player()));
            if (Roles.performs(credit) && isNew) {
                perhaps.add(new Heard(PersonnelLine.of(credit), credits.evidence(credit, Presence.UNKNOWN)));
            }
        }
        heard.addAll(perhaps);
    }

    /**
     * {@return who plays on a release, track by track}
     *
     * @param id the release; where the catalogue does not have it, the answer has no tracks
     */
    public ReleasePersonnel personnelOf(ReleaseId id) {
        return new ReleasePersonnel(catalog.release(id).stream()
                .flatMap(Discography::tracks)
                .map(track -> new TrackPersonnel(track, personnelOf(track)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the tracks of a release, in their order: of each medium that in the pregap, the tracks, the data tracks}
     *
     * @param release the release
     */
    public static Stream<TrackOf> tracks(Release release) {
        return release.media().stream()
                .flatMap(medium -> tracks(medium).map(track -> new TrackOf(release, medium, track)));
    }

    private static Stream<Track> tracks(Medium medium) {
        return Stream.of(medium.pregap().stream(), medium.tracks().stream(), medium.dataTracks().stream())
                .flatMap(tracks -> tracks);
    }

    private static Personnel missing(String at) {
        return new Personnel(ImmutableList.of(), ImmutableList.of(new Gap(Gap.Kind.NOT_IN_CATALOG, at)));
    }
}
