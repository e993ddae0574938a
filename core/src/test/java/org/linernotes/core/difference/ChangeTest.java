package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.source.Statement;

class ChangeTest {
    private static final Track FIRST =
            Track.builder().id(ElementId.of("a1")).title("Générique").build();
    private static final Track SECOND =
            Track.builder().id(ElementId.of("a2")).title("Motel").build();
    private static final Medium MEDIUM = Medium.builder()
            .id(ElementId.of("m"))
            .addTracks(FIRST, SECOND)
            .pregap(Track.builder().id(ElementId.of("p")).title("Silence").build())
            .build();

    private static ImmutableList<Change> changes(Medium after) {
        return Comparison.of(release(MEDIUM), release(after));
    }

    private static Release release(Medium medium) {
        return Release.builder().id(ReleaseId.of("r")).addMedium(medium).build();
    }

    @Test
    void names_property_and_element_as_statements_do() {
        assertThat(changes(MEDIUM.withTracks(FIRST, SECOND.withTitle("Dîner au motel"))))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED),
                        change -> assertThat(change.path()).isEqualTo("media.tracks.title"),
                        change -> assertThat(change.element()).hasValue(SECOND.id()),
                        change -> assertThat(change.pointerBefore()).hasValue("/media/0/tracks/1/title"),
                        change -> assertThat(change.pointerAfter()).hasValue("/media/0/tracks/1/title"),
                        change -> assertThat(change.way()
                                        .get(1)
                                        .element()
                                        .orElseThrow()
                                        .value())
                                .isEqualTo(SECOND.withTitle("Dîner au motel")))
                .hasToString("CHANGED media.tracks.title: “Motel” → “Dîner au motel”");
    }

    @Test
    void says_where_elements_were_and_are() {
        ImmutableList<Change> changes = changes(MEDIUM.withTracks(SECOND.withTitle("Dîner"), FIRST));
        assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.CHANGED, ChangeKind.MOVED);
        assertThat(changes)
                .extracting(change -> change.pointerBefore().orElseThrow())
                .containsExactly("/media/0/tracks/1/title", "/media/0/tracks/0");
        assertThat(changes)
                .extracting(change -> change.pointerAfter().orElseThrow())
                .containsExactly("/media/0/tracks/0/title", "/media/0/tracks/1");
    }

    @Test
    void has_a_place_only_where_it_is() {
        assertThat(changes(MEDIUM.withTracks(SECOND)))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.kind()).isEqualTo(ChangeKind.REMOVED),
                        change -> assertThat(change.element()).hasValue(FIRST.id()),
                        change -> assertThat(change.pointerBefore()).hasValue("/media/0/tracks/0"),
                        change -> assertThat(change.pointerAfter()).isEmpty(),
                        change -> assertThat(change.after()).isEmpty());
    }

    @Test
    void knows_an_element_that_is_in_no_list_by_its_id() {
        Track pregap = MEDIUM.pregap().orElseThrow();
        assertThat(changes(MEDIUM.withPregap(pregap.withTitle("Quiet"))))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.path()).isEqualTo("media.pregap.title"),
                        change -> assertThat(change.element()).hasValue(pregap.id()));
        assertThat(changes(MEDIUM.withPregap(pregap.withId(ElementId.of("q")))))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.path()).isEqualTo("media.pregap"),
                        change -> assertThat(change.element()).hasValue(MEDIUM.id()));
    }

    private static Statement statement(Object value) {
        return Statement.builder()
                .id(StatementId.of("s"))
                .subject(ReleaseId.of("r"))
                .property("media.tracks")
                .value(OpenValue.of(value))
                .source(SourceId.of("sleeve"))
                .build();
    }

    @Test
    void tells_of_stated_values_what_differs_in_them() {
        Track other = SECOND.withTitle("Dîner");
        assertThat(Comparison.of(statement(SECOND), statement(other)))
                .extracting(Change::toString)
                .containsExactly("CHANGED value.title: “Motel” → “Dîner”");
        assertThat(Comparison.of(statement(ImmutableList.of(FIRST, SECOND)), statement(ImmutableList.of(other))))
                .extracting(change -> change.kind() + " " + change.path() + " " + change.pointerBefore())
                .containsExactly("REMOVED value Optional[/value/0]", "CHANGED value.title Optional[/value/1/title]");
        assertThat(Comparison.of(statement(SECOND), statement(ImmutableList.of(SECOND))))
                .singleElement()
                .satisfies(
                        change -> assertThat(change.path()).isEqualTo("value"),
                        change -> assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED));
        assertThat(Comparison.of(statement(SECOND), statement("Motel")))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.after().orElseThrow().type()).isEqualTo(ValueType.OPEN));
    }
}
