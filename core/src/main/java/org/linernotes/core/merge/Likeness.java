package org.linernotes.core.merge;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Printed;

/**
 * Something that two entities can have in common: the values of a property, each reduced to a text that is compared. One alone
 * makes no two entities one: an {@link IdentityRule} asks for several together.
 */
public final class Likeness {
    /** The title: of any case, width and spacing. */
    public static final Likeness TITLE = of("title", String.class, title -> Optional.of(plain(title)));

    /** The playing time, rounded to whole seconds. */
    public static final Likeness LENGTH = of("length", Duration.class, length -> Optional.of(seconds(length)));

    /** An ISRC that was understood, however it is printed. */
    public static final Likeness ISRC = ofPrinted("isrcs", Isrc.class, Likeness::text);

    /** A barcode that was understood, however it is printed; that there is none is no likeness. */
    public static final Likeness BARCODE = ofPrinted(
            "barcode", Barcode.class, barcode -> barcode.equals(Barcode.NONE) ? Optional.empty() : text(barcode));

    /** A catalogue number, by its {@linkplain CatalogNumber#comparisonKey() comparison key}. */
    public static final Likeness CATALOG_NUMBER =
            of("labels.catalogNumber", CatalogNumber.class, CatalogNumber::comparisonKey);

    private final String path;
    private final Function<Object, Optional<String>> key;

    private Likeness(String path, Function<Object, Optional<String>> key) {
        this.path = path;
        this.key = key;
    }

    /**
     * {@return the likeness of the values of a property}
     *
     * @param path names of properties, joined by dots; of a list, every element counts
     * @param type the Java type of the values; others are no likeness
     * @param key the text by which a value is compared; empty for a value that is no likeness
     * @param <V> the Java type of the values
     */
    public static <V> Likeness of(String path, Class<V> type, Function<? super V, Optional<String>> key) {
        return new Likeness(path, value -> type.isInstance(value) ? key.apply(type.cast(value)) : Optional.empty());
    }

    private static <V> Likeness ofPrinted(String path, Class<V> type, Function<? super V, Optional<String>> key) {
        return new Likeness(
                path,
                value -> value instanceof Printed<?> printed
                        ? printed.value()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .flatMap(key)
                        : Optional.empty());
    }

    private static Optional<String> text(Object value) {
        return Optional.of(value.toString());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String seconds(Duration length) {
        return Long.toString(length.plusMillis(500).toSeconds());
    }

    /** {@return the names of properties, joined by dots} */
    public String path() {
        return path;
    }

    /** {@return the name of the entity's own property that the path begins with} */
    String property() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** {@return the text by which a value is compared} */
    Optional<String> key(Object value) {
        return key.apply(value);
    }

    /** {@return the path} */
    @Override
    public String toString() {
        return path;
    }
}
