package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linernotes.core.catalog.World.DAVIS;
import static org.linernotes.core.catalog.World.RECORDING;
import static org.linernotes.core.catalog.World.RELEASE;
import static org.linernotes.core.catalog.World.SESSION;
import static org.linernotes.core.catalog.World.SLEEVE;
import static org.linernotes.core.catalog.World.TAKE;
import static org.linernotes.core.catalog.World.WILEN;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.RandomModel;

class CatalogTest {
    private static final Catalog WORLD = World.with().orThrow();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_catalogue_is_the_same_in_whatever_order_it_was_built(long seed) {
        RandomModel random = RandomModel.seeded(seed);
        Catalog catalog = random.catalog(120);
        Catalog rebuilt = random.rebuilt(catalog);
        assertThat(rebuilt).isEqualTo(catalog).hasSameHashCodeAs(catalog);
        assertThat(rebuilt.entities()).containsExactlyElementsOf(catalog.entities());
        assertThat(rebuilt.subjects()).containsExactlyElementsOf(catalog.subjects());
        assertThat(rebuilt.check().list()).isEmpty();
    }

    @Test
    void entities_stand_by_kind_and_then_by_id() {
        assertThat(WORLD.entities()).containsExactly(WILEN, DAVIS, SESSION, RECORDING, RELEASE, SLEEVE);
        assertThat(RandomModel.seeded(3).catalog(300).entities())
                .extracting(Entity::id)
                .isSorted();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void each_entity_of_each_kind_is_found_by_its_id(EntityType type) {
        Catalog catalog = RandomModel.seeded(4).catalog(250);
        assertThat(catalog.all(type))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(catalog.get(entity.id())).containsSame(entity))
                .allSatisfy(entity -> assertThat(entity.id().type()).isEqualTo(type));
        EntityId absent = EntityId.tryParse(type, "absent").orElseThrow();
        assertThat(catalog.get(absent)).isEmpty();
        assertThat(catalog.contains(absent)).isFalse();
    }

    @Test
    void every_kind_has_a_look_up_and_a_list_of_its_own() {
        Catalog all = RandomModel.seeded(5).catalog(150);
        assertThat(all.artists())
                .containsExactlyElementsOf(all.all(EntityType.ARTIST).stream()
                        .map(Artist.class::cast)
                        .toList());
        assertThat(ImmutableList.of(
                        all.artist(all.artists().get(0).id()),
                        all.area(all.areas().get(0).id()),
                        all.place(all.places().get(0).id()),
                        all.label(all.labels().get(0).id()),
                        all.work(all.works().get(0).id()),
                        all.film(all.films().get(0).id()),
                        all.event(all.events().get(0).id()),
                        all.series(all.series().get(0).id()),
                        all.session(all.sessions().get(0).id()),
                        all.recording(all.recordings().get(0).id()),
                        all.releaseGroup(all.releaseGroups().get(0).id()),
                        all.release(all.releases().get(0).id()),
                        all.disc(all.discs().get(0).id()),
                        all.instrument(all.instruments().get(0).id()),
                        all.genre(all.genres().get(0).id()),
                        all.url(all.urls().get(0).id()),
                        all.collection(all.collections().get(0).id()),
                        all.source(all.sources().get(0).id()),
                        all.statement(all.statements().get(0).id())))
                .hasSize(EntityType.values().length)
                .allSatisfy(found -> assertThat(found).isPresent())
                .extracting(found -> ((Entity) found.orElseThrow()).id().type())
                .containsExactly(EntityType.values());
        assertThat(all.label(LabelId.of("absent"))).isEmpty();
    }

    @Test
    void an_empty_catalogue_answers_every_question() {
        Catalog empty = Catalog.builder().build().orThrow();
        assertThat(empty.size()).isZero();
        assertThat(empty.subjects()).isEmpty();
        assertThat(empty.artist(DAVIS.id())).isEmpty();
        assertThat(empty.take(TAKE)).isEmpty();
        assertThat(empty.statementsAbout(DAVIS.id())).isEmpty();
        assertThat(empty.referrers(DAVIS.id())).isEmpty();
        assertThat(empty.check().isEmpty()).isTrue();
        assertThat(empty).isNotEqualTo(WORLD);
    }

