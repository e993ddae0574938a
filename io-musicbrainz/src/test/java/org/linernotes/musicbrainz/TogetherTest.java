package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.CatalogNotice;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Real documents in one catalogue: where they say different things of an entity, that is told, and each comes back whole. */
class TogetherTest {
    private static final Mbid JAY_Z = Mbid.parse("f82bcf78-5b69-4622-a5ef-73800768d9ac");

    /** How documents become a catalogue. */
    @FunctionalInterface
    private interface Way {
        Outcome<Catalog> of(Collection<MusicBrainzDocument> documents);
    }

    private static Outcome<Catalog> byDocuments(Collection<MusicBrainzDocument> documents) {
        CatalogOfDocuments all = CatalogOfDocuments.create();
        documents.forEach(all::add);
        return all.build();
    }

    /** Entity after entity, as lines of them are read. */
    private static Outcome<Catalog> byLines(Collection<MusicBrainzDocument> documents) {
        Catalog.Builder lines = Catalog.builder();
        for (MusicBrainzDocument document : documents) {
            document.subjects().forEach(lines::add);
            document.mentions().forEach(lines::addMention);
        }
        return lines.build();
    }

    /** All documents that were read into one catalogue. */
    private record Together(Map<Path, MusicBrainzDocument> documents, Catalog catalog, Notices notices) {
        static Together of(List<Path> files, Way way) {
            Map<Path, MusicBrainzDocument> documents = new LinkedHashMap<>();
            for (Path file : files) {
                documents.put(
                        file,
                        MusicBrainzReader.create()
                                .read(bytes(file), file.toString())
                                .orThrow());
            }
            Outcome<Catalog> built = way.of(documents.values());
            return new Together(documents, built.orThrow(), built.notices());
        }

        Residue.Comparison compared(Path file) {
            return documents.get(file).compareWith(bytes(file), catalog);
        }

        JsonNode alone(Path file) {
            return LookUps.tree(MusicBrainzWriter.create()
                    .write(catalog, documents.get(file).compareWith(bytes(file)).residue())
                    .orThrow());
        }
    }

    private static List<Path> files;
    private static List<Path> releases;
    private static Together all;
    private static Together allReleases;
    private static Together ofLines;

