package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.linernotes.core.merge.Archives.ARTICLE;
import static org.linernotes.core.merge.Archives.DATABASE;
import static org.linernotes.core.merge.Archives.DAVIS;
import static org.linernotes.core.merge.Archives.FILE;
import static org.linernotes.core.merge.Archives.RECORDING;
import static org.linernotes.core.merge.Archives.RELEASE;
import static org.linernotes.core.merge.Archives.TRACK;
import static org.linernotes.core.merge.Archives.said;
import static org.linernotes.core.merge.Archives.source;
import static org.linernotes.core.merge.Archives.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

class MergeTest {
    private static final Recording OF_DATABASE =
            RECORDING.withLength(Duration.ofSeconds(172)).withDisambiguation("take 1");

    @Test
    void a_labels_file_and_a_database_become_one_catalogue_in_which_nothing_is_lost() {
        Catalog file = Archives.of(FILE, RECORDING);
        Catalog database = Archives.of(DATABASE, OF_DATABASE, DAVIS);

        Merged merged = Merge.builder()
                .ranking(FILE, DATABASE)
                .build()
                .merge(ImmutableList.of(MergeInput.of("file.json", file), MergeInput.of("database.json", database)))
                .orThrow();

        Catalog catalog = merged.catalog();
        assertThat(catalog.source()).contains(FILE);
        Recording recording = catalog.recording(RECORDING.id()).orElseThrow();
        assertThat(recording.length()).contains(Duration.ofSeconds(165));
        assertThat(recording.disambiguation()).contains("take 1");
        // both say the title and the ISRC; the length is disputed; one alone tells the takes apart
        assertThat(said(catalog, RECORDING))
                .containsExactly(
                        "disambiguation = take 1 says database, adopted",
                        "isrcs = [FRZ035800001] says database, adopted",
                        "isrcs = [FRZ035800001] says label-file, adopted",
                        "length = PT2M52S says database, rival",
                        "title = Générique says database, adopted",
                        "title = Générique says label-file, adopted");
        assertThat(said(catalog, DAVIS)).containsExactly("name = Miles Davis says database, adopted");
        assertThat(catalog.check().isEmpty()).isTrue();

        assertThat(merged.inputs()).containsExactly("file.json", "database.json");
        assertThat(merged.identifications()).isEmpty();
        assertThat(merged.choices()).singleElement().satisfies(choice -> {
            assertThat(choice.entity()).isEqualTo(RECORDING.id());
            assertThat(choice.property()).isEqualTo("length");
            assertThat(choice.adopted().value()).isEqualTo(OpenValue.of(Duration.ofSeconds(165)));
            assertThat(choice.adopted().sources()).containsExactly(FILE);
            assertThat(choice.adopted().inputs()).containsExactly("file.json");
            assertThat(choice.others())
                    .extracting(Alternative::value, Alternative::sources, Alternative::inputs)
                    .containsExactly(tuple(
                            OpenValue.of(Duration.ofSeconds(172)),
                            ImmutableSortedSet.of(DATABASE),
                            ImmutableList.of("database.json")));
            assertThat(choice.criterion()).isEqualTo(Criterion.RANKING);
        });
    }

    @Test
    void the_ranking_decides_and_without_one_the_canonical_order() {
        Catalog file = Archives.of(FILE, RECORDING);
        Catalog database = Archives.of(DATABASE, OF_DATABASE);
        assertThat(length(Merge.builder().ranking(DATABASE).build(), file, database))
                .isEqualTo(172);
        Merged merged = Merge.byIds().merge(database, file).orThrow();
        assertThat(merged.catalog().recording(RECORDING.id()).orElseThrow().length())
                .contains(Duration.ofSeconds(165));
        assertThat(merged.choices()).extracting(Choice::criterion).containsExactly(Criterion.CANONICAL_ORDER);
        assertThat(merged.catalog().source()).contains(DATABASE);
    }

    @Test
    void catalogues_that_name_no_source_need_statements_only_where_they_differ() {
        Catalog merged = merge(Merge.byIds(), Archives.of(RECORDING), Archives.of(OF_DATABASE));
        assertThat(merged.source()).isEmpty();
        assertThat(said(merged, RECORDING)).containsExactly("length = PT2M52S says unknown, rival");
        assertThat(merged.isMention(Merge.UNKNOWN_SOURCE)).isTrue();
    }

    @Test
    void a_catalogue_that_names_no_source_is_told_apart_from_one_that_does() {
        Catalog merged =
                merge(Merge.byIds(), Archives.of(DAVIS), Archives.of(FILE, DAVIS.withDisambiguation("trumpeter")));
        assertThat(said(merged, DAVIS))
                .containsExactly(
                        "name = Miles Davis says label-file, adopted", "name = Miles Davis says unknown, adopted");
    }

