package org.linernotes.core.release;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.SideMatrix;
import org.linernotes.core.internal.Slots;

/** A side of a medium with the matrices in its runout. */
@Value.Immutable
public sealed interface Side extends WithSide permits ImmutableSide {
    /** The properties of a side. */
    PropertyTable<Side> PROPERTIES = PropertyTable.builder("side", Side.class)
            .required("name", ValueType.TEXT, Side::name, Side::withName, "The name of the side, for example A.")
            .list(
                    "matrices",
                    ValueTypes.SIDE_MATRIX,
                    Side::matrices,
                    Side::withMatrices,
                    "What stands in the runout, as printed.")
            .extensions(Side::extensions, Side::withExtensions)
            .build(Side::construct, Side::fill);

    private static Side construct(Slots s) {
        return ImmutableSide.of(s.required(), s.list(), s.required());
    }

    private static void fill(Side side, Slots s) {
        s.put(side.name());
        s.put(side.matrices());
    }

    /** {@return the name of the side, for example A} */
    String name();

    /** {@return what stands in the runout, as printed} */
    ImmutableList<SideMatrix> matrices();

    /** {@return unknown keys} */
    Extensions extensions();

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds sides. */
    final class Builder extends ImmutableSide.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
