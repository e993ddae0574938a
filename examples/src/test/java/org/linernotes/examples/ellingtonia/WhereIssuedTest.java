package org.linernotes.examples.ellingtonia;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.discography.Appearance;
import org.linernotes.core.discography.Appearances;
import org.linernotes.core.discography.Companion;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.IssueIndex;
import org.linernotes.core.discography.Occasion;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.discography.SharedMusic;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.session.Session;
import org.linernotes.examples.archive.Slug;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the archive where its takes were issued and where its players appear, and holds the answers against plain scans. */
class WhereIssuedTest {
    private static final ArtistId HODGES = ArtistId.of("johnny-hodges");
    private static final ArtistId CARNEY = ArtistId.of("harry-carney");

    /** What the archive says of a block: its takes with their issues, and its texts of personnel. */
    private record Block(Map<TakeId, Multiset<ReleaseId>> issues, List<String> personnel) {}

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path file : ArchiveCount.years(ArchiveCount.folder())) {
            for (JsonNode block : JsonMapper.shared().readTree(file)) {
                blocks.add(block(block.get("entries")));
            }
        }
        return blocks;
    }

    private static Block block(JsonNode entries) {
        Block block = new Block(new LinkedHashMap<>(), new ArrayList<>());
        for (int i = 0; i < entries.size(); i++) {
            JsonNode entry = entries.get(i);
            if (entry.get("type").asString().equals("artists")) {
                block.personnel().add(entry.get("value").asString());
            } else if (entry.get("type").asString().equals("take") && !isHeading(entries, i)) {
                String index = entry.path("index").asString("");
                String name = index.isEmpty() ? entry.path("desor").asString("") : index;
                if (!name.isEmpty()) {
                    Multiset<ReleaseId> issues = HashMultiset.create();
                    entry.get("releases").forEach(issue -> issues.add(release(issue)));
                    block.issues().put(TakeId.of(Slug.of("ellingtonia-" + name)), issues);
                }
            }
        }
        return block;
    }

    private static boolean isHeading(JsonNode entries, int place) {
        Optional<JsonNode> next = Optional.ofNullable(entries.get(place + 1))
                .filter(node -> node.get("type").asString().equals("take"));
        return ArchiveCount.isHeading(entries.get(place), next);
    }

    private static ReleaseId release(JsonNode issue) {
        return ReleaseId.of(Slug.of(issue.get("label").asString()) + ":"
                + Slug.of(issue.get("catalog").asString()));
    }

    private static Catalog archive() throws IOException {
        return ReadArchive.outcome().orThrow();
    }

    private static Stream<TakeOf> takes(Catalog catalog) {
        return catalog.sessions().stream()
                .flatMap(session -> session.parts().stream()
                        .flatMap(part -> part.takes().stream().map(take -> new TakeOf(session, part, take))));
    }

    @Test
    void every_take_has_the_issues_that_the_archive_lists_below_it() throws IOException {
        IssueIndex index = IssueIndex.of(archive());
        int asked = 0;
        int issued = 0;
        for (Block block : blocks()) {
            for (Map.Entry<TakeId, Multiset<ReleaseId>> take : block.issues().entrySet()) {
                assertThat(index.issuesOf(take.getKey()).stream()
                                .map(issue -> issue.release().id())
                                .collect(ImmutableMultiset.toImmutableMultiset()))
                        .as(take.getKey().toString())
                        .isEqualTo(take.getValue());
                asked++;
                issued += take.getValue().size();
            }
        }
        assertThat(asked).isEqualTo(13_174);
        assertThat(issued).isEqualTo(8_031);
    }

    @Test
    void takes_without_issue_are_those_below_which_none_is_listed() throws IOException {
        Catalog catalog = archive();
        List<TakeId> without = IssueIndex.of(catalog)
                .takesWithoutIssue()
                .map(taken -> taken.take().id())
                .collect(toList());
        long listed = blocks().stream()
                .flatMap(block -> block.issues().values().stream())
                .filter(Multiset::isEmpty)
                .count();

        // two takes have neither an index nor a number by which they could be found in the archive; none was issued
        assertThat(without).hasSize(Math.toIntExact(listed) + 2).hasSize(9_798).doesNotHaveDuplicates();
        assertThat(IssueIndex.of(catalog).recordingsWithoutIssue()).isEmpty();
    }

    @Test
    void johnny_hodges_appears_where_a_look_at_every_take_finds_him() throws IOException {
        Catalog catalog = archive();
        Discography discography = Discography.of(catalog);
        List<TakeId> plays = new ArrayList<>();
        List<TakeId> mayPlay = new ArrayList<>();
        takes(catalog).forEach(taken -> {
            Optional<Presence> presence =
                    discography.personnelOf(taken.take().id()).presenceOf(HODGES);
            if (presence.equals(Optional.of(Presence.PLAYS))) {
                plays.add(taken.take().id());
            } else if (presence.equals(Optional.of(Presence.UNKNOWN))) {
                mayPlay.add(taken.take().id());
            }
        });

        ImmutableList<Appearance> appearances = Appearances.of(catalog).appearancesOf(HODGES);

        assertThat(takes(appearances, Presence.PLAYS)).containsExactlyInAnyOrderElementsOf(plays);
        assertThat(takes(appearances, Presence.UNKNOWN)).containsExactlyInAnyOrderElementsOf(mayPlay);
        assertThat(appearances.get(0).date().orElseThrow().toString()).isEqualTo("25 June 1928");
        assertThat(appearances.get(appearances.size() - 1).date().orElseThrow().toString())
                .isEqualTo("31 December 1969");
        assertThat(sessions(appearances))
                .isEqualTo(Stream.concat(plays.stream(), mayPlay.stream())
                        .map(take -> catalog.take(take).orElseThrow().session().id())
                        .collect(toCollection(TreeSet::new)))
                .hasSize(618);
        assertThat(plays).hasSize(7_441);
        assertThat(mayPlay).hasSize(2);
    }

    private static List<TakeId> takes(List<Appearance> appearances, Presence presence) {
        return appearances.stream()
                .filter(appearance -> appearance.presence() == presence)
                .map(Appearance::occasion)
                .map(occasion -> ((Occasion.OfTake) occasion).taken().take().id())
                .collect(toList());
    }

    private static Set<SessionId> sessions(List<Appearance> appearances) {
        return appearances.stream()
                .flatMap(appearance -> appearance.occasion().session().stream())
                .map(Session::id)
                .collect(toCollection(TreeSet::new));
    }

    /** Texts of personnel that are plain enough to be read by looking for a name. */
    @Test
    void where_a_block_has_one_plain_line_up_he_appears_if_it_names_him() throws IOException {
        Pattern plain =
                Pattern.compile("(?i)(?!.*(as before|\\bout\\b|either|poss|prob|only|omit|add|instead|for )).*");
        Set<TakeId> appears = Set.copyOf(takes(Appearances.of(archive()).appearancesOf(HODGES), Presence.PLAYS));
        int looked = 0;
        int named = 0;
        for (Block block : blocks()) {
            if (block.personnel().size() == 1
                    && plain.matcher(block.personnel().get(0)).matches()) {
                boolean isNamed = block.personnel().get(0).contains("Johnny Hodges");
                for (TakeId take : block.issues().keySet()) {
                    assertThat(appears.contains(take)).as(take.toString()).isEqualTo(isNamed);
                    looked++;
                    named += isNamed ? 1 : 0;
                }
            }
        }
        assertThat(looked).isEqualTo(6_088);
        assertThat(named).isEqualTo(4_183);
    }

    @Test
    void he_and_harry_carney_are_together_as_often_as_a_look_at_every_take_finds_both() throws IOException {
        Catalog catalog = archive();
        Discography discography = Discography.of(catalog);
        long together = takes(catalog)
                .map(taken -> discography.personnelOf(taken.take().id()))
                .filter(personnel -> personnel.presenceOf(HODGES).equals(Optional.of(Presence.PLAYS))
                        && personnel.presenceOf(CARNEY).equals(Optional.of(Presence.PLAYS)))
                .count();

        ImmutableList<Companion> companions = Appearances.of(catalog).companionsOf(HODGES);

        Companion carney = companions.stream()
                .filter(companion -> companion.artist().equals(CARNEY))
                .findFirst()
                .orElseThrow();
        assertThat(carney.surely()).hasSize(Math.toIntExact(together));
        assertThat(companions.stream().limit(3).map(Companion::artist))
                .containsExactly(CARNEY, ArtistId.of("duke-ellington"), ArtistId.of("lawrence-brown"));
    }

    @Test
    void what_two_sittings_share_is_what_a_reader_finds_in_both() throws IOException {
        Catalog catalog = archive();
        SessionId fourGroups = sessionOf(catalog, "ellingtonia-38-01-19-001");
        SessionId blanton = sessionOf(catalog, "ellingtonia-39-10-14-008");

        SharedMusic shared = Appearances.of(catalog).shared(fourGroups, blanton);

        // all of the four groups but the singer; whoever shook the vibraphone is not named
        assertThat(shared.players().stream().map(ArtistId::toString))
                .containsExactlyInAnyOrder(
                        "barney-bigard",
                        "billy-taylor",
                        "cootie-williams",
                        "duke-ellington",
                        "fred-guy",
                        "harry-carney",
                        "joe-nanton",
                        "johnny-hodges",
                        "juan-tizol",
                        "lawrence-brown",
                        "otto-hardwick",
                        "rex-stewart",
                        "sonny-greer");
        assertThat(shared.perhaps()).isEmpty();
        assertThat(shared.releases()).containsExactly(ReleaseId.of("Ms:MD7-235"));
    }

    private static SessionId sessionOf(Catalog catalog, String take) {
        return catalog.take(TakeId.of(take)).orElseThrow().session().id();
    }
}