    @Test
    void what_a_statement_says_ranks_by_its_own_source() {
        Catalog file = Archives.of(
                FILE,
                RECORDING,
                source(ARTICLE),
                statement("s", ARTICLE, RECORDING, "length", Duration.ofSeconds(165)));
        Catalog database = Archives.of(DATABASE, OF_DATABASE);
        assertThat(length(Merge.builder().ranking(FILE, DATABASE, ARTICLE).build(), file, database))
                .as("the file only passes on what the article says")
                .isEqualTo(172);
        assertThat(length(Merge.builder().ranking(ARTICLE, DATABASE, FILE).build(), file, database))
                .isEqualTo(165);
    }

    @Test
    void what_an_input_holds_against_a_rival_stays_decided() {
        Catalog file = Archives.of(
                FILE,
                RECORDING,
                source(ARTICLE),
                statement("s", ARTICLE, RECORDING, "length", Duration.ofSeconds(170))
                        .withStanding(Standing.RIVAL));
        Merge merge = Merge.builder().ranking(ARTICLE, FILE).build();
        assertThat(length(merge, file, Archives.of(DATABASE, DAVIS))).isEqualTo(165);
        // a rival gains nothing by its rank, but it is a source more where another input makes its value win
        Catalog database = Archives.of(DATABASE, RECORDING.withLength(Duration.ofSeconds(170)));
        assertThat(length(merge, file, database)).isEqualTo(165);
        assertThat(length(Merge.builder().ranking(DATABASE, FILE).build(), file, database))
                .isEqualTo(170);
        assertThat(said(merge(Merge.builder().ranking(DATABASE, FILE).build(), file, database), RECORDING))
                .contains("length = PT2M50S says article, adopted", "length = PT2M45S says label-file, rival");
    }

    @Test
    void lists_are_adopted_whole_and_what_is_said_within_them_follows() {
        Catalog file = Archives.of(FILE, RELEASE, RECORDING);
        Catalog database = Archives.of(
                DATABASE,
                RELEASE.withMedia(RELEASE.media()
                        .get(0)
                        .withTracks(RELEASE.media().get(0).tracks().get(0).withTitle("Motif"))),
                RECORDING,
                statement("s", DATABASE, RELEASE, "media.tracks.title", "Motif").withElement(TRACK));
        Catalog merged = merge(Merge.builder().ranking(FILE).build(), file, database);
        assertThat(merged.release(RELEASE.id()).orElseThrow().media()).isEqualTo(RELEASE.media());
        assertThat(merged.statement(StatementId.of("s")).orElseThrow().standing())
                .isEqualTo(Standing.RIVAL);
        Catalog other = merge(Merge.builder().ranking(DATABASE).build(), file, database);
        assertThat(other.release(RELEASE.id()).orElseThrow().media().get(0).tracks())
                .hasSize(1);
        assertThat(other.statement(StatementId.of("s")).orElseThrow().standing())
                .isEqualTo(Standing.ADOPTED);
        assertThat(other.check().isEmpty()).isTrue();
    }

    @Test
    void the_longer_list_comes_first_and_what_says_something_before_what_says_nothing() {
        Catalog one = Archives.of(
                RELEASE.withMedia(RELEASE.media()
                        .get(0)
                        .withTracks(RELEASE.media().get(0).tracks().get(0))),
                RECORDING);
        Catalog two = Archives.of(RELEASE, RECORDING);
        assertThat(merge(Merge.byIds(), one, two)
                        .release(RELEASE.id())
                        .orElseThrow()
                        .media()
                        .get(0)
                        .tracks())
                .hasSize(2);
    }

    @Test
    void unknown_keys_are_claimed_and_disputed_like_properties() {
        Catalog file = Archives.of(FILE, RECORDING.withExtensions(Extensions.of(Map.of("x", "1", "y", "2"))));
        Catalog database = Archives.of(DATABASE, RECORDING.withExtensions(Extensions.of(Map.of("x", "0", "z", "3"))));
        Outcome<Merged> merged = Merge.builder().ranking(FILE).build().merge(file, database);
        assertThat(merged.notices().isEmpty()).isTrue();
        Catalog catalog = merged.orThrow().catalog();
        assertThat(catalog.recording(RECORDING.id()).orElseThrow().extensions().json())
                .containsExactly(Map.entry("x", "1"), Map.entry("y", "2"), Map.entry("z", "3"));
        assertThat(said(catalog, RECORDING))
                .contains("x = 0 says database, rival", "z = 3 says database, adopted")
                .noneMatch(line -> line.startsWith("y") || line.startsWith("x = 1"));
    }

    @Test
    void an_unknown_key_that_is_called_like_a_path_is_merged_but_never_stated() {
        Session night = Session.builder().id(SessionId.of("night")).build();
        Catalog file = Archives.of(FILE, night.withExtensions(Extensions.of(Map.of("date.value", "1"))));
        Catalog database = Archives.of(DATABASE, night.withExtensions(Extensions.of(Map.of("date.value", "2"))));
        Outcome<Merged> merged = Merge.byIds().merge(file, database);
        assertThat(merged.notices().isEmpty()).isTrue();
        assertThat(merged.orThrow()
                        .catalog()
                        .session(night.id())
                        .orElseThrow()
                        .extensions()
                        .json())
                .containsExactly(Map.entry("date.value", "1"));
    }

