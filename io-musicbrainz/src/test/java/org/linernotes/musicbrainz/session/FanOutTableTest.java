package org.linernotes.musicbrainz.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.work.Work;

class FanOutTableTest {
    /** The types of which every property has a fate. */
    private static final List<PropertyTable<?>> WHOLE = List.of(
            Session.PROPERTIES,
            SessionPlace.PROPERTIES,
            Part.PROPERTIES,
            Take.PROPERTIES,
            PersonnelLine.PROPERTIES,
            Credit.PROPERTIES,
            Variance.PROPERTIES,
            Derivation.PROPERTIES,
            dates());

    /** The types of which some properties are lost where the entity is written. */
    private static final List<PropertyTable<?>> IN_PART =
            List.of(ReleaseGroup.PROPERTIES, Release.PROPERTIES, Recording.PROPERTIES, Work.PROPERTIES);

    private static PropertyTable<?> dates() {
        ValueType<?> type = Take.PROPERTIES.property("date").orElseThrow().type();
        return ((ValueType.Structure<?>) type).table();
    }

    @Test
    void every_property_of_sessions_parts_takes_lines_and_variances_has_a_fate() {
        assertThat(WHOLE.stream().flatMap(FanOutTableTest::properties)).isSubsetOf(FanOutTable.ROWS.keySet());
    }

    @Test
    void every_row_is_of_a_property_and_says_how_or_why() {
        ImmutableSet<String> properties = Stream.concat(WHOLE.stream(), IN_PART.stream())
                .flatMap(FanOutTableTest::properties)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(FanOutTable.ROWS.keySet()).isSubsetOf(properties);
        assertThat(FanOutTable.ROWS.values()).noneMatch(row -> row.howOrWhy().isBlank());
    }

    @Test
    void what_is_carried_in_part_is_looked_at_and_nothing_else() {
        PartlyCarried partly = new PartlyCarried(new Bearing(
                Catalog.builder().build().orThrow(),
                TakeOrigins.of(Catalog.builder().build().orThrow())));
        assertThat(ImmutableSortedSet.copyOf(partly.properties()))
                .containsExactlyElementsOf(FanOutTable.ROWS.values().stream()
                        .filter(row -> row.fate() == Fate.IN_PART)
                        .map(FanOutTable.Row::key)
                        .sorted()
                        .toList());
    }

    @Test
    void what_is_looked_into_has_properties() {
        assertThat(WHOLE.stream()
                        .flatMap(table -> table.properties().stream()
                                .filter(property ->
                                        FanOutTable.row(table, property).fate() == Fate.INSIDE)))
                .isNotEmpty()
                .allMatch(property -> property.type() instanceof ValueType.Structure<?>);
    }

    private static Stream<String> properties(PropertyTable<?> table) {
        return table.properties().stream().map(property -> table.name() + "." + property.name());
    }
}
