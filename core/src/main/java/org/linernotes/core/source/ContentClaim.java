package org.linernotes.core.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;

/**
 * What a source says that a release contains: all, some, or a number of the titles of a session, another release or a group
 * of tracks that it names.
 */
@Value.Immutable
public sealed interface ContentClaim extends WithContentClaim permits ImmutableContentClaim {
    /** The properties of a content claim. */
    PropertyTable<ContentClaim> PROPERTIES = PropertyTable.builder("content-claim", ContentClaim.class)
            .optional(
                    "of",
                    ValueType.REFERENCE,
                    ContentClaim::of,
                    ContentClaim::withOf,
                    "The session, release or release group whose music it is.")
            .optional(
                    "extent",
                    ValueType.choice(Extent.class),
                    ContentClaim::extent,
                    ContentClaim::withExtent,
                    "How much of it.")
            .optional("count", ValueType.INTEGER, ContentClaim::count, ContentClaim::withCount, "How many tracks.")
            .optional(
                    "group",
                    ValueType.TEXT,
                    ContentClaim::group,
                    ContentClaim::withGroup,
                    "The name of the group of tracks, for example additional.")
            .extensions(ContentClaim::extensions, ContentClaim::withExtensions)
            .build(ContentClaim::construct, ContentClaim::fill);

    private static ContentClaim construct(Slots s) {
        return ImmutableContentClaim.of(s.optional(), s.optional(), s.optional(), s.optional(), s.required());
    }

    private static void fill(ContentClaim contentClaim, Slots s) {
        s.put(contentClaim.of());
        s.put(contentClaim.extent());
        s.put(contentClaim.count());
        s.put(contentClaim.group());
    }

    /** {@return the session, release or release group whose music it is} */
    Optional<EntityId> of();

    /** {@return how much of it} */
    Optional<Extent> extent();

    /** {@return how many tracks} */
    Optional<Integer> count();

    /** {@return the name of the group of tracks, for example additional} */
    Optional<String> group();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return the claim that a release contains a part or all of something}
     *
     * @param of the session, release or release group
     * @param extent how much of it
     */
    static ContentClaim of(EntityId of, Extent extent) {
        return builder().of(of).extent(extent).build();
    }

    /**
     * {@return the claim that a release has a number of tracks of a group}
     *
     * @param group the name of the group, for example {@code "additional"}
     * @param count how many
     */
    static ContentClaim count(String group, int count) {
        return builder().group(group).count(count).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds content claims. */
    final class Builder extends ImmutableContentClaim.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
