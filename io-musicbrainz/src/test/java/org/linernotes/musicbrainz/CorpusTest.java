package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.place.Area;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.work.Work;
import org.linernotes.json.stream.LineRecords;
import tools.jackson.databind.JsonNode;

/** Real documents, held against what another reader finds in them. */
class CorpusTest {
    private static List<Path> files;

    @BeforeAll
    static void find_the_documents() {
        files = LookUps.files();
        assumeThat(files).as("real documents").isNotEmpty();
    }

    @Test
    void every_look_up_arrives_as_what_it_is() throws IOException {
        MusicBrainzReader reader = MusicBrainzReader.create();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Path file : files) {
            Outcome<MusicBrainzDocument> outcome = reader.read(file);
            assertThat(outcome.value()).as(outcome.toString()).isPresent();
            assertThat(outcome.notices().has(Severity.ERROR))
                    .as(outcome.toString())
                    .isFalse();
            MusicBrainzDocument document = outcome.orThrow();
            String kind = LookUps.kind(file).replace("discid", "disc");
            assertThat(document.kind()).as(file.toString()).hasToString(kind);
            assertMainValues(document.subject(), LookUps.tree(file));
            counts.merge(kind, 1, Integer::sum);
        }
        assertThat(counts)
                .containsKeys("artist", "event", "label", "place", "recording", "release", "release-group", "work");
    }

    private static void assertMainValues(Entity entity, JsonNode document) {
        assertThat(entity.id().mbid().map(Mbid::toString).orElse(entity.id().toString()))
                .isEqualTo(document.get("id").stringValue());
        JsonNode name = Stream.of("title", "name", "resource", "id")
                .map(document::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        assertThat(entity.displayName()).isEqualTo(name.stringValue());
        if (entity instanceof Release release) {
            assertRelease(release, document);
        } else if (entity instanceof Recording recording) {
            assertThat(recording.length().map(length -> (int) length.toMillis()).orElse(0))
                    .isEqualTo(document.path("length").asInt(0));
            assertThat(recording.isrcs().printed())
                    .hasSize(document.path("isrcs").size());
        } else if (entity instanceof Artist artist) {
            assertThat(artist.country().orElse(""))
                    .isEqualTo(document.path("country").asString(""));
            assertThat(artist.ipis().printed()).hasSize(document.path("ipis").size());
            assertThat(artist.aliases()).hasSize(document.path("aliases").size());
        } else if (entity instanceof Work work) {
            assertThat(work.iswcs().printed()).hasSize(document.path("iswcs").size());
            assertThat(work.attributes()).hasSize(document.path("attributes").size());
        }
        assertThat(factsOf(entity)).isEqualTo(document.path("relations").size());
    }

    private static void assertRelease(Release release, JsonNode document) {
        assertThat(release.barcode().isPresent())
                .isEqualTo(!document.get("barcode").isNull());
        assertThat(release.media()).hasSize(document.path("media").size());
        assertThat(release.labels()).hasSize(document.path("label-info").size());
        for (int i = 0; i < release.media().size(); i++) {
            Medium medium = release.media().get(i);
            JsonNode wire = document.get("media").get(i);
            assertThat(medium.tracks()).hasSize(wire.path("tracks").size());
            assertThat(medium.dataTracks()).hasSize(wire.path("data-tracks").size());
            assertThat(medium.discs()).hasSize(wire.path("discs").size());
            assertThat(medium.tracks())
                    .extracting(track -> track.title().orElse(""))
                    .containsExactlyElementsOf(wire.path("tracks")
                            .valueStream()
                            .map(track -> track.get("title").stringValue())
                            .toList());
        }
    }

    /** Each relation becomes one fact. */
    private static int factsOf(Entity entity) {
        int facts = entity.relationships().size();
        if (entity instanceof Artist artist) {
            facts += artist.memberships().size();
        } else if (entity instanceof Recording recording) {
            facts += recording.credits().size()
                    + recording.captures().size()
                    + recording.productionSteps().size()
                    + recording.performances().size()
                    + recording.derivations().size();
        } else if (entity instanceof Release release) {
            facts += release.credits().size()
                    + release.productionSteps().size()
                    + release.captures().size();
        } else if (entity instanceof Work work) {
            facts += work.credits().size();
        } else if (entity instanceof Area area) {
            facts += area.partOf().isPresent() ? 1 : 0;
        }
        return facts;
    }

    @Test
    void what_a_document_says_holds_together() throws IOException {
        MusicBrainzReader reader = MusicBrainzReader.create();
        for (Path file : files) {
            Outcome<Catalog> catalog = reader.read(file).flatMap(MusicBrainzDocument::toCatalog);
            assertThat(catalog.notices().list())
                    .as(file.toString())
                    .extracting(Notice::code)
                    .allMatch(code -> code instanceof MusicBrainzNotice);
            assertThat(catalog.orThrow().subjects()).hasSize(1);
        }
    }

    @Test
    void every_list_arrives_with_all_that_stands_in_it() throws IOException {
        MusicBrainzReader reader = MusicBrainzReader.create();
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (Path file : LookUps.lists()) {
            Outcome<MusicBrainzDocument> outcome = reader.read(file);
            assertThat(outcome.notices().list())
                    .as(file.toString())
                    .noneMatch(notice -> notice.severity() == Severity.ERROR || notice.severity() == Severity.WARNING);
            MusicBrainzDocument document = outcome.orThrow();
            JsonNode list = list(LookUps.tree(file));
            assertThat(document.isList()).as(file.toString()).isTrue();
            assertThat(document.subjects())
                    .as(file.toString())
                    .extracting(entity -> entity.id().mbid().orElseThrow().toString())
                    .containsExactlyElementsOf(list.valueStream()
                            .map(item -> item.get("id").stringValue())
                            .distinct()
                            .toList());
            assertThat(document.subjects())
                    .as(file.toString())
                    .allMatch(entity ->
                            entity.id().type() == document.listedKind().orElseThrow());
            assertThat(document.toCatalog().orThrow().subjects())
                    .hasSize(document.subjects().size());
            counts.merge(document.listedKind().orElseThrow().toString(), list.size(), Integer::sum);
        }
        assertThat(counts)
                .containsOnlyKeys(
                        "area",
                        "artist",
                        "event",
                        "instrument",
                        "label",
                        "place",
                        "recording",
                        "release",
                        "release-group",
                        "series",
                        "url",
                        "work");
    }

    private static JsonNode list(JsonNode document) {
        return document.valueStream().filter(JsonNode::isArray).findFirst().orElseThrow();
    }

    @Test
    void counting_finds_the_losses_that_notices_tell() throws IOException {
        LossTally tally = new LossTally();
        MusicBrainzReader counting = MusicBrainzReader.counting(tally);
        MusicBrainzReader telling = MusicBrainzReader.create();
        long told = 0;
        for (Path file : files) {
            assertThat(counting.read(file).orThrow().subject())
                    .isEqualTo(telling.read(file).orThrow().subject());
            told += telling.read(file).notices().list().stream()
                    .filter(notice -> notice.severity() == Severity.LOSS)
                    .count();
        }

        assertThat(tally.counts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(told);
        assertThat(tally.counts()).containsKeys("/tags", "/genres", "/rating", "/quality");
    }

    @Test
    void real_documents_of_one_kind_read_as_lines_too() throws IOException {
        StringBuilder lines = new StringBuilder();
        List<Path> releases = files.stream()
                .filter(file -> LookUps.kind(file).equals("release"))
                .toList();
        releases.forEach(file -> lines.append(LookUps.tree(file)).append('\n'));

        LineRecords<MusicBrainzDocument> read = MusicBrainzLines.of(
                new ByteArrayInputStream(lines.toString().getBytes(UTF_8)), "dump", MusicBrainzReader.create());

        assertThat(read.stream().filter(line -> line.outcome().orThrow().kind() == EntityType.RELEASE))
                .hasSize(releases.size());
    }
}
