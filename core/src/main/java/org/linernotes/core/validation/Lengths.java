package org.linernotes.core.validation;

import java.time.Duration;
import org.linernotes.core.date.PlayingTimes;

/**
 * Playing times held against one another. Nobody measures them alike: with the silence at the ends or without, in whole
 * seconds, on machines that run a little fast. Ten seconds and a tenth more than that are another matter.
 */
final class Lengths {
    private static final Duration SLACK = Duration.ofSeconds(10);
    private static final int SLACK_DIVISOR = 10;

    private Lengths() {}

    /** {@return whether one is longer than the other, however carelessly both were measured} */
    static boolean isClearlyLonger(Duration one, Duration other) {
        return one.compareTo(other.plus(SLACK).plus(other.dividedBy(SLACK_DIVISOR))) > 0;
    }

    /** {@return whether one is longer or shorter than the other, however carelessly both were measured} */
    static boolean differClearly(Duration one, Duration other) {
        return isClearlyLonger(one, other) || isClearlyLonger(other, one);
    }

    /** {@return the time for people} */
    static String print(Duration length) {
        return PlayingTimes.tryPrint(length).orElseGet(length::toString);
    }
}
