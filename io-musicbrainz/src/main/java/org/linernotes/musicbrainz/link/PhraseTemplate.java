package org.linernotes.musicbrainz.link;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * A phrase of a type of relationship, with places for attributes. {@code {guest}} stands for the attributes chosen,
 * {@code {instrument:%|instruments}} for what is before the bar if there are any, with {@code %} for them, and else for what
 * is behind it. What is left empty vanishes, with the blanks around it.
 */
final class PhraseTemplate {
    private final String phrase;

    PhraseTemplate(String phrase) {
        this.phrase = phrase;
    }

    /**
     * A phrase filled in.
     *
     * @param text the text
     * @param asked the names that it asked for
     */
    record Filled(String text, ImmutableSet<String> asked) {}

    /** {@return the phrase with its places filled} */
    Filled fill(Function<String, Optional<String>> values) {
        StringBuilder text = new StringBuilder(phrase.length());
        ImmutableSet.Builder<String> asked = ImmutableSet.builder();
        int from = 0;
        int open = phrase.indexOf('{');
        while (open >= 0) {
            int close = phrase.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(phrase, from, open);
            String place = phrase.substring(open + 1, close);
            int colon = place.indexOf(':');
            String name = colon < 0 ? place : place.substring(0, colon);
            asked.add(name);
            text.append(fill(colon < 0 ? "%" : place.substring(colon + 1), values.apply(name)));
            from = close + 1;
            open = phrase.indexOf('{', from);
        }
        text.append(phrase, from, phrase.length());
        return new Filled(CharMatcher.whitespace().trimAndCollapseFrom(text, ' '), asked.build());
    }

    private static String fill(String forms, Optional<String> value) {
        int bar = forms.indexOf('|');
        String without = bar < 0 ? "" : forms.substring(bar + 1);
        String with = bar < 0 ? forms : forms.substring(0, bar);
        return value.map(chosen -> with.replace("%", chosen)).orElse(without);
    }
}
