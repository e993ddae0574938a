package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/** What rules find, and whether each finding is told as it should be. */
final class Findings {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

    private Findings() {}

    static Catalog catalog(Entity... entities) {
        return catalog(Arrays.asList(entities));
    }

    static Catalog catalog(Iterable<? extends Entity> entities) {
        Catalog.Builder builder = Catalog.builder();
        entities.forEach(builder::add);
        return builder.build().orThrow();
    }

    /** {@return the sentences that a rule says of a catalogue of these entities} */
    static List<String> of(Rule rule, Entity... entities) {
        return of(rule, catalog(entities));
    }

    /** {@return the sentences that a rule says of a catalogue} */
    static List<String> of(Rule rule, Catalog catalog) {
        Notices findings = Validator.validate(catalog, ImmutableList.of(rule));
        assertThat(findings.list()).allSatisfy(finding -> {
            assertThat(rule.codes()).anyMatch(finding.code()::equals);
            assertWellTold(finding, catalog);
        });
        return findings.list().stream().map(Notice::text).toList();
    }

    /** A finding has all its words, and its place is there: of a list it may be the list itself. */
    static void assertWellTold(Notice finding, Catalog catalog) {
        assertThat(finding.arguments().keySet())
                .as(finding.toString())
                .containsAll(ARGUMENT.matcher(finding.code().template())
                        .results()
                        .map(result -> result.group(1))
                        .toList());
        assertThat(finding.text()).doesNotContain("Optional");
        Location location = finding.location();
        // where one take is there twice, the finding is about the session as a whole
        boolean isPlaced = finding.code() != CatalogNotice.DUPLICATE_TAKE
                && location.record().isPresent();
        if (isPlaced) {
            Entity entity = catalog.get(
                            EntityId.parseReference(location.record().get()))
                    .orElseThrow();
            String pointer = location.pointer().orElseThrow();
            assertThat(pointer.isEmpty() || isIn(entity, pointer))
                    .as(finding.toString())
                    .isTrue();
        }
    }

    private static boolean isIn(Entity entity, String pointer) {
        Set<String> places = new HashSet<>();
        Walk.through(entity, (property, value, walk) -> places.add(walk.pointer()));
        return places.stream().anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }
}
