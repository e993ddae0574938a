package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.catalog.World.DAVIS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.vocabulary.Term;

/** What becomes of entities with one id. */
class CatalogRepeatsTest {
    private static final Artist SORTED = DAVIS.withSortName("Davis, Miles").withKind(Term.of("person"));
    private static final Artist DATED = DAVIS.withLifeSpan(LifeSpan.since(EdtfDate.parse("1926-05-26")))
            .withAliases(Alias.of("Prince of Darkness"));

    private static Outcome<Catalog> mentions(Entity... entities) {
        Catalog.Builder builder = Catalog.builder();
        Stream.of(entities).forEach(builder::addMention);
        return builder.build();
    }

    @Test
    void a_full_entity_beats_a_mention_whichever_comes_first() {
        Outcome<Catalog> fullFirst =
                Catalog.builder().add(DAVIS).addMention(SORTED).build();
        Outcome<Catalog> mentionFirst =
                Catalog.builder().addMention(SORTED).add(DAVIS).build();
        assertThat(fullFirst.orThrow()).isEqualTo(mentionFirst.orThrow());
        assertThat(fullFirst.orThrow().artist(DAVIS.id())).contains(DAVIS);
        assertThat(fullFirst.orThrow().isMention(DAVIS.id())).isFalse();
        assertThat(fullFirst.notices().list())
                .extracting(Notice::text)
                .containsExactly(
                        "a mention of artist:miles-davis says “Davis, Miles” for its sortName; nothing stands, and the mention "
                                + "was left out in this",
                        "a mention of artist:miles-davis says person for its kind; nothing stands, and the mention was left "
                                + "out in this");
        assertThat(mentionFirst.notices().list()).isEqualTo(fullFirst.notices().list());
    }

    @Test
    void a_mention_adds_what_another_does_not_say() {
        Artist united = SORTED.withLifeSpan(DATED.lifeSpan()).withAliases(DATED.aliases());
        assertThat(mentions(SORTED, DATED).orThrow().artist(DAVIS.id())).contains(united);
        assertThat(mentions(DATED, SORTED).orThrow())
                .isEqualTo(mentions(SORTED, DATED).orThrow());
        assertThat(mentions(DAVIS, DATED, DAVIS, SORTED).orThrow())
                .isEqualTo(mentions(SORTED, DATED).orThrow());
    }

    @Test
    void a_mention_changes_nothing_that_another_says() {
        Artist other = DAVIS.withSortName("Miles").withDisambiguation("jazz trumpeter");
        assertThat(mentions(SORTED, other).orThrow().artist(DAVIS.id()))
                .contains(SORTED.withDisambiguation("jazz trumpeter"));
        assertThat(mentions(SORTED, other).notices().list())
                .singleElement()
                .hasToString(
                        "artist:miles-davis /sortName: WARNING: a mention of artist:miles-davis says “Miles” for its "
                                + "sortName; “Davis, Miles” stands, and the mention was left out in this [differing-mention]");
    }