    @Test
    void an_entity_must_be_of_the_type_that_its_id_asks_for() {
        assertThatThrownBy(() -> Catalog.builder().add(new Impostor(DAVIS.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("artist:miles-davis is no Artist");
    }

    private record Impostor(EntityId id) implements Entity {
        @Override
        public String displayName() {
            return "not an artist";
        }

        @Override
        public ImmutableList<ExternalId> externalIds() {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Note> notes() {
            return ImmutableList.of();
        }

        @Override
        public ImmutableList<Relationship> relationships() {
            return ImmutableList.of();
        }

        @Override
        public Extensions extensions() {
            return Extensions.NONE;
        }
    }

    @Test
    void a_catalogue_is_about_what_is_full_unless_it_is_said() {
        Catalog.Builder builder = Catalog.builder().add(DAVIS).addMention(WILEN);
        Catalog unsaid = builder.build().orThrow();
        assertThat(unsaid.subjects()).containsExactly(DAVIS.id());
        assertThat(unsaid.isAboutAll()).isTrue();
        assertThat(unsaid.isMention(WILEN.id())).isTrue();
        assertThat(unsaid.isMention(DAVIS.id())).isFalse();
        assertThat(unsaid.isMention(ArtistId.of("absent"))).isFalse();

        Catalog said =
                builder.subjects(WILEN.id(), DAVIS.id(), WILEN.id()).build().orThrow();
        assertThat(said.subjects()).containsExactly(WILEN.id(), DAVIS.id());
        assertThat(said.isAboutAll()).isFalse();
        assertThat(said).isNotEqualTo(unsaid);
    }

    @Test
    void saying_what_would_be_taken_anyhow_makes_no_difference() {
        Catalog unsaid = Catalog.builder().add(DAVIS).add(WILEN).build().orThrow();
        Catalog said = Catalog.builder()
                .add(DAVIS)
                .add(WILEN)
                .subjects(WILEN.id())
                .subjects(DAVIS.id())
                .build()
                .orThrow();
        Catalog nothing = Catalog.builder()
                .add(DAVIS)
                .add(WILEN)
                .subjects(ImmutableList.of())
                .build()
                .orThrow();
        assertThat(said).isEqualTo(unsaid).hasSameHashCodeAs(unsaid);
        assertThat(nothing.subjects()).isEmpty();
        assertThat(nothing).isNotEqualTo(unsaid);
    }

    @Test
    void mentions_and_the_source_are_part_of_equality() {
        Catalog full = Catalog.builder().add(DAVIS).add(SLEEVE).build().orThrow();
        assertThat(Catalog.builder()
                        .addMention(DAVIS)
                        .add(SLEEVE)
                        .subjects(full.subjects())
                        .build()
                        .orThrow())
                .isNotEqualTo(full);
        assertThat(Catalog.builder()
                        .add(DAVIS)
                        .add(SLEEVE)
                        .source(SLEEVE.id())
                        .build()
                        .orThrow())
                .isNotEqualTo(full)
                .extracting(Catalog::source)
                .isEqualTo(Optional.of(SLEEVE.id()));
    }

    @Test
    void a_take_is_found_with_its_part_and_session() {
        TakeOf found = WORLD.take(TAKE).orElseThrow();
        assertThat(found.session()).isSameAs(SESSION);
        assertThat(found.part()).isSameAs(SESSION.parts().get(0));
        assertThat(found.take().title()).contains("Générique");
        assertThat(WORLD.take(TakeId.of("generique-2"))).isEmpty();

        Catalog random = RandomModel.seeded(6).catalog(400);
        assertThat(random.sessions())
                .flatExtracting(session -> session.parts())
                .flatExtracting(part -> part.takes())
                .isNotEmpty()
                .allSatisfy(take ->
                        assertThat(random.take(take.id())).map(TakeOf::take).containsSame(take));
    }

    @Test
    void what_points_at_an_entity_its_takes_or_its_elements_refers_to_it() {
        Statement statement =
                World.statement(RELEASE, "media.tracks.title", "Générique").withElement(World.TRACK);
        Catalog catalog = World.with(statement).orThrow();
        assertThat(catalog.referrers(DAVIS.id())).containsExactly(SESSION);
        assertThat(catalog.referrers(SESSION.id())).containsExactly(RECORDING);
        assertThat(catalog.referrers(RECORDING.id())).containsExactly(RELEASE);
        assertThat(catalog.referrers(RELEASE.id())).containsExactly(statement);
        assertThat(catalog.referrers(statement.id())).isEmpty();
        assertThat(catalog.referrers(ArtistId.of("absent"))).isEmpty();
    }

    @Test
    void statements_are_found_by_their_subject() {
        Statement first = World.statement(RECORDING, "title", "Générique").withId(StatementId.of("1"));
        Statement second =
                World.statement(RELEASE, "title", RELEASE.title().orElseThrow()).withId(StatementId.of("2"));
        Statement third = World.statement(
                        RECORDING, "length", RECORDING.length().orElseThrow())
                .withId(StatementId.of("3"));
        Catalog catalog = World.with(third, second, first).orThrow();
        assertThat(catalog.statementsAbout(RECORDING.id())).containsExactly(first, third);
        assertThat(catalog.statementsAbout(RELEASE.id())).containsExactly(second);
        assertThat(catalog.statementsAbout(SESSION.id())).isEmpty();
    }

    @Test
    void an_index_is_built_once_and_is_no_part_of_what_makes_catalogues_equal() {
        Catalog catalog = Catalog.builder().build().orThrow();
        AtomicInteger built = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(catalog.index(Integer.class, indexed -> built.incrementAndGet()))
                    .isEqualTo(1);
        }
        assertThat(catalog).isEqualTo(Catalog.builder().build().orThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void another_version_of_an_entity_changes_nothing_but_that(long seed) {
        Catalog catalog = RandomModel.seeded(seed).catalog(120);
        Artist artist = catalog.artists().get(0);

        Catalog edited = catalog.with(artist.withName("Another Name")).orThrow();

        assertThat(edited.artist(artist.id())).contains(artist.withName("Another Name"));
        assertThat(edited.isMention(artist.id())).isEqualTo(catalog.isMention(artist.id()));
        assertThat(edited.subjects()).isEqualTo(catalog.subjects());
        assertThat(edited.source()).isEqualTo(catalog.source());
        assertThat(edited.with(artist).orThrow()).isEqualTo(catalog);
        assertThat(catalog.with().orThrow()).isEqualTo(catalog);
    }

    @Test
    void an_entity_that_was_not_there_is_added_in_full_and_can_be_taken_away_again() {
        Artist clarke = Artist.builder()
                .id(ArtistId.of("kenny-clarke"))
                .name("Kenny Clarke")
                .build();
        Catalog said = Catalog.builder()
                .add(DAVIS)
                .add(RELEASE)
                .subjects(RELEASE.id())
                .build()
                .orThrow();

        Catalog more = said.with(clarke).orThrow();

        assertThat(more.artist(clarke.id())).contains(clarke);
        assertThat(more.isMention(clarke.id())).isFalse();
        assertThat(more.subjects()).containsExactly(RELEASE.id());
        assertThat(WORLD.with(clarke).orThrow().subjects()).contains(clarke.id());
        assertThat(more.without(clarke.id()).orThrow()).isEqualTo(said);
    }

    @Test
    void what_points_at_an_entity_that_was_taken_away_is_told() {
        Outcome<Catalog> less = WORLD.without(DAVIS.id(), ArtistId.of("nobody"));

        assertThat(less.orThrow().size()).isEqualTo(WORLD.size() - 1);
        assertThat(less.orThrow().contains(DAVIS.id())).isFalse();
        assertThat(less.orThrow().subjects()).doesNotContain(DAVIS.id());
        assertThat(less.notices().list())
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.code()).isEqualTo(CatalogNotice.DANGLING_REFERENCE));
    }
}
