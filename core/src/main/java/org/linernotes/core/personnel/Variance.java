package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

/**
 * How a take differs from the line-up of its part. It acts on players, or on instruments of theirs; where it names nobody it
 * is about everybody. What holds for a run of takes is said of each of them.
 */
@Value.Immutable
public sealed interface Variance extends Element, WithVariance permits ImmutableVariance {
    /** The properties of a variance. */
    PropertyTable<Variance> PROPERTIES = PropertyTable.builder("variance", Variance.class)
            .elementId(
                    Variance::id,
                    Variance::withId,
                    "kind",
                    "players",
                    "instruments",
                    "lines",
                    "instead",
                    "manners",
                    "ranges")
            .required(
                    "kind", ValueType.choice(VarianceKind.class), Variance::kind, Variance::withKind, "How it differs.")
            .list(
                    "players",
                    ValueType.structure(Player.class, () -> Player.PROPERTIES),
                    Variance::players,
                    Variance::withPlayers,
                    "On whom it acts; none: on everybody.")
            .list(
                    "instruments",
                    ValueTypes.INSTRUMENT,
                    Variance::instruments,
                    Variance::withInstruments,
                    "On which instruments of theirs; none: on all.")
            .list(
                    "lines",
                    ValueType.structure(PersonnelLine.class, () -> PersonnelLine.PROPERTIES),
                    Variance::lines,
                    Variance::withLines,
                    "The lines that play in addition or instead.")
            .list(
                    "instead",
                    ValueType.structure(InstrumentCredit.class, () -> InstrumentCredit.PROPERTIES),
                    Variance::instead,
                    Variance::withInstead,
                    "The instruments played instead.")
            .list(
                    "manners",
                    ValueTypes.TERM,
                    Variance::manners,
                    Variance::withManners,
                    "How it is played: muted, open, with brushes.")
            .list(
                    "ranges",
                    ValueTypes.TIME_RANGE,
                    Variance::ranges,
                    Variance::withRanges,
                    "When in the take; none: throughout.")
            .defaulted(
                    "certainty",
                    ValueType.choice(Certainty.class),
                    Certainty.CERTAIN,
                    Variance::certainty,
                    Variance::withCertainty,
                    "How sure it is.")
            .optional("printed", ValueType.TEXT, Variance::printed, Variance::withPrinted, "The words of the source.")
            .extensions(Variance::extensions, Variance::withExtensions)
            .build(Variance::construct, Variance::fill);

    private static Variance construct(Slots s) {
        return ImmutableVariance.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.or(Certainty.CERTAIN),
                s.optional(),
                s.required());
    }

    private static void fill(Variance variance, Slots s) {
        s.put(variance.id(), ElementId.UNSET);
        s.put(variance.kind());
        s.put(variance.players());
        s.put(variance.instruments());
        s.put(variance.lines());
        s.put(variance.instead());
        s.put(variance.manners());
        s.put(variance.ranges());
        s.put(variance.certainty(), Certainty.CERTAIN);
        s.put(variance.printed());
    }

    @Override
    ElementId id();

    /** {@return how it differs} */
    VarianceKind kind();

    /** {@return on whom it acts; none: on everybody} */
    ImmutableList<Player> players();

    /** {@return on which instruments of theirs; none: on all} */
    ImmutableList<Instrument> instruments();

    /** {@return the lines that play in addition or instead} */
    ImmutableList<PersonnelLine> lines();

    /** {@return the instruments played instead} */
    ImmutableList<InstrumentCredit> instead();

    /** {@return how it is played: muted, open, with brushes} */
    ImmutableList<Term> manners();

    /** {@return when in the take; none: throughout} */
    ImmutableList<TimeRange> ranges();

    /** {@return how sure it is} */
    Certainty certainty();

    /** {@return the words of the source} */
    Optional<String> printed();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return that players are not heard}
     *
     * @param artists the players
     */
    static Variance out(ArtistId... artists) {
        return of(VarianceKind.OUT, artists);
    }

    /**
     * {@return that only these of the line-up play}
     *
     * @param artists the players
     */
    static Variance only(ArtistId... artists) {
        return of(VarianceKind.ONLY, artists);
    }

    /**
     * {@return that players play as the line-up says; names those whose line plays only where a take names it}
     *
     * @param artists the players; none: everybody
     */
    static Variance asLineUp(ArtistId... artists) {
        return of(VarianceKind.AS_LINE_UP, artists);
    }

    /**
     * {@return that it is not known who plays, or whether these players do}
     *
     * @param artists the players; none: everybody
     */
    static Variance notKnown(ArtistId... artists) {
        return of(VarianceKind.NOT_KNOWN, artists);
    }

    /**
     * {@return that further lines play}
     *
     * @param lines the lines
     */
    static Variance added(PersonnelLine... lines) {
        return builder().kind(VarianceKind.ADDED).addLines(lines).build();
    }

    /**
     * {@return that other lines play instead of a player}
     *
     * @param artist the player who does not play
     * @param lines the lines that play instead
     */
    static Variance replaced(ArtistId artist, PersonnelLine... lines) {
        return of(VarianceKind.REPLACED, artist).withLines(lines);
    }

    /**
     * {@return that a player plays another instrument instead}
     *
     * @param artist the player
     * @param instead the instrument played
     */
    static Variance instrumentInstead(ArtistId artist, Instrument instead) {
        return of(VarianceKind.INSTRUMENT_INSTEAD, artist).withInstead(InstrumentCredit.of(instead));
    }

    /**
     * {@return a variance that acts on players of any sort: unidentified ones, ensembles, one of several artists}
     *
     * @param kind how the take differs
     * @param players on whom it acts
     */
    static Variance of(VarianceKind kind, Player... players) {
        return builder().kind(kind).addPlayers(players).build();
    }

    private static Variance of(VarianceKind kind, ArtistId... artists) {
        return of(kind, Arrays.stream(artists).map(Player::of).toArray(Player[]::new));
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds variances. */
    final class Builder extends ImmutableVariance.Builder {
        Builder() {
            id(ElementId.UNSET);
            certainty(Certainty.CERTAIN);
            extensions(Extensions.NONE);
        }
    }
}