    @BeforeAll
    static void put_them_together() {
        files = LookUps.files();
        releases = files.stream()
                .filter(file -> LookUps.kind(file).equals("release"))
                .toList();
        all = Together.of(files, TogetherTest::byDocuments);
        allReleases = Together.of(releases, TogetherTest::byDocuments);
        ofLines = Together.of(files, TogetherTest::byLines);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonDifference difference(Path file, JsonNode written) {
        return JsonDifference.exact(LookUps.tree(file), written);
    }

    @Test
    void with_a_residue_beside_the_catalogue_of_all_every_document_comes_back_whole() {
        for (Together together : List.of(all, allReleases, ofLines)) {
            for (Path file : together.documents().keySet()) {
                JsonNode written = LookUps.tree(MusicBrainzWriter.create()
                        .write(together.catalog(), together.compared(file).residue())
                        .orThrow());
                assertThat(difference(file, written).isEmpty())
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void what_such_a_residue_holds_is_what_was_told_as_lost() {
        for (Path file : files) {
            Residue.Comparison compared = all.compared(file);
            JsonNode written = LookUps.tree(MusicBrainzWriter.create()
                    .write(all.catalog(), compared.residue().withoutValues())
                    .orThrow());
            JsonDifference.Coverage coverage =
                    JsonDifference.loose(LookUps.tree(file), written).coveredBy(new HashSet<>(compared.losses()));
            assertThat(coverage.unreported()).as(file.toString()).isEmpty();
        }
    }

    /** With the residue that each has beside itself alone, the values of others show, and a notice names each. */
    @Test
    void what_does_not_come_back_otherwise_is_told_by_entity() {
        int differing = 0;
        for (Together together : List.of(all, allReleases, ofLines)) {
            Set<String> told = new HashSet<>();
            for (Notice notice : together.notices().list()) {
                assertThat(notice.code()).isIn(MusicBrainzNotice.DIFFERING_MENTIONS, CatalogNotice.DIFFERING_MENTION);
                String entity = notice.location().record().orElseThrow();
                told.add(entity.substring(entity.lastIndexOf(':') + 1));
            }
            for (Path file : together.documents().keySet()) {
                JsonNode tree = LookUps.tree(file);
                List<String> lost = difference(file, together.alone(file)).lost.stream()
                        .filter(leaf -> saysSomething(tree.at(leaf)))
                        .toList();
                for (String leaf : lost) {
                    assertThat(around(tree, leaf)).as(file + " " + leaf).anyMatch(told::contains);
                }
                differing += lost.isEmpty() ? 0 : 1;
            }
        }
        assertThat(differing).isGreaterThan(5);
    }

    private static boolean saysSomething(JsonNode leaf) {
        return leaf.isNumber() || (leaf.isString() && !leaf.stringValue().isEmpty());
    }

    /** {@return the ids of the objects around a leaf} */
    private static List<String> around(JsonNode tree, String leaf) {
        List<String> ids = new ArrayList<>();
        for (int end = leaf.lastIndexOf('/'); end >= 0; end = leaf.lastIndexOf('/', end - 1)) {
            JsonNode id = tree.at(leaf.substring(0, end)).path("id");
            if (id.isString()) {
                ids.add(id.stringValue());
            }
            if (end == 0) {
                break;
            }
        }
        return ids;
    }

    @Test
    void a_notice_names_entity_property_both_values_and_both_documents() {
        assertThat(allReleases.notices().list())
                .extracting(Notice::text)
                .contains(
                        "the document about release:mb:7c07f9a1-381f-4c00-8d17-2acc537597f8 BEYONCÉ says “JAY‐Z” for name of "
                                + "artist:mb:f82bcf78-5b69-4622-a5ef-73800768d9ac; “JAY-Z” stands, as that about "
                                + "release:mb:a146429a-cedc-3ab0-9e41-1aaf5f6cdc2d Nevermind says")
                .noneMatch(text -> text.contains("null"));
    }

    /** A name that is edited since shows wherever it stands, whatever a document said before. */
    @Test
    void what_is_edited_since_beats_what_documents_said_of_it() {
        EntityId id = EntityId.of(EntityType.ARTIST, JAY_Z);
        Artist artist = (Artist) allReleases.catalog().get(id).orElseThrow();
        Catalog edited = with(allReleases.catalog(), artist.withName("Another name"));
        Set<String> names = new HashSet<>();
        for (Path file : releases) {
            ObjectNode expected = (ObjectNode) LookUps.tree(file);
            for (JsonNode value : expected.findParents("sort-name")) {
                if (value.path("id").asString("").equals(JAY_Z.toString())) {
                    names.add(value.get("name").asString());
                    ((ObjectNode) value).put("name", "Another name");
                }
            }
            JsonNode written = LookUps.tree(MusicBrainzWriter.create()
                    .write(edited, allReleases.compared(file).residue())
                    .orThrow());
            assertThat(JsonDifference.exact(expected, written).isEmpty())
                    .as(file.toString())
                    .isTrue();
        }
        assertThat(names).as("names that documents give").hasSizeGreaterThan(1);
    }

    private static Catalog with(Catalog catalog, Entity changed) {
        Catalog.Builder builder = Catalog.builder();
        for (Entity entity : catalog.entities()) {
            Entity now = entity.id().equals(changed.id()) ? changed : entity;
            Catalog.Builder unused = catalog.isMention(entity.id()) ? builder.addMention(now) : builder.add(now);
        }
        return builder.subjects(catalog.subjects()).build().orThrow();
    }
}
