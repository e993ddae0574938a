package org.linernotes.musicbrainz.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;

/** What is said of the making of one recording: by its own facts, and by relationships of places, artists and works to it. */
final class Testimony {
    private final Recording recording;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Played> works = new ArrayList<>();
    private final List<LabelId> clients = new ArrayList<>();

    /**
     * That it was recorded somewhere.
     *
     * @param where a place, an area or an event
     * @param when the dates
     * @param creditedAs the name by which that is credited
     */
    record Spot(EntityId where, LifeSpan when, Optional<String> creditedAs) {}

    /**
     * That a work is performed on it.
     *
     * @param work the work
     * @param when the dates
     */
    record Played(WorkId work, LifeSpan when) {}

    Testimony(Recording recording) {
        this.recording = recording;
        recording.captures().forEach(capture -> {
            capture.place().ifPresent(place -> add(new Spot(place, capture.lifeSpan(), capture.creditedAs())));
            capture.area().ifPresent(area -> add(new Spot(area, capture.lifeSpan(), capture.creditedAs())));
            capture.event().ifPresent(event -> add(new Spot(event, capture.lifeSpan(), capture.creditedAs())));
        });
        credits.addAll(recording.credits());
        recording.performances().forEach(each -> add(new Played(each.work(), each.lifeSpan())));
        recording.relationships().stream()
                .filter(each -> each.typeId().equals(Optional.of(RecordingFacts.PRODUCED_FOR)))
                .filter(each -> each.target() instanceof LabelId)
                .forEach(each -> clients.add((LabelId) each.target()));
    }

    void add(Spot spot) {
        spots.add(spot);
    }

    void add(Credit credit) {
        credits.add(credit);
    }

    void add(Played work) {
        works.add(work);
    }

    Recording recording() {
        return recording;
    }

    List<Spot> spots() {
        return spots;
    }

    List<Credit> credits() {
        return credits;
    }

    List<Played> works() {
        return works;
    }

    List<LabelId> clients() {
        return clients;
    }
}
