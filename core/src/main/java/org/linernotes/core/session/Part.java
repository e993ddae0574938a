package org.linernotes.core.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.PersonnelLine;

/** A part of a session: one credited group with its line-up, and its takes in their order. Most sessions have one. */
@Value.Immutable
public sealed interface Part extends Element, WithPart permits ImmutablePart {
    /** The properties of a part. */
    PropertyTable<Part> PROPERTIES = PropertyTable.builder("part", Part.class)
            .elementId(Part::id, Part::withId, "leader", "title")
            .optional(
                    "leader",
                    ValueType.structure(ArtistCredit.class, () -> ArtistCredit.PROPERTIES),
                    Part::leader,
                    Part::withLeader,
                    "The group or leader, as credited.")
            .optional("title", ValueType.TEXT, Part::title, Part::withTitle, "What the part is called.")
            .optional(
                    "date",
                    ValueTypes.DATE_EXPRESSION,
                    Part::date,
                    Part::withDate,
                    "The date, where it is narrower than that of the session.")
            .list(
                    "lineUp",
                    ValueType.structure(PersonnelLine.class, () -> PersonnelLine.PROPERTIES),
                    Part::lineUp,
                    Part::withLineUp,
                    "Who plays, unless a take says otherwise.")
            .list(
                    "takes",
                    ValueType.structure(Take.class, () -> Take.PROPERTIES),
                    Part::takes,
                    Part::withTakes,
                    "The takes, in their order.")
            .list(
                    "headings",
                    ValueType.structure(Heading.class, () -> Heading.PROPERTIES),
                    Part::headings,
                    Part::withHeadings,
                    "Headings over runs of takes.")
            .extensions(Part::extensions, Part::withExtensions)
            .build(Part::construct, Part::fill);

    private static Part construct(Slots s) {
        return ImmutablePart.of(
                s.or(ElementId.UNSET),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Part part, Slots s) {
        s.put(part.id(), ElementId.UNSET);
        s.put(part.leader());
        s.put(part.title());
        s.put(part.date());
        s.put(part.lineUp());
        s.put(part.takes());
        s.put(part.headings());
    }

    @Override
    ElementId id();

    /** {@return the group or leader, as credited} */
    Optional<ArtistCredit> leader();

    /** {@return what the part is called} */
    Optional<String> title();

    /** {@return the date, where it is narrower than that of the session} */
    Optional<DateExpression> date();

    /** {@return who plays, unless a take says otherwise} */
    ImmutableList<PersonnelLine> lineUp();

    /** {@return the takes, in their order} */
    ImmutableList<Take> takes();

    /** {@return headings over runs of takes} */
    ImmutableList<Heading> headings();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds parts. */
    final class Builder extends ImmutablePart.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
