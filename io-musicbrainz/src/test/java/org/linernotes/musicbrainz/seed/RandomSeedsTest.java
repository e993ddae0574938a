package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.release.Release;
import org.linernotes.core.testing.RandomModel;

/** Random catalogues, with every property of the model: whatever is sent is valid, and nothing fails. */
class RandomSeedsTest {
    private static final SeedOptions OPTIONS = SeedOptions.DEFAULT.withEditNote("A note & more");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void all_that_is_made_of_a_random_catalogue_is_valid(long seed) throws Exception {
        Catalog catalog = RandomModel.seeded(seed).catalog(200);
        Outcome<Seeds> seeds = Seeds.of(catalog, OPTIONS);

        assertThat(seeds.orThrow().releases())
                .isNotEmpty()
                .allSatisfy(form ->
                        assertThat(ReleaseEditorRules.complaints(form.fields())).isEmpty());
        assertThat(Stream.concat(seeds.orThrow().missing().stream(), seeds.orThrow().known().stream()))
                .isNotEmpty()
                .flatExtracting(EntityForm::addresses)
                .allSatisfy(address -> {
                    assertThat(address).isASCII().hasSizeLessThanOrEqualTo(EntityForm.LONGEST_ADDRESS);
                    assertThat(URI.create(address).getHost()).isEqualTo("musicbrainz.org");
                });
        assertThat(seeds.notices().list())
                .extracting(Notice::severity)
                .isNotEmpty()
                .isSubsetOf(Severity.LOSS, Severity.WARNING);
        assertThat(seeds.notices().list())
                .extracting(Notice::text)
                .noneMatch(text -> text.contains("{entity}") || text.contains("{path}"));
        parse(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()));
        for (Submission submission : seeds.orThrow().isrcs()) {
            parse(submission.xml());
        }
        for (Submission submission : seeds.orThrow().barcodes()) {
            parse(submission.xml());
        }
    }

    /** A form carries a place or it is told: what nobody says of a release is not told either. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_property_of_a_full_release_is_sent_or_told(long seed) {
        Release release = (Release) RandomModel.seeded(seed).fullEntity(EntityType.RELEASE);
        Catalog catalog = Catalog.builder().add(release).build().orThrow();
        Outcome<ReleaseForm> form = ReleaseForm.of(release, catalog, OPTIONS);
        List<String> told = form.notices().list().stream()
                .flatMap(notice -> notice.location().pointer().stream())
                .toList();

        assertThat(told)
                .doesNotHaveDuplicates()
                .anyMatch(pointer -> pointer.startsWith("/credits/0"))
                .anyMatch(pointer -> pointer.startsWith("/captures/0"))
                .anyMatch(pointer -> pointer.startsWith("/productionSteps/0"))
                .anyMatch(pointer -> pointer.startsWith("/rights/0"))
                .anyMatch(pointer -> pointer.startsWith("/awards/0"))
                .anyMatch(pointer -> pointer.startsWith("/citations/0"))
                .anyMatch(pointer -> pointer.startsWith("/aliases/0"))
                .anyMatch(pointer -> pointer.startsWith("/externalIds/0"))
                .anyMatch(pointer -> pointer.startsWith("/relationships/0"))
                .anyMatch(pointer -> pointer.startsWith("/media/0/dataTracks/0"))
                .anyMatch(pointer -> pointer.startsWith("/media/0/sides/0"))
                .anyMatch(pointer -> pointer.startsWith("/x-number-"))
                .noneMatch(pointer -> pointer.endsWith("/id"));
        assertThat(form.orThrow().fields().stream()
                        .anyMatch(field -> field.name().equals("name")))
                .isNotEqualTo(told.contains("/title"));
        assertThat(ReleaseEditorRules.complaints(form.orThrow().fields())).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void every_kind_of_entity_has_a_form_or_is_told_to_have_none(long seed) {
        RandomModel model = RandomModel.seeded(seed);
        for (EntityType type : EntityType.values()) {
            Entity entity = model.fullEntity(type);
            Catalog catalog = Catalog.builder().add(entity).build().orThrow();
            Outcome<EntityForm> form = EntityForm.of(entity, catalog, OPTIONS);

            assertThat(form.value().isPresent()).isEqualTo(EntityForm.kinds().contains(type));
            assertThat(form.notices().list())
                    .as(type.toString())
                    .isNotEmpty()
                    .allMatch(notice -> notice.location()
                            .record()
                            .orElseThrow()
                            .equals(entity.id().toReference()));
        }
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }
}
