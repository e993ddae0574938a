package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.label.Label;
import org.linernotes.examples.archive.Slug;

/** The labels of the archive by their codes; one in brackets is the label of that name in another country, as in {@code Br(E)}. */
final class Labels {
    private static final ImmutableMap<String, String> COUNTRIES = Table.map("label-countries.tsv");

    private static final Pattern COUNTRY = Pattern.compile(".+\\((?<letters>\\p{L}+)\\)");

    private final Map<String, String> names;

    /** Makes them of the table of the archive. */
    Labels(Map<String, String> names) {
        this.names = names;
    }

    /** {@return the label with a code} */
    LabelId coded(String code) {
        return LabelId.of(Slug.of(code));
    }

    /** {@return the label with a name, if there is one} */
    Optional<LabelId> named(String name) {
        return names.entrySet().stream()
                .filter(e -> e.getValue().equals(name))
                .findFirst()
                .map(e -> coded(e.getKey()));
    }

    /** {@return all of them} */
    Stream<Label> entities() {
        return names.entrySet().stream().map(e -> label(e.getKey(), e.getValue()));
    }

    private Label label(String code, String name) {
        return Label.builder()
                .id(coded(code))
                .name(name)
                .country(country(code))
                .addAllExternalIds(ExternalId.tryParse(Ellingtonia.KEY + ":" + code).stream()
                        .toList())
                .build();
    }

    private static Optional<String> country(String code) {
        Matcher matcher = COUNTRY.matcher(code);
        return matcher.matches() ? Optional.ofNullable(COUNTRIES.get(matcher.group("letters"))) : Optional.empty();
    }
}
