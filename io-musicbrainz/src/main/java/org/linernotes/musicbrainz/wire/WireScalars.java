package org.linernotes.musicbrainz.wire;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Printed;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** Values of the model that are a single token in MusicBrainz's JSON. */
final class WireScalars {
    private WireScalars() {}

    /** {@return the value as MusicBrainz writes it; null for a date that its form cannot say} */
    static @Nullable Tree of(Object value) {
        if (value instanceof Integer number) {
            return TreeScalar.of(number);
        } else if (value instanceof Boolean truth) {
            return TreeScalar.of(truth);
        } else if (value instanceof Duration length) {
            return TreeScalar.of(length.toMillis());
        } else if (value instanceof Double number) {
            return TreeScalar.of(BigDecimal.valueOf(number));
        } else if (value instanceof Printed<?> printed) {
            return TreeScalar.of(printed.text());
        } else if (value instanceof EdtfDate date) {
            return date(date);
        } else if (value instanceof DateExpression expression) {
            return expression.value().isPresent()
                    ? date(expression.value().get())
                    : expression.printed().map(TreeScalar::of).orElse(null);
        } else if (value instanceof EntityId id) {
            return TreeScalar.of(Writing.idText(id));
        } else if (value instanceof ElementId id) {
            return id.mbid().map(mbid -> TreeScalar.of(mbid.toString())).orElse(null);
        }
        return TreeScalar.of(value.toString());
    }

    /** {@return a date; null where the form of MusicBrainz cannot say it} */
    static @Nullable Tree date(EdtfDate date) {
        Optional<String> text = date instanceof PartialDate partial ? partial.toMusicBrainz() : Optional.empty();
        return text.map(TreeScalar::of).orElse(null);
    }
}
