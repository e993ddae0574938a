package org.linernotes.core.release;

import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.internal.Slots;

/** A label of a release with the catalogue number that it gives. */
@Value.Immutable
public sealed interface LabelLine extends Element, WithLabelLine permits ImmutableLabelLine {
    /** The properties of a label line. */
    PropertyTable<LabelLine> PROPERTIES = PropertyTable.builder("label-line", LabelLine.class)
            .elementId(LabelLine::id, LabelLine::withId, "label", "name", "catalogNumber")
            .optional("label", ValueTypes.LABEL_ID, LabelLine::label, LabelLine::withLabel, "The label.")
            .optional("name", ValueType.TEXT, LabelLine::name, LabelLine::withName, "The name of the label as printed.")
            .optional(
                    "catalogNumber",
                    ValueTypes.CATALOG_NUMBER,
                    LabelLine::catalogNumber,
                    LabelLine::withCatalogNumber,
                    "The catalogue number as printed.")
            .extensions(LabelLine::extensions, LabelLine::withExtensions)
            .build(LabelLine::construct, LabelLine::fill);

    private static LabelLine construct(Slots s) {
        return ImmutableLabelLine.of(s.or(ElementId.UNSET), s.optional(), s.optional(), s.optional(), s.required());
    }

    private static void fill(LabelLine labelLine, Slots s) {
        s.put(labelLine.id(), ElementId.UNSET);
        s.put(labelLine.label());
        s.put(labelLine.name());
        s.put(labelLine.catalogNumber());
    }

    @Override
    ElementId id();

    /** {@return the label} */
    Optional<LabelId> label();

    /** {@return the name of the label as printed} */
    Optional<String> name();

    /** {@return the catalogue number as printed} */
    Optional<CatalogNumber> catalogNumber();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return a label with a catalogue number}
     *
     * @param label the label
     * @param catalogNumber the catalogue number as printed
     */
    static LabelLine of(LabelId label, String catalogNumber) {
        return builder()
                .label(label)
                .catalogNumber(CatalogNumber.of(catalogNumber))
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds label lines. */
    final class Builder extends ImmutableLabelLine.Builder {
        Builder() {
            id(ElementId.UNSET);
            extensions(Extensions.NONE);
        }
    }
}
