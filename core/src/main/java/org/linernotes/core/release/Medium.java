package org.linernotes.core.release;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** A disc, a tape, a file set: a carrier with tracks. */
@Value.Immutable
public sealed interface Medium extends Element, WithMedium permits ImmutableMedium {
    /** The properties of a medium. */
    PropertyTable<Medium> PROPERTIES = PropertyTable.builder("medium", Medium.class)
            .elementId(Medium::id, Medium::withId, "position", "format", "title")
            .optional(
                    "position",
                    ValueType.INTEGER,
                    Medium::position,
                    Medium::withPosition,
                    "The place among the media, counted from 1.")
            .optional(
                    "format",
                    ValueTypes.TERM,
                    Medium::format,
                    Medium::withFormat,
                    "The format, for example 10-inch vinyl.")
            .optional("title", ValueType.TEXT, Medium::title, Medium::withTitle, "The title of the medium.")
            .optional(
                    "trackCount",
                    ValueType.INTEGER,
                    Medium::trackCount,
                    Medium::withTrackCount,
                    "How many tracks it has, without pregap and data tracks, where they are not listed.")
            .optional(
                    "pregap",
                    ValueType.structure(Track.class, () -> Track.PROPERTIES),
                    Medium::pregap,
                    Medium::withPregap,
                    "The track in the pregap.")
            .list(
                    "tracks",
                    ValueType.structure(Track.class, () -> Track.PROPERTIES),
                    Medium::tracks,
                    Medium::withTracks,
                    "The tracks.")
            .list(
                    "dataTracks",
                    ValueType.structure(Track.class, () -> Track.PROPERTIES),
                    Medium::dataTracks,
                    Medium::withDataTracks,
                    "The data tracks.")
            .list(
                    "discs",
                    ValueTypes.DISC_ID,
                    Medium::discs,
                    Medium::withDiscs,
                    "The tables of contents that are known of it.")
            .list(
                    "sides",
                    ValueType.structure(Side.class, () -> Side.PROPERTIES),
                    Medium::sides,
                    Medium::withSides,
                    "Its sides with what stands in their runouts.")
            .extensions(Medium::extensions, Medium::withExtensions)
            .build(Medium::construct, Medium::fill);

    private static Medium construct(Slots s) {
        return ImmutableMedium.of(
                s.or(ElementId.UNSET),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Medium medium, Slots s) {
        s.put(medium.id(), ElementId.UNSET);
        s.put(medium.position());
        s.put(medium.format());
        s.put(medium.title());
        s.put(medium.trackCount());
        s.put(medium.pregap());
        s.put(medium.tracks());
        s.put(medium.dataTracks());
        s.put(medium.discs());
        s.put(medium.sides());
    }

    @Override
    ElementId id();

    /** {@return the place among the media, counted from 1} */
    Optional<Integer> position();

    /** {@return the format, for example 10-inch vinyl} */
    Optional<Term> format();

    /** {@return the title of the medium} */
    Optional<String> title();

    /** {@return how many tracks it has, without pregap and data tracks, where they are not listed} */
    Optional<Integer> trackCount();

    /** {@return the track in the pregap} */
    Optional<Track> pregap();

    /** {@return the tracks} */
    ImmutableList<Track> tracks();

    /** {@return the data tracks} */
    ImmutableList<Track> dataTracks();

    /** {@return the tables of contents that are known of it} */
    ImmutableList<DiscId> discs();

    /** {@return its sides with what stands in their runouts} */
    ImmutableList<Side> sides();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds media. */
    final class Builder extends ImmutableMedium.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
