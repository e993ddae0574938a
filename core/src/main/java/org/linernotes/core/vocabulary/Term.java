package org.linernotes.core.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;

/**
 * A word of one of the small vocabularies: the status or packaging of a release, the format of a medium, the kind of an
 * artist, label, place, area, work, event or series, a gender, a kind of alias. Which vocabulary it belongs to is
 * said by the property that holds it. There is no table of terms here: {@code of("compact-cassette")} prints as
 * {@code compact cassette}.
 */
public final class Term extends OpenTerm {
    /** Terms that catalogues hold many times: shared. They mean no more than others. */
    private static final ImmutableMap<String, Term> SHARED = Stream.of(
                    "person group orchestra choir character other",
                    "male female non-binary not-applicable",
                    "album single ep broadcast compilation soundtrack live remix",
                    "official promotion bootleg pseudo-release",
                    "jewel-case digipak gatefold-cover cardboard-paper-sleeve none",
                    "cd vinyl digital-media cassette shellac 7-inch-vinyl 10-inch-vinyl 12-inch-vinyl 10-inch-shellac",
                    "song instrumental studio venue imprint original-production reissue-production")
            .flatMap(Splitter.on(' ')::splitToStream)
            .collect(ImmutableMap.toImmutableMap(key -> key, key -> new Term(key, null, null)));

    private static final TermSyntax<Term> SYNTAX = new TermSyntax<>(
            "term", SHARED, key -> new Term(key, null, null), (name, mbid) -> new Term(null, name, mbid));

    private Term(@Nullable String key, @Nullable String name, @Nullable Mbid mbid) {
        super(key, name, mbid);
    }

    /**
     * {@return the term with this key}
     *
     * @param key a key, for example {@code album}
     * @throws org.linernotes.core.notice.InvalidTextException if the text is not a key
     */
    public static Term of(String key) {
        return SYNTAX.of(key);
    }

    /**
     * {@return the term that has only this printed name}
     *
     * @param name the name as printed, not blank, at most 1,000 characters
     * @throws org.linernotes.core.notice.InvalidTextException if the name is blank or too long
     */
    public static Term named(String name) {
        return SYNTAX.named(name, null);
    }

    /**
     * {@return the term that has this printed name and stands for an entry of a MusicBrainz vocabulary}
     *
     * @param name the name as printed, not blank, at most 1,000 characters
     * @param mbid the identifier of the entry
     * @throws org.linernotes.core.notice.InvalidTextException if the name is blank or too long
     */
    public static Term named(String name, Mbid mbid) {
        return SYNTAX.named(name, mbid);
    }

    /**
     * {@return the term that a text form says}
     *
     * @param text a key, or a quoted name with an identifier or without
     * @throws org.linernotes.core.notice.InvalidTextException if the text is neither
     */
    public static Term parse(String text) {
        return SYNTAX.parse(text);
    }

    /**
     * {@return the term that a text form says, or empty where {@link #parse} would refuse it}
     *
     * @param text any text
     */
    public static Optional<Term> tryParse(String text) {
        return SYNTAX.tryParse(text);
    }
}
