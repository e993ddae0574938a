package org.linernotes.core.work;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** An attribute of a work, such as its key or a number in a catalogue. */
@Value.Immutable
public sealed interface WorkAttribute extends WithWorkAttribute permits ImmutableWorkAttribute {
    /** The properties of a work attribute. */
    PropertyTable<WorkAttribute> PROPERTIES = PropertyTable.builder("work-attribute", WorkAttribute.class)
            .required("type", ValueTypes.TERM, WorkAttribute::type, WorkAttribute::withType, "The kind of attribute.")
            .required("value", ValueType.TEXT, WorkAttribute::value, WorkAttribute::withValue, "The value.")
            .optional(
                    "valueId",
                    ValueTypes.MBID,
                    WorkAttribute::valueId,
                    WorkAttribute::withValueId,
                    "The identifier of the value in MusicBrainz, where it is one of a list.")
            .extensions(WorkAttribute::extensions, WorkAttribute::withExtensions)
            .build(WorkAttribute::construct, WorkAttribute::fill);

    private static WorkAttribute construct(Slots s) {
        return ImmutableWorkAttribute.of(s.required(), s.required(), s.optional(), s.required());
    }

    private static void fill(WorkAttribute workAttribute, Slots s) {
        s.put(workAttribute.type());
        s.put(workAttribute.value());
        s.put(workAttribute.valueId());
    }

    /** {@return the kind of attribute} */
    Term type();

    /** {@return the value} */
    String value();

    /** {@return the identifier of the value in MusicBrainz, where it is one of a list} */
    Optional<Mbid> valueId();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds work attributes. */
    final class Builder extends ImmutableWorkAttribute.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
