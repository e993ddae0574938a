package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.linernotes.core.merge.Archives.DATABASE;
import static org.linernotes.core.merge.Archives.FILE;
import static org.linernotes.core.merge.Archives.RECORDING;
import static org.linernotes.core.merge.Archives.RELEASE;
import static org.linernotes.core.merge.Archives.said;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;

class IdentityRuleTest {
    private static final Mbid MBID = Mbid.parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    private static final RecordingId OTHER = RecordingId.of("other");
    private static final Release ISSUE = RELEASE.withMedia()
            .withBarcode(Printed.of(Barcode.parse("0042283630529")))
            .withLabels(line("836 305-2"));
    private static final ReleaseId OTHER_ISSUE = ReleaseId.of("other");

    private static LabelLine line(String number) {
        return LabelLine.builder()
                .name("Fontana")
                .catalogNumber(CatalogNumber.of(number))
                .build();
    }

    static Stream<Arguments> one() {
        Recording discogs = RECORDING.withExternalIds(ExternalId.of("wikidata", "Q93341"));
        return Stream.of(
                Arguments.of(
                        IdentityRule.externalId("wikidata"),
                        discogs,
                        Recording.builder()
                                .id(OTHER)
                                .title("x")
                                .addExternalId(ExternalId.of("wikidata", "https://www.wikidata.org/wiki/Q93341"))
                                .build()),
                Arguments.of(
                        IdentityRule.mbid(),
                        RECORDING.withId(RecordingId.of(MBID)),
                        RECORDING.withId(OTHER).withExternalIds(ExternalId.of(Schemes.MUSICBRAINZ, MBID.toString()))),
                Arguments.of(
                        IdentityRule.isrcTitleAndLength(),
                        RECORDING,
                        RECORDING
                                .withId(OTHER)
                                .withTitle("GÉNÉRIQUE ")
                                .withLength(Duration.ofMillis(165_400))
                                .withIsrcs(PrintedList.copyOf(
                                        ImmutableList.of(Printed.parse("FR-Z03-58-00001", Isrc::tryParse))))),
                Arguments.of(
                        IdentityRule.barcodeAndCatalogNumber(),
                        ISSUE,
                        ISSUE.withId(OTHER_ISSUE)
                                .withTitle("Ascenseur")
                                .withBarcode(Printed.parse("0 42283 63052 9", Barcode::tryParse))
                                .withLabels(line("836305"), line("836 305-2"))));
    }

    @ParameterizedTest
    @MethodSource("one")
    void entities_are_one_by_a_rule_and_two_without_it(IdentityRule rule, Entity first, Entity second) {
        Merged merged = merge(rule, first, second);
        assertThat(merged.catalog().all(first.id().type())).hasSize(1);
        assertThat(merged.identifications()).singleElement().satisfies(identification -> {
            assertThat(identification.reasons()).singleElement().asString().startsWith(rule + ": ");
            assertThat(ImmutableList.of(first.id(), second.id()))
                    .contains(identification.kept())
                    .containsAll(identification.others());
        });
        Merged two =
                Merge.byIds().merge(Archives.of(first), Archives.of(second)).orThrow();
        assertThat(two.catalog().all(first.id().type())).hasSize(2);
        assertThat(two.identifications()).isEmpty();
    }

