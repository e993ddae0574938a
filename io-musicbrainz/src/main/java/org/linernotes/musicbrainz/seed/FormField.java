package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A parameter of a form. A form is a list of them; names repeat where a field takes several values.
 *
 * @param name its name: {@code mediums.0.track.3.name}
 * @param value its value
 */
public record FormField(String name, String value) {
    /**
     * {@return fields as the body of a request or the query of an address: {@code application/x-www-form-urlencoded}, in
     * UTF-8}
     *
     * @param fields the fields
     */
    public static String encode(List<FormField> fields) {
        return fields.stream().map(FormField::toString).collect(Collectors.joining("&"));
    }

    /** {@return the field as it stands in a request: {@code name=A+title}} */
    @Override
    public String toString() {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
