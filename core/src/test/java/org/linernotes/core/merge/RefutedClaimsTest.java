package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.merge.Archives.ARTICLE;
import static org.linernotes.core.merge.Archives.DATABASE;
import static org.linernotes.core.merge.Archives.DAVIS;
import static org.linernotes.core.merge.Archives.FILE;
import static org.linernotes.core.merge.Archives.RECORDING;
import static org.linernotes.core.merge.Archives.said;
import static org.linernotes.core.merge.Archives.source;
import static org.linernotes.core.merge.Archives.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

class RefutedClaimsTest {
    private static final Recording OF_DATABASE = RECORDING.withLength(Duration.ofSeconds(172));
    private static final Statement REFUTED = statement("s", DATABASE, RECORDING, "length", Duration.ofSeconds(172))
            .withStanding(Standing.REFUTED);

    @Test
    void what_is_refuted_is_no_rival_again_when_its_source_is_merged_again() {
        Merge merge = Merge.builder().ranking(FILE).build();
        Catalog database = Archives.of(DATABASE, OF_DATABASE);
        Catalog refuting = Archives.of(FILE, RECORDING, source(DATABASE), REFUTED);
        Catalog merged = merge(merge, refuting, database);
        assertThat(lengths(merged)).containsExactly("length = PT2M52S says database, refuted");
        assertThat(merge(merge, merged, database, refuting)).isEqualTo(merged);
    }

    @Test
    void neither_is_a_claim_that_a_merge_has_stated_and_somebody_has_refuted_since() {
        Merge merge = Merge.builder().ranking(FILE).build();
        Catalog database = Archives.of(DATABASE, OF_DATABASE);
        Catalog merged = merge(merge, Archives.of(FILE, RECORDING), database);
        Statement rival = Iterables.getOnlyElement(merged.statements().stream()
                .filter(each -> each.standing() == Standing.RIVAL)
                .toList());
        Catalog again = merge(merge, with(merged, rival.withStanding(Standing.REFUTED)), database, merged);
        assertThat(lengths(again)).containsExactly("length = PT2M52S says database, refuted");
        assertThat(merge(merge, again, database)).isEqualTo(again);
        assertThat(again.statement(rival.id()))
                .as("the id of the claim is free for the claim")
                .isEmpty();
    }

    @Test
    void what_is_only_doubted_is_claimed_beside() {
        Catalog merged = merge(Merge.byIds(), Archives.of(FILE, RECORDING), Archives.of(DATABASE, OF_DATABASE));
        Statement rival = Iterables.getOnlyElement(merged.statements().stream()
                .filter(each -> each.standing() == Standing.RIVAL)
                .toList());
        Catalog doubting = with(merged, rival.withStanding(Standing.UNDECIDED));
        assertThat(lengths(merge(Merge.byIds(), doubting, merged)))
                .contains(line(rival, "rival"), line(rival, "undecided"));
        assertThat(lengths(merge(Merge.byIds(), doubting)))
                .contains(line(rival, "undecided"))
                .doesNotContain(line(rival, "rival"));
    }

    @Test
    void a_refuted_value_that_its_source_holds_is_adopted_by_its_rank_and_keeps_it() {
        SourceId zine = SourceId.of("zine");
        Merge merge = Merge.builder().ranking(ARTICLE, DATABASE, zine).build();
        Catalog merged = merge(
                merge,
                Archives.of(FILE, RECORDING, source(DATABASE), REFUTED),
                Archives.of(DATABASE, OF_DATABASE),
                Archives.of(ARTICLE, DAVIS));
        assertThat(lengths(merged))
                .as("the article has no length: a statement tells for whose sake the value is held")
                .containsExactly(
                        "length = PT2M45S says label-file, rival",
                        "length = PT2M52S says database, adopted",
                        "length = PT2M52S says database, refuted");
        Catalog other = Archives.of(zine, RECORDING.withLength(Duration.ofSeconds(170)));
        assertThat(merge(merge, merged, other)
                        .recording(RECORDING.id())
                        .orElseThrow()
                        .length())
                .contains(Duration.ofSeconds(172));
    }

    @Test
    void where_others_that_are_trusted_as_much_say_the_value_a_refuted_source_does_not_speak_for_it() {
        Catalog file = Archives.of(FILE, RECORDING, source(DATABASE), REFUTED);
        Catalog database = Archives.of(DATABASE, OF_DATABASE);
        Catalog article = Archives.of(ARTICLE, OF_DATABASE);
        Merge merge = Merge.builder().ranking(ARTICLE, DATABASE).build();
        assertThat(lengths(merge(merge, file, database, article)))
                .containsExactly("length = PT2M45S says label-file, rival", "length = PT2M52S says database, refuted");
    }

    @Test
    void a_refuted_statement_that_gets_another_id_takes_the_place_of_no_claim() {
        Statement refuted =
                statement("s", FILE, RECORDING, "title", RECORDING.title()).withStanding(Standing.REFUTED);
        Catalog file = Archives.of(FILE, RECORDING, refuted);
        Catalog article = Archives.of(ARTICLE, DAVIS);
        Catalog other = Archives.of(DATABASE, DAVIS, source(FILE), refuted.withValue(OpenValue.of("A")));
        Merge merge = Merge.byIds();
        Catalog all = merge(merge, file, article, other);
        assertThat(said(all, RECORDING))
                .as("the article is the source of the catalogue, and does not know the title")
                .contains(
                        "title = A says label-file, refuted",
                        "title = Générique says label-file, adopted",
                        "title = Générique says label-file, refuted");
        for (ImmutableList<Catalog> order : ImmutableList.of(
                ImmutableList.of(file, article, other),
                ImmutableList.of(file, other, article),
                ImmutableList.of(other, article, file))) {
            Catalog grouped = merge(merge, merge(merge, order.get(0), order.get(1)), order.get(2));
            MergeLawsTest.same(grouped, all);
        }
    }

    @Test
    void a_catalogue_speaks_for_what_it_holds_though_statements_refute_it_for_all_who_say_it() {
        Statement own =
                statement("s", FILE, RECORDING, "title", RECORDING.title()).withStanding(Standing.REFUTED);
        Statement others =
                statement("t", ARTICLE, RECORDING, "title", RECORDING.title()).withStanding(Standing.REFUTED);
        Catalog file = Archives.of(FILE, RECORDING, source(ARTICLE), own, others);
        assertThat(merge(Merge.byIds(), file)).isEqualTo(file);
        assertThat(merge(Merge.byIds(), file, file)).isEqualTo(file);
    }

    private static Catalog merge(Merge merge, Catalog... catalogs) {
        return merge.merge(catalogs).orThrow().catalog();
    }

    private static Catalog with(Catalog catalog, Statement statement) {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            Entity now = entity.id().equals(statement.id()) ? statement : entity;
            Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(now) : builder.add(now);
        }
        return builder.source(catalog.source().orElseThrow()).build().orThrow();
    }

    private static String line(Statement statement, String standing) {
        return statement.property() + " = " + statement.value() + " says " + statement.source() + ", " + standing;
    }

    private static ImmutableList<String> lengths(Catalog catalog) {
        return said(catalog, RECORDING).stream()
                .filter(line -> line.startsWith("length"))
                .collect(ImmutableList.toImmutableList());
    }
}