    static Stream<Arguments> two() {
        return Stream.of(
                Arguments.of(
                        IdentityRule.externalId("wikidata"),
                        RECORDING.withExternalIds(ExternalId.of("wikidata", "Q93341")),
                        RECORDING.withId(OTHER).withExternalIds(ExternalId.of("imdb", "Q93341"))),
                Arguments.of(
                        IdentityRule.externalId("wikidata"),
                        RECORDING.withExternalIds(ExternalId.of("wikidata", "none")),
                        RECORDING.withId(OTHER).withExternalIds(ExternalId.of("wikidata", "none"))),
                Arguments.of(
                        IdentityRule.externalId("wikidata"),
                        RECORDING.withExternalIds(ExternalId.of("wikidata", "Q93341")),
                        ISSUE.withExternalIds(ExternalId.of("wikidata", "Q93341"))),
                Arguments.of(
                        IdentityRule.mbid(),
                        RECORDING.withId(RecordingId.of(MBID)),
                        RECORDING.withId(OTHER).withExternalIds(ExternalId.of("discogs", MBID.toString()))),
                Arguments.of(
                        IdentityRule.isrcTitleAndLength(),
                        RECORDING,
                        RECORDING.withId(OTHER).withLength(Duration.ofSeconds(170))),
                Arguments.of(
                        IdentityRule.isrcTitleAndLength(),
                        RECORDING,
                        RECORDING.withId(OTHER).withTitle("Motif")),
                Arguments.of(
                        IdentityRule.isrcTitleAndLength(),
                        RECORDING.withLength(Optional.empty()),
                        RECORDING.withId(OTHER).withLength(Optional.empty())),
                Arguments.of(
                        IdentityRule.barcodeAndCatalogNumber(),
                        ISSUE,
                        ISSUE.withId(OTHER_ISSUE).withLabels(line("836 306-2"))),
                Arguments.of(
                        IdentityRule.barcodeAndCatalogNumber(),
                        ISSUE.withBarcode(Optional.empty()),
                        ISSUE.withId(OTHER_ISSUE).withBarcode(Optional.empty())),
                Arguments.of(
                        IdentityRule.barcodeAndCatalogNumber(),
                        ISSUE.withBarcode(Printed.parse("none", Barcode::tryParse)),
                        ISSUE.withId(OTHER_ISSUE).withBarcode(Printed.parse("none", Barcode::tryParse))));
    }

    @ParameterizedTest
    @MethodSource("two")
    void what_the_rule_does_not_find_stays_two(IdentityRule rule, Entity first, Entity second) {
        Merged merged = merge(rule, first, second);
        assertThat(merged.identifications()).isEmpty();
        assertThat(merged.catalog().contains(first.id())).isTrue();
        assertThat(merged.catalog().contains(second.id())).isTrue();
    }

