package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMultiset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.link.Link;
import org.linernotes.musicbrainz.link.LinkPhrase;
import org.linernotes.musicbrainz.link.Links;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import tools.jackson.databind.JsonNode;

/** The relations of real documents: the facts that they became are those relations again, and all of them read well. */
class CorpusLinksTest {
    private static List<Path> files;

    @BeforeAll
    static void find_the_documents() {
        files = LookUps.files();
        assumeThat(files).as("real documents").isNotEmpty();
    }

    @Test
    void facts_become_the_relations_that_they_were_read_from() throws IOException {
        int relations = 0;
        for (Path file : files) {
            Entity subject = MusicBrainzReader.create().read(file).orThrow().subject();
            Outcome<ImmutableList<Link>> links = Links.of(subject);
            List<String> expected = LookUps.tree(file)
                    .path("relations")
                    .valueStream()
                    .map(CorpusLinksTest::line)
                    .toList();

            assertThat(links.notices().isEmpty())
                    .as(file + " " + links.notices())
                    .isTrue();
            assertThat(ImmutableSortedMultiset.copyOf(links.orThrow().stream()
                            .map(link -> line(link.relationship()))
                            .toList()))
                    .as(file.toString())
                    .isEqualTo(ImmutableSortedMultiset.copyOf(expected));
            relations += expected.size();
        }
        assertThat(relations).isGreaterThan(1_000);
    }

    @Test
    void every_relationship_reads_in_both_directions_and_as_a_sentence() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        int count = 0;
        for (Path file : files) {
            MusicBrainzDocument document = MusicBrainzReader.create().read(file).orThrow();
            List<Entity> all = new ArrayList<>(document.mentions());
            all.add(document.subject());
            for (Entity entity : all) {
                for (Link made : Links.of(entity).orThrow()) {
                    Relationship link = made.relationship();
                    List<String> phrases = List.of(
                            LinkPhrase.of(entity.id().type(), link).toString(),
                            LinkPhrase.reverse(entity.id().type(), link).toString(),
                            LinkPhrase.sentence(entity.id().type(), link, "one", "another"));
                    assertThat(phrases)
                            .allSatisfy(phrase -> assertThat(phrase)
                                    .isNotBlank()
                                    .isEqualTo(phrase.strip())
                                    .doesNotContain("{", "}", "  "));
                    assertThat(phrases.get(2)).contains("one", "another");
                    count++;
                    if (!phrases.get(2).contains(" ")) {
                        unknown.add(link.type());
                    }
                }
            }
        }
        assertThat(count).isGreaterThan(5_000);
        assertThat(unknown).isEmpty();
    }

    /** What a relation says, in a line. */
    private static String line(JsonNode relation) {
        // older relations do not say the kind of their target
        String target = relation.valueStream()
                .filter(value -> value.has("id"))
                .map(value -> value.get("id").stringValue())
                .findFirst()
                .orElse("?");
        String attributes = relation.path("attributes")
                .valueStream()
                .map(name -> {
                    String key = name.stringValue();
                    return gid(relation.path("attribute-ids").path(key), key) + ":"
                            + relation.path("attribute-values").path(key).asString("") + ":"
                            + relation.path("attribute-credits").path(key).asString("");
                })
                .sorted()
                .collect(Collectors.joining(","));
        return String.join(
                " ",
                relation.get("type-id").stringValue(),
                relation.get("direction").stringValue(),
                target,
                relation.path("begin").asString(""),
                relation.path("end").asString(""),
                relation.path("ended").asString(),
                attributes);
    }

    /** Older documents give the name alone; an attribute that was read keeps what was given. */
    private static String gid(JsonNode gid, String name) {
        RelationshipAttributeType type = RelationshipAttributeTypes.find(null, name);
        return gid.isString()
                ? gid.stringValue()
                : type == null ? name : type.gid().toString();
    }

    private static String line(Relationship link) {
        return String.join(
                " ",
                link.typeId().map(Mbid::toString).orElse("?"),
                link.direction() == Direction.FORWARD ? "forward" : "backward",
                link.target().mbid().map(Mbid::toString).orElse("?"),
                date(link.lifeSpan().begin()),
                date(link.lifeSpan().end()),
                Boolean.toString(link.lifeSpan().ended()),
                link.attributes().stream().map(CorpusLinksTest::line).sorted().collect(Collectors.joining(",")));
    }

    private static String line(RelationshipAttribute attribute) {
        RelationshipAttributeType type = RelationshipAttributeTypes.find(null, attribute.name());
        String gid = attribute
                .mbid()
                .map(Mbid::toString)
                .orElseGet(() -> type == null ? attribute.name() : type.gid().toString());
        return gid + ":" + attribute.value().orElse("") + ":"
                + attribute.creditedAs().orElse("");
    }

    private static String date(Optional<EdtfDate> date) {
        return date.map(known -> ((PartialDate) known).toMusicBrainz().orElseThrow())
                .orElse("");
    }
}
