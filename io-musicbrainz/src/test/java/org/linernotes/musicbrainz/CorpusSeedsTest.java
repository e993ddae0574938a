package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.seed.EntityForm;
import org.linernotes.musicbrainz.seed.FormField;
import org.linernotes.musicbrainz.seed.ReleaseEditorRules;
import org.linernotes.musicbrainz.seed.ReleaseForm;
import org.linernotes.musicbrainz.seed.SeedOptions;
import org.linernotes.musicbrainz.seed.Seeds;
import tools.jackson.databind.JsonNode;

/** Forms made of real documents. */
class CorpusSeedsTest {
    private static List<Path> files;

    @BeforeAll
    static void find_the_documents() {
        files = LookUps.files();
        assumeThat(files).as("real documents").isNotEmpty();
    }

    @Test
    void the_editor_takes_the_form_of_every_release() throws IOException {
        int count = 0;
        for (Path file : files) {
            MusicBrainzDocument document = MusicBrainzReader.create().read(file).orThrow();
            Catalog catalog = document.toCatalog().orThrow();
            for (Entity entity : catalog.entities()) {
                if (entity instanceof Release release) {
                    ReleaseForm form = ReleaseForm.of(release, catalog, SeedOptions.DEFAULT)
                            .orThrow();
                    assertThat(ReleaseEditorRules.complaints(form.fields()))
                            .as(file + " " + release.id())
                            .isEmpty();
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(500);
    }

    @Test
    void the_form_of_a_release_says_what_the_document_says() throws IOException {
        int tracks = 0;
        for (Path file : files) {
            JsonNode tree = LookUps.tree(file);
            if (!LookUps.kind(file).equals("release")) {
                continue;
            }
            Catalog catalog =
                    MusicBrainzReader.create().read(file).orThrow().toCatalog().orThrow();
            ReleaseForm form =
                    Seeds.of(catalog, SeedOptions.DEFAULT).orThrow().releases().get(0);
            assertThat(values(form, "name"))
                    .as(file.toString())
                    .containsExactly(tree.get("title").stringValue());
            assertThat(values(form, "release_group"))
                    .containsExactlyElementsOf(
                            tree.path("release-group").path("id").isMissingNode()
                                    ? List.of()
                                    : List.of(
                                            tree.get("release-group").get("id").stringValue()));
            List<String> titles = tree.path("media")
                    .valueStream()
                    .flatMap(medium -> Stream.concat(
                            medium.has("pregap") ? Stream.of(medium.get("pregap")) : Stream.empty(),
                            medium.path("tracks").valueStream()))
                    .map(track -> track.get("title").stringValue())
                    .toList();
            assertThat(values(form, "mediums\\.\\d+\\.track\\.\\d+\\.name")).isEqualTo(titles);
            assertThat(values(form, "mediums\\.\\d+\\.track\\.\\d+\\.recording"))
                    .hasSameSizeAs(tree.path("media")
                            .valueStream()
                            .flatMap(medium -> Stream.concat(
                                    medium.path("tracks").valueStream(), Stream.ofNullable(medium.get("pregap"))))
                            .filter(track -> track.has("recording"))
                            .toList());
            assertThat(values(form, "labels\\.\\d+\\.mbid"))
                    .isEqualTo(tree.path("label-info")
                            .valueStream()
                            .filter(line -> line.path("label").has("id"))
                            .map(line -> line.get("label").get("id").stringValue())
                            .toList());
            tracks += titles.size();
        }
        assertThat(tracks).isGreaterThan(200);
    }

    @Test
    void every_other_entity_has_addresses_that_fit() throws IOException {
        TreeMap<EntityType, Integer> counts = new TreeMap<>();
        for (Path file : files) {
            Catalog catalog =
                    MusicBrainzReader.create().read(file).orThrow().toCatalog().orThrow();
            Outcome<Seeds> seeds = Seeds.of(catalog, SeedOptions.DEFAULT);
            for (EntityForm form : seeds.orThrow().known()) {
                counts.merge(form.entity().type(), 1, Integer::sum);
                assertThat(form.addresses())
                        .as(file.toString())
                        .allSatisfy(address -> assertThat(address)
                                .startsWith("https://musicbrainz.org/"
                                        + form.entity().type() + "/"
                                        + form.entity().mbid().orElseThrow() + "/edit")
                                .hasSizeLessThanOrEqualTo(EntityForm.LONGEST_ADDRESS));
            }
            assertThat(seeds.orThrow().missing()).isEmpty();
        }
        assertThat(counts)
                .containsKeys(
                        EntityType.ARTIST,
                        EntityType.EVENT,
                        EntityType.LABEL,
                        EntityType.PLACE,
                        EntityType.RECORDING,
                        EntityType.RELEASE_GROUP,
                        EntityType.WORK);
    }

    private static List<String> values(ReleaseForm form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().matches(name))
                .map(FormField::value)
                .toList();
    }
}