    @Test
    void a_rule_of_evidence_needs_two_properties_that_the_kind_has() {
        assertThat(IdentityRule.together(EntityType.RECORDING, Likeness.ISRC, Likeness.LENGTH))
                .hasToString("recording by isrcs and length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityRule.together(EntityType.RECORDING, Likeness.ISRC, Likeness.ISRC));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityRule.together(
                        EntityType.RELEASE,
                        Likeness.CATALOG_NUMBER,
                        Likeness.of("labels.label", LabelId.class, id -> Optional.of(id.toString()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityRule.together(EntityType.RELEASE, Likeness.ISRC, Likeness.TITLE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentityRule.together(
                        EntityType.SOURCE, Likeness.TITLE, Likeness.of("url", String.class, Optional::of)));
        assertThatIllegalArgumentException().isThrownBy(() -> IdentityRule.externalId(Schemes.FREEDB));
    }

    @Test
    void the_smaller_id_is_kept_and_what_points_at_the_other_follows() {
        Catalog file = Archives.of(
                FILE, RELEASE, RECORDING.withExternalIds(ExternalId.of(Schemes.MUSICBRAINZ, MBID.toString())));
        Recording known = RECORDING.withId(RecordingId.of(MBID));
        Merge merge = Merge.builder().ranking(FILE).rules(IdentityRule.mbid()).build();
        Catalog merged =
                merge.merge(file, Archives.of(DATABASE, known)).orThrow().catalog();
        assertThat(merged.recordings()).extracting(Recording::id).containsExactly(known.id());
        assertThat(merged.release(RELEASE.id())
                        .orElseThrow()
                        .media()
                        .get(0)
                        .tracks()
                        .get(0)
                        .recording())
                .contains(known.id());
        assertThat(said(merged, known)).contains("id = generique says unknown, rival");
        assertThat(merged.check().isEmpty()).isTrue();
    }

    @Test
    void a_former_id_is_found_by_later_merges_without_a_rule() {
        Catalog file =
                Archives.of(FILE, RECORDING.withExternalIds(ExternalId.of(Schemes.MUSICBRAINZ, MBID.toString())));
        Recording known = RECORDING.withId(RecordingId.of(MBID));
        Catalog merged = Merge.builder()
                .rules(IdentityRule.mbid())
                .build()
                .merge(file, Archives.of(DATABASE, known))
                .orThrow()
                .catalog();
        Merged later =
                Merge.byIds().merge(merged, Archives.of(RELEASE, RECORDING)).orThrow();
        assertThat(later.catalog().recordings()).hasSize(1);
        assertThat(later.identifications())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons()).containsExactly("former id generique"));
        assertThat(later.catalog()
                        .release(RELEASE.id())
                        .orElseThrow()
                        .media()
                        .get(0)
                        .tracks()
                        .get(0)
                        .recording())
                .contains(known.id());
        assertThat(Merge.byIds().merge(merged, merged).orThrow().identifications())
                .isEmpty();
    }

    @Test
    void what_is_one_with_one_is_one_with_the_other_by_what_is_claimed_of_either() {
        Recording both = RECORDING.withExternalIds(ExternalId.of("a", "1"), ExternalId.of("b", "2"));
        Recording one = RECORDING.withId(OTHER).withExternalIds(ExternalId.of("a", "1"));
        Recording third = RECORDING.withId(RecordingId.of("third")).withExternalIds(ExternalId.of("b", "2"));
        Merge merge = Merge.builder()
                .rules(IdentityRule.externalId("a"), IdentityRule.externalId("b"))
                .build();
        assertThat(merge.merge(Archives.of(one), Archives.of(third), Archives.of(both))
                        .orThrow()
                        .catalog()
                        .recordings())
                .hasSize(1);
        // of the two lists one is adopted, and the other is a rival that still counts
        Catalog lists = Merge.byIds()
                .merge(Archives.of(one), Archives.of(one.withExternalIds(ExternalId.of("b", "2"))))
                .orThrow()
                .catalog();
        assertThat(merge.merge(lists, Archives.of(third)).orThrow().catalog().recordings())
                .hasSize(1);
    }

    @Test
    void evidence_of_two_sources_counts_together() {
        Release barcode = ISSUE.withLabels();
        Release number = ISSUE.withBarcode(Optional.empty());
        Merge merge =
                Merge.builder().rules(IdentityRule.barcodeAndCatalogNumber()).build();
        assertThat(merge.merge(Archives.of(barcode), Archives.of(number), Archives.of(ISSUE.withId(OTHER_ISSUE)))
                        .orThrow()
                        .catalog()
                        .releases())
                .hasSize(1);
    }

    /** What one rule unites has the evidence of both, also for a rule that asks for more than either has. */
    @Test
    void evidence_of_what_another_rule_unites_counts_together() {
        Merge merge = Merge.builder()
                .rules(IdentityRule.externalId("wikidata"), IdentityRule.barcodeAndCatalogNumber())
                .build();
        ExternalId shared = ExternalId.of("wikidata", "Q93341");
        for (List<String> ids : Collections2.permutations(List.of("a", "b", "c"))) {
            Release barcode =
                    ISSUE.withLabels().withId(ReleaseId.of(ids.get(0))).withExternalIds(shared);
            Release number = ISSUE.withBarcode(Optional.empty())
                    .withId(ReleaseId.of(ids.get(1)))
                    .withExternalIds(shared);
            Release both = ISSUE.withId(ReleaseId.of(ids.get(2)));

            Merged merged = merge.merge(Archives.of(barcode), Archives.of(number), Archives.of(both))
                    .orThrow();

            assertThat(merged.catalog().releases()).as("%s", ids).hasSize(1);
            assertThat(merged.identifications())
                    .singleElement()
                    .satisfies(identification -> assertThat(identification.reasons())
                            .hasSize(2)
                            .anyMatch(reason -> reason.startsWith("external id of wikidata: "))
                            .anyMatch(reason -> reason.startsWith("release by ")));
        }
    }

    @Test
    void statements_that_a_merge_made_have_the_ids_of_what_they_say_now() {
        Merge merge = Merge.builder().ranking(FILE).rules(IdentityRule.mbid()).build();
        Catalog a = Archives.of(FILE, RECORDING);
        Catalog b = Archives.of(DATABASE, RECORDING.withTitle("Motif"));
        Catalog c = Archives.of(
                FILE,
                RECORDING.withId(RecordingId.of(MBID)),
                RECORDING.withExternalIds(ExternalId.of(Schemes.MUSICBRAINZ, MBID.toString())));
        Catalog all = merge.merge(a, b, c).orThrow().catalog();
        Catalog grouped =
                merge.merge(merge.merge(a, b).orThrow().catalog(), c).orThrow().catalog();
        MergeLawsTest.same(grouped, all);
        assertThat(all.statements()).allMatch(statement -> statement.id().equals(StatementIds.mint(statement)));
        assertThat(all.statements()).isNotEmpty().noneMatch(each -> each.id().equals(StatementId.of("-")));
    }

    private static Merged merge(IdentityRule rule, Entity first, Entity second) {
        return Merge.builder()
                .rules(rule)
                .build()
                .merge(Archives.of(first), Archives.of(second))
                .orThrow();
    }
}
