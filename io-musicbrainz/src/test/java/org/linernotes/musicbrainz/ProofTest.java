package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;
import tools.jackson.databind.JsonNode;

/** Real documents come back whole with their residue, and without it exactly as much less as was told. */
class ProofTest {
    /** A document, what was read of it, and what was not. */
    private record Case(Path file, JsonNode tree, Outcome<MusicBrainzDocument> read, Residue.Comparison compared) {
        static Case of(Path file) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                Outcome<MusicBrainzDocument> read = MusicBrainzReader.create().read(bytes, file.toString());
                return new Case(file, LookUps.tree(file), read, read.orThrow().compareWith(bytes));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        Catalog catalog() {
            return read.orThrow().toCatalog().orThrow();
        }

        JsonNode written(Catalog catalog, Residue residue) {
            return LookUps.tree(
                    MusicBrainzWriter.create().write(catalog, residue).orThrow());
        }
    }

    @Test
    void with_its_residue_every_document_comes_back_whole() {
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            JsonNode written = one.written(one.catalog(), one.compared.residue());
            JsonDifference difference = JsonDifference.exact(one.tree, written);
            assertThat(difference.lost).as(file.toString()).isEmpty();
            assertThat(difference.added).as(file.toString()).isEmpty();
        }
    }

    @Test
    void it_does_so_when_catalogue_and_residue_were_files_meanwhile() throws IOException {
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            ByteArrayOutputStream catalog = new ByteArrayOutputStream();
            CatalogWriter.create().write(one.catalog(), catalog);
            ByteArrayOutputStream residue = new ByteArrayOutputStream();
            ResidueLines.write(one.compared.residue(), residue);

            Catalog readCatalog = CatalogReader.create()
                    .read(new ByteArrayInputStream(catalog.toByteArray()), "catalogue")
                    .orThrow();
            List<Residue> readResidue = ResidueLines.read(new ByteArrayInputStream(residue.toByteArray()), "residue")
                    .orThrow();

            assertThat(readResidue).containsExactly(one.compared.residue());
            assertThat(JsonDifference.exact(one.tree, one.written(readCatalog, readResidue.get(0)))
                            .isEmpty())
                    .as(file.toString())
                    .isTrue();
        }
    }

    @Test
    void without_it_the_losses_are_those_told_and_nothing_is_added() {
        long all = 0;
        long lost = 0;
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            JsonNode written = one.written(one.catalog(), one.compared.residue().withoutValues());
            JsonDifference difference = JsonDifference.loose(one.tree, written);
            JsonDifference.Coverage coverage = difference.coveredBy(new HashSet<>(one.compared.losses()));
            assertThat(difference.added).as(file.toString()).isEmpty();
            assertThat(coverage.unreported()).as(file.toString()).isEmpty();
            assertThat(coverage.wrong()).as(file.toString()).isEmpty();
            all += difference.kept.size() + difference.lost.size();
            lost += difference.lost.size();
        }
        assertThat(lost).as("of " + all + " leaves").isPositive().isLessThan(all / 5);
    }

    @Test
    void reading_tells_the_same_losses() {
        Map<String, Set<String>> differing = new TreeMap<>();
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            Set<String> told = leavesBelow(
                    one.tree,
                    one.read.notices().list().stream()
                            .filter(notice -> notice.severity() == Severity.LOSS)
                            .map(notice -> notice.location().pointer().orElseThrow())
                            .collect(Collectors.toSet()));
            Set<String> found = leavesBelow(one.tree, new HashSet<>(one.compared.losses()));
            Set<String> either = new TreeSet<>(told);
            either.addAll(found);
            either.removeIf(leaf -> told.contains(leaf) && found.contains(leaf));
            if (!either.isEmpty()) {
                differing.put(file.getFileName().toString(), either);
            }
        }
        assertThat(differing).isEmpty();
    }

    private static Set<String> leavesBelow(JsonNode tree, Set<String> pointers) {
        return pointers.stream()
                .flatMap(pointer -> JsonDifference.leaves(tree.at(pointer), pointer).stream())
                .filter(leaf -> !saysNothing(tree.at(leaf)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean saysNothing(JsonNode leaf) {
        return leaf.isNull()
                || leaf.isContainer()
                || leaf.asString().isEmpty()
                || leaf.asString().equals("false");
    }

    @Test
    void what_was_read_of_a_document_is_all_in_it_again() {
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            assertThat(MusicBrainzWriter.create()
                            .writeAll(one.catalog(), List.of(one.compared.residue()))
                            .notices()
                            .list())
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** Artists are known from documents of their own by much that a release does not say of them. */
    @Test
    void what_other_documents_say_of_an_entity_does_not_show_in_this_one() throws IOException {
        long grown = 0;
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            CatalogOfDocuments together = CatalogOfDocuments.create().add(one.read.orThrow());
            for (Path artist : LookUps.files()) {
                if (LookUps.kind(artist).equals("artist") && !artist.equals(file)) {
                    together.add(MusicBrainzReader.create().read(artist).orThrow());
                }
            }
            JsonNode written = one.written(together.build().value().orElseThrow(), one.compared.residue());
            grown += JsonDifference.exact(one.tree, written).added.stream()
                    .filter(leaf -> leaf.contains("/gender") || leaf.contains("/life-span") || leaf.contains("/ipis"))
                    .count();
        }
        assertThat(grown).isZero();
    }

    @Test
    void few_leaves_of_releases_and_recordings_are_outside_the_model() {
        Map<String, long[]> shares = new TreeMap<>();
        for (Path file : LookUps.files()) {
            Case one = Case.of(file);
            long[] share = shares.computeIfAbsent(LookUps.kind(file), kind -> new long[2]);
            for (String pointer : one.compared.losses()) {
                share[0] += JsonDifference.leaves(one.tree.at(pointer), pointer).size();
            }
            share[1] += JsonDifference.leaves(one.tree, "").size();
        }
        assertThat(100.0 * shares.get("release")[0] / shares.get("release")[1]).isLessThan(12);
        assertThat(100.0 * shares.get("recording")[0] / shares.get("recording")[1])
                .isLessThan(5);
    }
}
