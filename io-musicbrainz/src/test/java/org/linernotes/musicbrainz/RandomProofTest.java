package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Rounds;
import org.linernotes.musicbrainz.tree.TreeWriter;
import org.linernotes.musicbrainz.wire.RandomDocuments;
import org.linernotes.musicbrainz.wire.WireDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Documents that nobody has seen come back, too: made at random from the tables, with much in them that should not be. */
class RandomProofTest {
    private static final int EACH = Rounds.of(120);

    /** Of longer lists of real documents only the beginning is edited, so that many edits are cheap. */
    private static final int LONG = 6;

    @ParameterizedTest
    @EnumSource(
            value = EntityType.class,
            names = {"SESSION", "FILM", "SOURCE", "STATEMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void documents_of_all_kinds(EntityType kind) {
        int read = 0;
        for (int seed = 0; seed < EACH; seed++) {
            String json = new String(TreeWriter.bytes(new RandomDocuments(seed).next(kind)), UTF_8);
            read += prove(kind, seed, json) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(EACH * 9 / 10);
    }

    /** Positions, counts and lengths that nothing can have, or that no number of the model holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "-2147483648",
                "2147483648",
                "9223372036854775807",
                "-9223372036854775809",
                "1e300",
                "1.5"
            })
    void documents_whose_numbers_count_nothing(String number) {
        Pattern numbers = Pattern.compile("([\\[,:])-?[0-9]+(?=[,\\]}])");
        int changed = 0;
        for (EntityType kind : WireDocuments.kinds()) {
            for (int seed = 0; seed < EACH / 10; seed++) {
                String json = new String(TreeWriter.bytes(new RandomDocuments(seed).next(kind)), UTF_8);
                String other = numbers.matcher(json).replaceAll("$1" + number);
                changed += !other.equals(json) && prove(kind, seed, other) ? 1 : 0;
            }
        }
        assertThat(changed).isGreaterThan(EACH / 2);
    }

    @Test
    void documents_of_all_kinds_that_were_edited_in_ways_that_their_kinds_do_not_foresee() {
        int read = 0;
        for (EntityType kind : WireDocuments.kinds()) {
            for (int seed = 0; seed < EACH / 2; seed++) {
                JsonNode document = LookUps.tree(TreeWriter.bytes(new RandomDocuments(seed).next(kind)));
                RandomEdits.edit(document, new Random(seed));
                read += prove(kind, seed, document.toString()) ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(EACH * 3);
    }

    @Test
    void real_documents_that_were_edited_so() {
        int read = 0;
        for (Path file : LookUps.files()) {
            EntityType kind = EntityType.valueOf(LookUps.kind(file)
                    .replace("discid", "disc")
                    .replace('-', '_')
                    .toUpperCase(Locale.ROOT));
            for (int seed = 0; seed < Math.max(1, EACH / 40); seed++) {
                JsonNode document = LookUps.tree(file);
                shorten(document);
                RandomEdits.edit(
                        document, new Random(31L * seed + file.getFileName().hashCode()));
                read += prove(kind, seed, document.toString()) ? 1 : 0;
            }
        }
        assertThat(read).isGreaterThan(EACH * 2);
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ArrayNode list) {
            while (list.size() > LONG) {
                list.remove(list.size() - 1);
            }
        }
        node.forEach(RandomProofTest::shorten);
    }

    /** {@return whether the document could be read} */
    private static boolean prove(EntityType kind, int seed, String json) {
        byte[] bytes = json.getBytes(UTF_8);
        Outcome<MusicBrainzDocument> read =
                MusicBrainzReader.create().expecting(kind).read(bytes, kind + " " + seed);
        Optional<Catalog> catalog =
                read.value().flatMap(document -> document.toCatalog().value());
        if (catalog.isEmpty()) {
            return false;
        }
        Residue.Comparison compared = read.orThrow().compareWith(bytes);
        JsonNode tree = LookUps.tree(json);

        JsonDifference exact = JsonDifference.exact(tree, written(catalog.get(), compared.residue()));
        assertThat(exact.lost).as("%s %s %s", kind, seed, json).isEmpty();
        assertThat(exact.added).as("%s %s %s", kind, seed, json).isEmpty();

        JsonDifference without = JsonDifference.loose(
                tree, written(catalog.get(), compared.residue().withoutValues()));
        JsonDifference.Coverage coverage = without.coveredBy(new HashSet<>(compared.losses()));
        assertThat(without.added).as("%s %s %s", kind, seed, json).isEmpty();
        assertThat(coverage.unreported()).as("%s %s %s", kind, seed, json).isEmpty();
        assertThat(coverage.wrong()).as("%s %s %s", kind, seed, json).isEmpty();
        return true;
    }

    private static JsonNode written(Catalog catalog, Residue residue) {
        return LookUps.tree(MusicBrainzWriter.create().write(catalog, residue).orThrow());
    }
}
