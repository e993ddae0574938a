package org.linernotes.examples.miles;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.vocabulary.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The four files of the data set, written from the catalogue; pages by their names, as a catalogue has its own order. */
final class WayBack {
    private final Catalog catalog;

    WayBack(Catalog catalog) {
        this.catalog = catalog;
    }

    private <T extends Entity> Stream<T> all(EntityType type, Class<T> kind) {
        return catalog.all(type).stream().map(kind::cast);
    }

    private String name(EntityId id) {
        return catalog.get(id).orElseThrow().displayName();
    }

    Map<String, Object> albums() {
        return all(EntityType.RELEASE, Release.class)
                .collect(toMap(release -> release.title().orElseThrow(), this::album));
    }

    private Object album(Release release) {
        Map<String, Object> page = kept(release.extensions());
        page.put("id", release.title().orElseThrow());
        page.put("label", name(release.labels().get(0).label().orElseThrow()));
        page.put(
                "released",
                release.events().get(0).date().flatMap(DateExpression::printed).orElseThrow());
        page.put("producers", credited(release, Role.PRODUCER));
        page.put("musicians", credited(release, Role.PERFORMER));
        // A text that lists days has a relationship for each of them.
        List<String> texts = release.relationships().stream()
                .map(relationship -> relationship.targetCredit().orElseThrow())
                .toList();
        page.put(
                "recorded", texts.stream().anyMatch(text -> text.matches(".*\\d{4},.*")) ? texts.subList(0, 1) : texts);
        List<String> studios = new ArrayList<>(release.captures().stream()
                .map(capture -> name(capture.place().orElseThrow()))
                .toList());
        release.relationships().stream()
                .map(relationship ->
                        (Session) catalog.get(relationship.target()).orElseThrow())
                .findFirst()
                .ifPresent(session -> session.places().stream()
                        .map(SessionPlace::place)
                        .map(place -> name(place.orElseThrow()))
                        .forEach(studios::add));
        page.put("studios", studios);
        return page;
    }

    private List<String> credited(Release release, Role role) {
        return release.credits().stream()
                .filter(credit -> credit.role().equals(role))
                .map(this::player)
                .toList();
    }

    private String player(Credit credit) {
        return name(credit.player().artist().orElseThrow());
    }

    /** {@return by track and album who plays what, each as one word} */
    Map<String, Map<String, List<String>>> tracks() {
        Map<String, Map<String, List<String>>> tracks = new TreeMap<>();
        all(EntityType.RELEASE, Release.class)
                .forEach(release -> release.media().get(0).tracks().forEach(track -> {
                    Recording recording = (Recording)
                            catalog.get(track.recording().orElseThrow()).orElseThrow();
                    tracks.computeIfAbsent(recording.title(), title -> new TreeMap<>())
                            .put(
                                    release.title().orElseThrow(),
                                    recording.credits().stream()
                                            .map(credit -> player(credit) + " = " + words(credit))
                                            .toList());
                }));
        return tracks;
    }

    private static String words(Credit credit) {
        return credit.instruments().stream()
                .findFirst()
                .map(played -> played.creditedAs().orElse(played.instrument().name()))
                .or(credit::task)
                .orElse(credit.role().name());
    }

    /** {@return the credits of all recordings that are understood: their instrument or role is of the table} */
    long understood() {
        return all(EntityType.RECORDING, Recording.class)
                .flatMap(recording -> recording.credits().stream())
                .filter(credit -> credit.instruments().isEmpty()
                        ? credit.role().key().isPresent()
                        : credit.instruments().get(0).instrument().key().isPresent())
                .count();
    }

    Map<String, Object> musicians() {
        Map<String, Object> pages = new HashMap<>();
        all(EntityType.ARTIST, Artist.class)
                .filter(artist -> !artist.relationships().isEmpty())
                .forEach(artist -> {
                    Map<String, Object> page = kept(artist.extensions());
                    page.put("id", artist.name());
                    page.put("albums", targets(artist.relationships(), Musicians.ALBUM));
                    page.put("instruments", targets(artist.relationships(), Musicians.INSTRUMENT));
                    List.of("url", "icon", "birthdate", "deathdate").forEach(key -> page.putIfAbsent(key, ""));
                    pages.put(artist.name(), page);
                });
        return pages;
    }

    Map<String, Object> instruments() {
        Map<String, Object> pages = new HashMap<>();
        all(EntityType.INSTRUMENT, InstrumentDescription.class).forEach(instrument -> {
            Map<String, Object> page = kept(instrument.extensions());
            page.put("id", instrument.name());
            page.put("musicians", targets(instrument.relationships(), Musicians.MUSICIAN));
            page.putIfAbsent("url", "");
            pages.put(instrument.name(), page);
        });
        return pages;
    }

    private List<String> targets(List<Relationship> relationships, String type) {
        return relationships.stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(relationship -> name(relationship.target()))
                .toList();
    }

    private static Map<String, Object> kept(Extensions extensions) {
        Map<String, Object> kept = new HashMap<>();
        JsonNode json = JsonMapper.shared()
                .readTree(Optional.ofNullable(extensions.json().get(MilesDataset.KEY))
                        .orElse("{}"));
        json.properties().forEach(e -> kept.put(e.getKey(), e.getValue().asString()));
        return kept;
    }
}
