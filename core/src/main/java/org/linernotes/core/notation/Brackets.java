package org.linernotes.core.notation;

import java.util.Arrays;

/** Which square brackets of a text belong together. */
final class Brackets {
    private Brackets() {}

    /** {@return for each character the index of the bracket that is its partner; -1 for what is no bracket or has none} */
    static int[] partners(String text) {
        int[] partners = new int[text.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open[depth++] = i;
            } else if (text.charAt(i) == ']' && depth > 0) {
                int partner = open[--depth];
                partners[partner] = i;
                partners[i] = partner;
            }
        }
        return partners;
    }
}