    @Test
    void statements_that_say_something_else_under_one_id_are_both_kept() {
        Statement one = statement("s", FILE, RECORDING, "title", "Motif").withStanding(Standing.UNDECIDED);
        Statement other = one.withValue(OpenValue.of("Thème"));
        Catalog a = Archives.of(FILE, RECORDING, one);
        Catalog b = Archives.of(FILE, RECORDING, other);
        assertThat(said(merge(Merge.byIds(), b, a), RECORDING))
                .containsExactly(
                        "title = Motif says label-file, undecided", "title = Thème says label-file, undecided");
        assertThat(merge(Merge.byIds(), b, a).statement(one.id())).contains(one);
    }

    @Test
    void of_one_statement_that_stands_differently_what_is_refuted_stays_refuted() {
        Statement rival = statement("s", FILE, RECORDING, "title", "Motif").withStanding(Standing.RIVAL);
        Catalog a = Archives.of(FILE, RECORDING, rival);
        Catalog b = Archives.of(FILE, RECORDING, rival.withStanding(Standing.REFUTED));
        assertThat(merge(Merge.byIds(), a, b).statement(rival.id())).contains(rival.withStanding(Standing.REFUTED));
    }

    @Test
    void a_mention_and_a_full_entity_become_a_full_one_that_holds_what_is_adopted_of_it() {
        Catalog mentions = Catalog.builder()
                .addMention(DAVIS)
                .add(source(ARTICLE))
                .add(statement("s", ARTICLE, DAVIS, "disambiguation", "trumpeter"))
                .build()
                .orThrow();
        assertThat(merge(Merge.byIds(), mentions, mentions)).isEqualTo(mentions);
        Catalog merged = merge(Merge.byIds(), mentions, Archives.of(DAVIS));
        assertThat(merged.isMention(DAVIS.id())).isFalse();
        assertThat(merged.artist(DAVIS.id()).orElseThrow().disambiguation()).contains("trumpeter");
    }

    @Test
    void statements_about_what_is_not_there_wait_for_it() {
        Statement statement = statement("s", FILE, DAVIS, "sortName", "Davis, Miles");
        Catalog alone =
                Catalog.builder().add(source(FILE)).add(statement).build().orThrow();
        assertThat(merge(Merge.byIds(), alone, alone)).isEqualTo(alone);
        assertThat(merge(Merge.byIds(), alone, Archives.of(DAVIS))
                        .artist(DAVIS.id())
                        .orElseThrow()
                        .sortName())
                .contains("Davis, Miles");
    }

    @Test
    void subjects_stay_if_they_are_the_same_and_are_united_if_not() {
        ArtistId other = ArtistId.of("barney-wilen");
        Catalog a = about(Archives.of(RECORDING, DAVIS, DAVIS.withId(other)), ImmutableList.of(DAVIS.id(), other));
        Catalog b = about(Archives.of(RECORDING, DAVIS, DAVIS.withId(other)), ImmutableList.of(DAVIS.id()));
        assertThat(a.subjects()).containsExactly(DAVIS.id(), other);
        assertThat(merge(Merge.byIds(), a, a).subjects()).containsExactly(DAVIS.id(), other);
        assertThat(merge(Merge.byIds(), b, a).subjects()).containsExactly(other, DAVIS.id());
        assertThat(merge(Merge.byIds(), a, Archives.of(RECORDING)).subjects())
                .containsExactly(other, DAVIS.id(), RECORDING.id());
        assertThat(merge(Merge.byIds(), Archives.of(DAVIS), Archives.of(RECORDING))
                        .isAboutAll())
                .isTrue();
    }

    private static Catalog about(Catalog catalog, ImmutableList<ArtistId> subjects) {
        Catalog.Builder builder = Catalog.builder().subjects(subjects);
        catalog.entities().forEach(builder::add);
        return builder.build().orThrow();
    }

    @Test
    void takes_of_two_sessions_with_one_id_are_kept_and_told() {
        Session night = Session.builder()
                .id(SessionId.of("night"))
                .addPart(Part.builder()
                        .addTake(Take.builder().id(TakeId.of("1")).build())
                        .build())
                .build();
        Outcome<Merged> merged =
                Merge.byIds().merge(Archives.of(night), Archives.of(night.withId(SessionId.of("day"))));
        assertThat(merged.notices().list()).extracting(Notice::code).containsExactly(CatalogNotice.DUPLICATE_TAKE);
        assertThat(merged.orThrow().catalog().sessions()).hasSize(2);
    }

    @Test
    void nothing_merged_is_nothing() {
        assertThat(merge(Merge.byIds())).isEqualTo(Catalog.builder().build().orThrow());
    }

    private static Catalog merge(Merge merge, Catalog... catalogs) {
        return merge.merge(catalogs).orThrow().catalog();
    }

    private static long length(Merge merge, Catalog... catalogs) {
        return merge(merge, catalogs)
                .recording(RECORDING.id())
                .orElseThrow()
                .length()
                .orElseThrow()
                .toSeconds();
    }
}
