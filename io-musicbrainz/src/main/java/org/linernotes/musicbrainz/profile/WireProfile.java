package org.linernotes.musicbrainz.profile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.InvalidTextException;

/**
 * Which includes a document of the web service has: the values of its parameter {@code inc}. A document is written with
 * the keys that an answer to a call with these would have. The text form is that of the parameter, {@code
 * artist-credits+labels}; that of no include is empty.
 */
public final class WireProfile {
    /** Every include: what one who asks for nothing in particular gets. */
    public static final WireProfile ALL = new WireProfile(Sets.immutableEnumSet(Arrays.asList(Include.values())));

    /** No include. */
    public static final WireProfile NONE = new WireProfile(ImmutableSet.of());

    private static final int LONGEST = 1_000;

    private final ImmutableSet<Include> includes;

    private WireProfile(ImmutableSet<Include> includes) {
        this.includes = includes;
    }

    /**
     * {@return the profile of some includes}
     *
     * @param includes the includes
     */
    public static WireProfile of(Iterable<Include> includes) {
        return new WireProfile(Sets.immutableEnumSet(includes));
    }

    /**
     * {@return the profile of some includes}
     *
     * @param includes the includes
     */
    public static WireProfile of(Include... includes) {
        return of(Arrays.asList(includes));
    }

    /**
     * {@return the profile that a text form says}
     *
     * @param text includes joined by a plus sign or a blank
     * @throws InvalidTextException if one of them is none that {@link Include} has
     */
    public static WireProfile parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "wire profile", text, "it is no list of includes, such as artist-credits+labels"));
    }

    /**
     * {@return the profile that a text form says, or empty where {@link #parse} would refuse it}
     *
     * @param text any text
     */
    public static Optional<WireProfile> tryParse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<Include> includes = new ArrayList<>();
        for (String word : text.split("[+ ]", -1)) {
            Include include = Include.BY_TEXT.get(word);
            if (include == null && !text.isEmpty()) {
                return Optional.empty();
            }
            if (include != null) {
                includes.add(include);
            }
        }
        return Optional.of(of(includes));
    }

    /** {@return the includes} */
    public ImmutableSet<Include> includes() {
        return includes;
    }

    /**
     * {@return whether an include is among these}
     *
     * @param include the include
     */
    public boolean has(Include include) {
        return includes.contains(include);
    }

    /**
     * {@return whether one of some includes is among these}
     *
     * @param some the includes
     */
    public boolean hasAny(Include... some) {
        return Arrays.stream(some).anyMatch(includes::contains);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WireProfile that && includes.equals(that.includes);
    }

    @Override
    public int hashCode() {
        return includes.hashCode();
    }

    @Override
    public String toString() {
        return String.join("+", includes.stream().map(Include::toString).toList());
    }
}