    @Test
    void a_credit_that_differs_is_told_as_people_read_it() {
        Recording recording = Recording.builder()
                .id(RecordingId.of("motel"))
                .title("Motel")
                .artistCredit(ArtistCredit.of(DAVIS.id(), "Miles Davis"))
                .build();
        Recording other = recording.withArtistCredit(ArtistCredit.builder()
                .addNames(
                        CreditedName.builder()
                                .name("Miles Davis")
                                .artist(DAVIS.id())
                                .joinPhrase(" & ")
                                .build(),
                        CreditedName.builder().name("Barney Wilen").build())
                .build());
        assertThat(mentions(recording, other).notices().list())
                .filteredOn(notice -> notice.code() == CatalogNotice.DIFFERING_MENTION)
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("held", "(name “Miles Davis”, artist miles-davis)")
                        .containsEntry(
                                "stated",
                                "[(name “Miles Davis”, artist miles-davis, joinPhrase “ & ”), name “Barney Wilen”]"));
    }

    @Test
    void a_term_that_differs_from_one_of_the_table_in_nothing_but_that_is_told_as_printed() {
        assertThat(mentions(SORTED, SORTED.withKind(Term.named("person")))
                        .notices()
                        .list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.arguments())
                        .containsEntry("held", "person")
                        .containsEntry("stated", "'person'"));
    }

    @Test
    void of_a_mention_that_says_less_nothing_is_told() {
        Artist less = DATED.withAliases(ImmutableList.of());
        assertThat(mentions(DATED, less, DAVIS, DATED).notices().isEmpty()).isTrue();
        assertThat(Catalog.builder()
                        .add(DATED)
                        .addMention(less)
                        .build()
                        .notices()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_list_with_all_elements_of_another_holds_it() {
        Track first = Track.builder().position(1).title("Générique").build();
        Track second = Track.builder().position(2).title("Florence").build();
        Release listed = lp(Medium.builder().position(1).addTracks(first, second));
        Release counted = lp(Medium.builder().position(1).trackCount(2));
        Release part = lp(Medium.builder().position(1).addTracks(second));
        Release other = lp(Medium.builder().position(1).addTracks(second.withTitle("Julien")));

        assertThat(Repeats.unheld(listed, counted)).isEmpty();
        assertThat(Repeats.unheld(listed, part)).isEmpty();
        assertThat(Repeats.unheld(part, listed))
                .containsExactly(Release.PROPERTIES.property("media").orElseThrow());
        assertThat(Repeats.unheld(listed, other)).hasSize(1);
        assertThat(Repeats.unheld(part, counted)).as("it has one track").hasSize(1);
    }

    private static Release lp(Medium.Builder medium) {
        Medium.Builder withId = medium.id(ElementId.of("a"));
        return Release.builder()
                .id(ReleaseId.of("lp"))
                .title("Ascenseur")
                .addMedia(withId.build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    <T extends Entity> void whatever_is_left_out_of_a_mention_is_told_and_nothing_else(EntityType type) {
        @SuppressWarnings("unchecked") // of whatever type: it is the table's own
        T one = (T) RandomModel.seeded(3).fullEntity(type);
        PropertyTable<T> table = EntityTables.of(one);
        assertThat(Repeats.unheld(one, one)).isEmpty();
        for (Property<T, ?> property : table.properties()) {
            if (property.cardinality() != Cardinality.REQUIRED) {
                T less = property.with(one, property.usual().orElse(null));
                assertThat(Repeats.unheld(one, less)).as("less %s", property).isEmpty();
                if (property.isSaid(one)) {
                    assertThat(Repeats.unheld(less, one))
                            .as("more %s", property)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void unknown_keys_of_mentions_are_united() {
        Artist first = DAVIS.withExtensions(Extensions.of(ImmutableMap.of("a", "1", "b", "2")));
        Artist second = DAVIS.withExtensions(Extensions.of(ImmutableMap.of("b", "3", "c", "4")));
        assertThat(mentions(first, second)
                        .orThrow()
                        .artist(DAVIS.id())
                        .orElseThrow()
                        .extensions()
                        .json())
                .containsExactlyEntriesOf(ImmutableMap.of("a", "1", "b", "2", "c", "4"));
    }

    @Test
    void of_two_full_ones_that_differ_the_first_stands_and_a_warning_names_the_other() {
        Outcome<Catalog> outcome = Catalog.builder()
                .add(DAVIS)
                .add(SORTED.withName("Miles Dewey Davis III"))
                .build();
        assertThat(outcome.orThrow().artist(DAVIS.id())).contains(DAVIS);
        assertThat(outcome.notices().list())
                .singleElement()
                .hasToString("artist:miles-davis: WARNING: artist:miles-davis was added twice; the first stands, the "
                        + "other (Miles Dewey Davis III) differs in name, sortName, kind [differing-repeat]");
    }

    @Test
    void of_a_full_one_added_again_nothing_is_told() {
        Artist equal = Artist.builder().from(DAVIS).id(DAVIS.id()).build();
        assertThat(Catalog.builder().add(DAVIS).add(equal).build().notices().isEmpty())
                .isTrue();
    }

    @Test
    void a_builder_can_go_on_after_building() {
        Catalog.Builder builder = Catalog.builder().addMention(DAVIS);
        Catalog before = builder.build().orThrow();
        Catalog after = builder.add(DAVIS).build().orThrow();
        assertThat(before.isMention(DAVIS.id())).isTrue();
        assertThat(after.isMention(DAVIS.id())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    <T extends Entity> void mentions_of_one_property_each_make_the_whole_in_whatever_order(EntityType type) {
        @SuppressWarnings("unchecked") // of whatever type: it is the table's own
        T whole = (T) RandomModel.seeded(3).fullEntity(type);
        List<T> fragments = fragments(whole);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(fragments, new Random(seed));
            Catalog.Builder builder = Catalog.builder();
            fragments.forEach(builder::addMention);
            assertThat(builder.build().orThrow().get(whole.id())).contains(whole);
        }
    }

    private static <T extends Entity> List<T> fragments(T whole) {
        PropertyTable<T> table = EntityTables.of(whole);
        T bare = table.withExtensions(whole, Extensions.NONE);
        for (Property<T, ?> property : table.properties()) {
            if (property.cardinality() != Cardinality.REQUIRED) {
                bare = property.with(bare, property.usual().orElse(null));
            }
        }
        List<T> fragments = new ArrayList<>();
        fragments.add(table.withExtensions(bare, whole.extensions()));
        for (Property<T, ?> property : table.properties()) {
            fragments.add(property.with(bare, property.get(whole)));
        }
        return fragments;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void full_entities_and_mentions_of_them_make_the_same_in_whatever_order(long seed) {
        Catalog catalog = RandomModel.seeded(seed).catalog(80);
        List<Consumer<Catalog.Builder>> steps = new ArrayList<>();
        catalog.entities().forEach(entity -> {
            steps.add(builder -> builder.add(entity));
            steps.add(builder -> builder.addMention(entity));
            fragments(entity).forEach(fragment -> steps.add(builder -> builder.addMention(fragment)));
        });
        Collections.shuffle(steps, new Random(seed));
        Catalog.Builder builder = Catalog.builder();
        steps.forEach(step -> step.accept(builder));
        Outcome<Catalog> outcome = builder.build();
        assertThat(outcome.orThrow().entities()).isEqualTo(catalog.entities());
        assertThat(outcome.orThrow().subjects()).hasSize(catalog.size());
        assertThat(outcome.notices().isEmpty()).isTrue();
    }
}
