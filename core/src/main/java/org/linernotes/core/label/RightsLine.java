package org.linernotes.core.label;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;

/** A line of rights as printed on a release: who owns what since when. */
@Value.Immutable
public sealed interface RightsLine extends Element, WithRightsLine permits ImmutableRightsLine {
    /** The properties of a rights line. */
    PropertyTable<RightsLine> PROPERTIES = PropertyTable.builder("rights-line", RightsLine.class)
            .elementId(RightsLine::id, RightsLine::withId, "right", "year", "owner", "label")
            .required(
                    "right",
                    ValueType.choice(Right.class),
                    RightsLine::right,
                    RightsLine::withRight,
                    "What it is about.")
            .optional("year", ValueType.INTEGER, RightsLine::year, RightsLine::withYear, "The year.")
            .optional("owner", ValueType.TEXT, RightsLine::owner, RightsLine::withOwner, "The owner as printed.")
            .optional(
                    "label",
                    ValueTypes.LABEL_ID,
                    RightsLine::label,
                    RightsLine::withLabel,
                    "The owner, where it is a label.")
            .optional(
                    "territory",
                    ValueType.TEXT,
                    RightsLine::territory,
                    RightsLine::withTerritory,
                    "The territory, as printed or as a code of ISO 3166-1.")
            .extensions(RightsLine::extensions, RightsLine::withExtensions)
            .build(RightsLine::construct, RightsLine::fill);

    private static RightsLine construct(Slots s) {
        return ImmutableRightsLine.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.required());
    }

    private static void fill(RightsLine rightsLine, Slots s) {
        s.put(rightsLine.id(), ElementId.UNSET);
        s.put(rightsLine.right());
        s.put(rightsLine.year());
        s.put(rightsLine.owner());
        s.put(rightsLine.label());
        s.put(rightsLine.territory());
    }

    @Override
    ElementId id();

    /** {@return what it is about} */
    Right right();

    /** {@return the year} */
    Optional<Integer> year();

    /** {@return the owner as printed} */
    Optional<String> owner();

    /** {@return the owner, where it is a label} */
    Optional<LabelId> label();

    /** {@return the territory, as printed or as a code of ISO 3166-1} */
    Optional<String> territory();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rights lines. */
    final class Builder extends ImmutableRightsLine.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
