package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.personnel.VarianceKind;

/**
 * Why an answer may lack something: who is not listed may play all the same.
 *
 * @param kind what is missing
 * @param at where: a reference such as {@code "take:nuit-3"} or {@code "recording:generique"}
 */
public record Gap(Kind kind, String at) {
    /** What can be missing. */
    public enum Kind {
        /** The part of the session has no line-up. */
        NO_LINE_UP,
        /** The take says that it is not known who plays. */
        NOT_NOTED,
        /** Nothing says what the recording was made from or who takes part in it. */
        NO_ORIGIN,
        /** The track names no recording. */
        NO_RECORDING,
        /** A take, recording or release is named that is not in the catalogue. */
        NOT_IN_CATALOG,
        /** Which stretch of its source was used is not stated: not all who play on the source need be heard. */
        RANGE_NOT_STATED,
        /** The recording was made from itself, over others or at once: the circle is not followed again. */
        CIRCLE,
        /** More steps of derivation than are followed. */
        TOO_MANY_STEPS
    }

    /** {@return what a take leaves open} */
    static ImmutableList<Gap> ofTake(TakeOf taken) {
        String at = "take:" + taken.take().id();
        boolean notNoted = taken.take().variances().stream()
                .anyMatch(variance -> variance.kind() == VarianceKind.NOT_KNOWN
                        && variance.players().isEmpty());
        if (notNoted) {
            return ImmutableList.of(new Gap(Kind.NOT_NOTED, at));
        }
        return taken.part().lineUp().isEmpty() ? ImmutableList.of(new Gap(Kind.NO_LINE_UP, at)) : ImmutableList.of();
    }
}
