package org.linernotes.core.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Texts put together at random. */
public final class RandomText {
    private RandomText() {}

    /** {@return up to so many of the pieces, one after the other} */
    public static String of(SplittableRandom random, List<String> pieces, int most) {
        StringBuilder out = new StringBuilder();
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            out.append(pieces.get(random.nextInt(pieces.size())));
        }
        return out.toString();
    }
}
