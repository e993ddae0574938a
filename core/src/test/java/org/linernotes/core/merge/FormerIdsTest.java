package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.label.Label;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;

class FormerIdsTest {
    private static final ArtistId OLDEST = ArtistId.of("m-davis");
    private static final ArtistId OLDER = ArtistId.of("davis-miles");
    private static final ArtistId NOW = ArtistId.of("miles-davis");

    @Test
    void leads_over_several_steps_to_the_id_of_now() {
        FormerIds ids = FormerIds.of(ImmutableMap.of(OLDEST, OLDER, OLDER, NOW));

        assertThat(ids.current(OLDEST)).isEqualTo(NOW);
        assertThat(ids.current(NOW)).isEqualTo(NOW);
        assertThat(ids.successors()).containsOnlyKeys(OLDEST, OLDER);
    }

    @Test
    void comes_out_of_a_circle() {
        FormerIds ids = FormerIds.of(ImmutableMap.of(OLDEST, OLDER, OLDER, NOW, NOW, OLDER));

        assertThat(ids.current(OLDEST)).isEqualTo(OLDER);
        assertThat(ids.current(NOW)).isEqualTo(OLDER);
        assertThat(ids.successors()).doesNotContainKey(OLDER);
    }

    @Test
    void nothing_becomes_something_of_another_kind() {
        assertThatThrownBy(() -> FormerIds.of(ImmutableMap.of(OLDEST, LabelId.of("fontana"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leads_what_points_at_an_entity() {
        LabelId former = LabelId.of("fontana-records");
        Release release = Release.builder()
                .title("Ascenseur")
                .id(ReleaseId.of("r"))
                .addLabels(LabelLine.builder().label(former).build())
                .build();

        Release led =
                FormerIds.of(ImmutableMap.of(former, LabelId.of("fontana"))).in(release);

        assertThat(led.labels().get(0).label()).contains(LabelId.of("fontana"));
        assertThat(led.labels().get(0).id())
                .as("elements keep their ids")
                .isEqualTo(release.labels().get(0).id());
        assertThat(FormerIds.NONE.in(release)).isSameAs(release);
    }

    @Test
    void is_kept_in_statements_that_merges_follow() {
        LabelId former = LabelId.of("fontana-records");
        LabelId now = LabelId.of("fontana");
        Catalog.Builder kept =
                Catalog.builder().add(Label.builder().id(now).name("Fontana").build());
        FormerIds.of(ImmutableMap.of(former, now)).statements().forEach(kept::add);
        Catalog other = Catalog.builder()
                .add(Label.builder().id(former).name("Fontana").build())
                .build()
                .orThrow();

        assertThat(kept.build().notices().list()).isEmpty();
        assertThat(Merge.byIds()
                        .merge(kept.build().orThrow(), other)
                        .orThrow()
                        .catalog()
                        .labels())
                .extracting(Label::id)
                .containsExactly(now);
        assertThat(FormerIds.NONE.statements()).isEmpty();
    }
}
