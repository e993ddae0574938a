package org.linernotes.core.release;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/** A place on a medium, with a recording in it. */
@Value.Immutable
public sealed interface Track extends Element, WithTrack permits ImmutableTrack {
    /** The properties of a track. */
    PropertyTable<Track> PROPERTIES = PropertyTable.builder("track", Track.class)
            .elementId(Track::id, Track::withId, "number", "position", "title", "recording")
            .optional(
                    "position",
                    ValueType.INTEGER,
                    Track::position,
                    Track::withPosition,
                    "The place, counted from 1; a track in the pregap has 0.")
            .optional(
                    "number",
                    ValueType.TEXT,
                    Track::number,
                    Track::withNumber,
                    "The number as printed, for example A1.")
            .optional("title", ValueType.TEXT, Track::title, Track::withTitle, "The title as printed.")
            .optional(
                    "artistCredit",
                    ValueType.structure(ArtistCredit.class, () -> ArtistCredit.PROPERTIES),
                    Track::artistCredit,
                    Track::withArtistCredit,
                    "Who is credited on the track.")
            .optional(
                    "length",
                    ValueType.MILLISECONDS,
                    Track::length,
                    Track::withLength,
                    "The playing time as printed, in milliseconds.")
            .optional(
                    "recording",
                    ValueTypes.RECORDING_ID,
                    Track::recording,
                    Track::withRecording,
                    "The recording that is heard.")
            .extensions(Track::extensions, Track::withExtensions)
            .build(Track::construct, Track::fill);

    private static Track construct(Slots s) {
        return ImmutableTrack.of(
                s.or(ElementId.UNSET),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.required());
    }

    private static void fill(Track track, Slots s) {
        s.put(track.id(), ElementId.UNSET);
        s.put(track.position());
        s.put(track.number());
        s.put(track.title());
        s.put(track.artistCredit());
        s.put(track.length());
        s.put(track.recording());
    }

    @Override
    ElementId id();

    /** {@return the place, counted from 1; a track in the pregap has 0} */
    Optional<Integer> position();

    /** {@return the number as printed, for example A1} */
    Optional<String> number();

    /** {@return the title as printed} */
    Optional<String> title();

    /** {@return who is credited on the track} */
    Optional<ArtistCredit> artistCredit();

    /** {@return the playing time as printed, in milliseconds} */
    Optional<Duration> length();

    /** {@return the recording that is heard} */
    Optional<RecordingId> recording();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return this with its length checked, and shared with others where it is usual; called when one is made}
     *
     * @throws IllegalArgumentException if it is negative or is not of whole milliseconds
     */
    @Value.Check
    default Track normalise() {
        return withLength(length().map(PlayingTimes::length));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds tracks. */
    final class Builder extends ImmutableTrack.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
