package org.linernotes.core.session;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.internal.Slots;

/** A heading over a run of takes: a suite, a medley, a set. */
@Value.Immutable
public sealed interface Heading extends Element, WithHeading permits ImmutableHeading {
    /** The properties of a heading. */
    PropertyTable<Heading> PROPERTIES = PropertyTable.builder("heading", Heading.class)
            .elementId(Heading::id, Heading::withId, "text", "takes")
            .required("text", ValueType.TEXT, Heading::text, Heading::withText, "The heading.")
            .list("takes", ValueType.TAKE, Heading::takes, Heading::withTakes, "The takes below it.")
            .extensions(Heading::extensions, Heading::withExtensions)
            .build(Heading::construct, Heading::fill);

    private static Heading construct(Slots s) {
        return ImmutableHeading.of(s.or(ElementId.UNSET), s.required(), s.list(), s.required());
    }

    private static void fill(Heading heading, Slots s) {
        s.put(heading.id(), ElementId.UNSET);
        s.put(heading.text());
        s.put(heading.takes());
    }

    @Override
    ElementId id();

    /** {@return the heading} */
    String text();

    /** {@return the takes below it} */
    ImmutableList<TakeId> takes();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds headings. */
    final class Builder extends ImmutableHeading.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
