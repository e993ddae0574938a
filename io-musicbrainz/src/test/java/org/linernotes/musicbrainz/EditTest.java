package org.linernotes.musicbrainz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** After an edit, writing with the residue of the time before shows exactly the edit: that of a real document, made by hand. */
class EditTest {
    private static List<Path> releases;

    @BeforeAll
    static void find_the_documents() {
        releases = LookUps.files().stream()
                .filter(file -> LookUps.kind(file).equals("release"))
                .toList();
    }

    /** Edits a document by hand, and what was read of it, and holds the two against each other. */
    private static void edit(Path file, Function<Catalog, Outcome<Catalog>> edit, Consumer<ObjectNode> byHand) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            MusicBrainzDocument document =
                    MusicBrainzReader.create().read(bytes, file.toString()).orThrow();
            Catalog edited = edit.apply(document.toCatalog().orThrow()).orThrow();
            JsonNode written = LookUps.tree(MusicBrainzWriter.create()
                    .write(edited, document.compareWith(bytes).residue())
                    .orThrow());

            ObjectNode expected = (ObjectNode) LookUps.tree(file);
            byHand.accept(expected);
            JsonDifference difference = JsonDifference.exact(expected, written);
            assertThat(difference.lost).as(file.toString()).isEmpty();
            assertThat(difference.added).as(file.toString()).isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Release release(Catalog catalog) {
        return (Release) catalog.get(catalog.subjects().get(0)).orElseThrow();
    }

    @Test
    void a_title_is_changed() {
        for (Path file : releases) {
            edit(
                    file,
                    catalog -> catalog.with(release(catalog).withTitle("Another title")),
                    document -> document.put("title", "Another title"));
        }
    }

    @Test
    void the_titles_of_recordings_are_changed_wherever_they_stand() {
        for (Path file : releases) {
            Catalog read = read(file);
            Optional<Recording> recording = recordings(read).findFirst();
            recording.ifPresent(one -> edit(
                    file,
                    catalog -> catalog.with(one.withTitle("Another title")),
                    document -> each(document, object -> {
                        if (isOccurrence(object, one.id()) && object.has("video")) {
                            object.put("title", "Another title");
                        }
                    })));
        }
    }

    @Test
    void an_artist_gets_another_name_wherever_it_stands() {
        for (Path file : releases) {
            Catalog read = read(file);
            Optional<Artist> artist = read.entities().stream()
                    .filter(Artist.class::isInstance)
                    .map(Artist.class::cast)
                    .findFirst();
            artist.ifPresent(one -> edit(
                    file,
                    catalog -> catalog.with(one.withName("Another name")),
                    document -> each(document, object -> {
                        if (isOccurrence(object, one.id()) && object.has("sort-name")) {
                            object.put("name", "Another name");
                        }
                    })));
        }
    }

    @Test
    void a_track_is_deleted() {
        int deleted = 0;
        for (Path file : releases) {
            Release release = release(read(file));
            for (int m = 0; m < release.media().size(); m++) {
                int medium = m;
                int last = release.media().get(m).tracks().size() - 1;
                if (last > 0) {
                    edit(file, catalog -> catalog.with(without(release, medium, last)), document -> {
                        ObjectNode wire = (ObjectNode) document.get("media").get(medium);
                        ((ArrayNode) wire.get("tracks")).remove(last);
                        wire.put("track-count", wire.get("track-count").intValue() - 1);
                    });
                    deleted++;
                }
            }
        }
        assertThat(deleted).isGreaterThan(30);
    }

    private static Release without(Release release, int medium, int track) {
        return release.withMedia(indices(release.media())
                .map(i -> i == medium
                        ? without(release.media().get(i), track)
                        : release.media().get(i))
                .toList());
    }

    private static Medium without(Medium medium, int track) {
        ImmutableList<Track> left = indices(medium.tracks())
                .filter(i -> i != track)
                .map(medium.tracks()::get)
                .collect(ImmutableList.toImmutableList());
        return medium.withTracks(left);
    }

    private static Stream<Integer> indices(List<?> list) {
        return IntStream.range(0, list.size()).boxed();
    }

    /** Also where the area that stands beside it has an older form. */
    @Test
    void the_date_of_an_issue_is_corrected() {
        int corrected = 0;
        for (Path file : releases) {
            Release release = release(read(file));
            if (LookUps.tree(file).path("release-events").isEmpty()) {
                continue;
            }
            List<ReleaseEvent> events = new ArrayList<>(release.events());
            events.set(0, events.get(0).withDate(DateExpression.of("1899-03")));
            edit(file, catalog -> catalog.with(release.withEvents(events)), document -> {
                document.put("date", "1899-03");
                ((ObjectNode) document.get("release-events").get(0)).put("date", "1899-03");
            });
            corrected++;
        }
        assertThat(corrected).isGreaterThan(20);
    }

    @Test
    void media_are_reordered() {
        int reordered = 0;
        for (Path file : releases) {
            Release release = release(read(file));
            if (release.media().size() > 1) {
                edit(
                        file,
                        catalog ->
                                catalog.with(release.withMedia(release.media().reverse())),
                        document -> {
                            ArrayNode media = (ArrayNode) document.get("media");
                            List<JsonNode> all =
                                    new ArrayList<>(media.valueStream().toList());
                            Collections.reverse(all);
                            media.removeAll();
                            all.forEach(media::add);
                        });
                reordered++;
            }
        }
        assertThat(reordered).isGreaterThan(3);
    }

    @Test
    void credits_are_dropped() {
        int dropped = 0;
        for (Path file : LookUps.files()) {
            Catalog read = read(file);
            for (Recording recording : recordings(read).toList()) {
                Optional<Credit> credit = recording.credits().stream()
                        .filter(one -> recording.credits().stream()
                                        .filter(other -> other.player().equals(one.player()))
                                        .count()
                                == 1)
                        .findFirst();
                if (credit.isPresent() && dropped < 60) {
                    drop(file, recording, credit.get());
                    dropped++;
                }
            }
        }
        assertThat(dropped).isGreaterThan(20);
    }

    private static void drop(Path file, Recording recording, Credit credit) {
        String artist = credit.player()
                .artist()
                .flatMap(EntityId::mbid)
                .map(Mbid::toString)
                .orElseThrow();
        Recording left = recording.withCredits(
                recording.credits().stream().filter(one -> !one.equals(credit)).toList());
        edit(
                file,
                catalog -> catalog.with(left),
                document -> each(document, object -> {
                    if (isOccurrence(object, recording.id())
                            && object.get("relations") instanceof ArrayNode relations) {
                        relations.removeIf(relation ->
                                relation.at("/artist/id").asString("").equals(artist));
                    }
                }));
    }

    private static Catalog read(Path file) {
        try {
            return MusicBrainzReader.create().read(file).orThrow().toCatalog().orThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Recording> recordings(Catalog catalog) {
        return catalog.entities().stream().filter(Recording.class::isInstance).map(Recording.class::cast);
    }

    private static boolean isOccurrence(ObjectNode object, EntityId id) {
        return object.path("id")
                .asString("")
                .equals(id.mbid().map(Mbid::toString).orElseThrow());
    }

    private static void each(JsonNode node, Consumer<ObjectNode> action) {
        if (node instanceof ObjectNode object) {
            action.accept(object);
        }
        node.forEach(below -> each(below, action));
    }
}
