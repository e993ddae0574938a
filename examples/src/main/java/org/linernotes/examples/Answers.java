package org.linernotes.examples;

import java.util.List;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.discography.Appearances;
import org.linernotes.core.discography.Companion;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Issue;
import org.linernotes.core.discography.IssueIndex;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.session.Take;

/** What a catalogue answers: to copy from. Each method is one question. */
public final class Answers {
    private final Catalog catalog;

    /**
     * Asks a catalogue.
     *
     * @param catalog the catalogue
     */
    public Answers(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * {@return who plays on a recording, as names}
     *
     * @param recording the recording
     */
    public List<String> players(RecordingId recording) {
        return Discography.of(catalog).personnelOf(recording).players().stream()
                .map(this::name)
                .distinct()
                .toList();
    }

    /**
     * {@return whether an artist plays on a recording; empty where nothing is said of him, which does not mean that he is absent}
     *
     * @param artist the artist
     * @param recording the recording
     */
    public Optional<Presence> presence(ArtistId artist, RecordingId recording) {
        return Discography.of(catalog).personnelOf(recording).presenceOf(artist);
    }

    /**
     * {@return the names of the sources that say whether an artist plays on a recording}
     *
     * @param artist the artist
     * @param recording the recording
     */
    public List<String> sources(ArtistId artist, RecordingId recording) {
        return Discography.of(catalog).personnelOf(recording).of(artist).stream()
                .flatMap(participant -> participant.sources().stream())
                .map(this::name)
                .distinct()
                .toList();
    }

    /**
     * {@return the titles of the releases on which a take came out, or something that was made from it}
     *
     * @param take the take
     */
    public List<String> issues(TakeId take) {
        return IssueIndex.of(catalog).issuesOf(take).stream()
                .map(Issue::release)
                .map(Entity::displayName)
                .distinct()
                .toList();
    }

    /** {@return the titles of the takes of which no issue is known} */
    public List<String> notIssued() {
        return IssueIndex.of(catalog)
                .takesWithoutIssue()
                .map(TakeOf::take)
                .map(Take::title)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * {@return who played with an artist for certain}
     *
     * @param artist the artist
     */
    public List<String> companions(ArtistId artist) {
        return Appearances.of(catalog).companionsOf(artist).stream()
                .filter(companion -> !companion.surely().isEmpty())
                .map(Companion::artist)
                .map(this::name)
                .toList();
    }

    private String name(Participant participant) {
        return participant.player().artist().map(this::name).orElse("somebody");
    }

    private String name(EntityId id) {
        return catalog.get(id).map(Entity::displayName).orElseGet(id::toString);
    }
}
