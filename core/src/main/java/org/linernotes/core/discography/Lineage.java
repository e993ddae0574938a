package org.linernotes.core.discography;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/**
 * How a recording came of a take or of another recording: the recording itself, how it was made, and from what other recording
 * if not from the take at once. A lineage may be long; each shares what it has in common with others.
 */
public final class Lineage {
    /** What is certain comes first, and of what is as sure the shorter lineage. */
    static final Comparator<Lineage> SUREST_FIRST =
            Comparator.comparing(Lineage::certainty).thenComparingInt(lineage -> lineage.length);

    private final Recording recording;
    private final ImmutableList<Derivation> derivations;
    private final @Nullable Lineage source;
    private final Certainty certainty;
    private final int length;

    private Lineage(
            Recording recording,
            ImmutableList<Derivation> derivations,
            @Nullable Lineage source,
            Certainty certainty,
            int length) {
        this.recording = recording;
        this.derivations = derivations;
        this.source = source;
        this.certainty = certainty;
        this.length = length;
    }

    /** The lineage of a recording that is asked about itself. */
    static Lineage of(Recording recording) {
        return new Lineage(recording, ImmutableList.of(), null, Certainty.CERTAIN, 1);
    }

    /** The lineage of a recording that was made so from a source, or from a take where that is null. */
    static Lineage of(Recording recording, ImmutableList<Derivation> derivations, @Nullable Lineage source) {
        Certainty made = derivations.stream()
                .map(Derivation::certainty)
                .min(Certainty::compareTo)
                .orElse(Certainty.CERTAIN);
        return source == null
                ? new Lineage(recording, derivations, null, made, 1)
                : new Lineage(
                        recording, derivations, source, Comparators.max(source.certainty, made), source.length + 1);
    }

    /** {@return the recording that came of it} */
    public Recording recording() {
        return recording;
    }

    /**
     * {@return how the recording was made from the {@link #source()}, or from the take where there is none: several where it was
     * put together from several ranges of it; none for a recording that was itself asked about}
     */
    public ImmutableList<Derivation> derivations() {
        return derivations;
    }

    /** {@return the lineage of the recording that it was made from; empty where that is the take, or where it begins} */
    public Optional<Lineage> source() {
        return Optional.ofNullable(source);
    }

    /** {@return all recordings of the lineage, each with its own, the oldest first and this one last} */
    public ImmutableList<Lineage> generations() {
        List<Lineage> back = new ArrayList<>();
        for (Lineage next = this; next != null; next = next.source) {
            back.add(next);
        }
        return ImmutableList.copyOf(Lists.reverse(back));
    }

    /** {@return how sure it is: as sure as the weakest step, and a step as sure as the surest of its derivations} */
    public Certainty certainty() {
        return certainty;
    }

    /** Compares generation by generation, without going down a long lineage by recursion. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Lineage that) || length != that.length) {
            return false;
        }
        @Nullable Lineage mine = this;
        @Nullable Lineage others = that;
        while (mine != others) {
            if (mine == null
                    || others == null
                    || !mine.recording.equals(others.recording)
                    || !mine.derivations.equals(others.derivations)) {
                return false;
            }
            mine = mine.source;
            others = others.source;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(recording.id(), derivations);
    }

    /** {@return the ids of the recordings, the oldest first, for people} */
    @Override
    public String toString() {
        return generations().stream()
                .map(generation -> generation.recording.id().toString())
                .reduce((older, younger) -> older + " → " + younger)
                .orElseThrow();
    }
}
