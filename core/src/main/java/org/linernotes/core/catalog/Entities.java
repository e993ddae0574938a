package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.CollectionId;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.FilmId;
import org.linernotes.core.entity.GenreId;
import org.linernotes.core.entity.InstrumentId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SeriesId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.UrlId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.event.Collection;
import org.linernotes.core.event.Disc;
import org.linernotes.core.event.Event;
import org.linernotes.core.event.Genre;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.event.Series;
import org.linernotes.core.event.Url;
import org.linernotes.core.label.Label;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Statement;
import org.linernotes.core.work.Film;
import org.linernotes.core.work.Work;

/** Entities that are found by their ids, with a look-up and a list for every kind. */
public interface Entities {
    /**
     * {@return the entity with the given id, if it is there}
     *
     * @param id the id
     */
    Optional<Entity> get(EntityId id);

    /**
     * {@return all entities of a kind, by id}
     *
     * @param type the kind
     */
    ImmutableList<? extends Entity> all(EntityType type);

    /**
     * {@return the artist with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Artist> artist(ArtistId id) {
        return get(id).map(Artist.class::cast);
    }

    /** {@return all artists, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Artist> artists() {
        return (ImmutableList<Artist>) all(EntityType.ARTIST);
    }

    /**
     * {@return the area with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Area> area(AreaId id) {
        return get(id).map(Area.class::cast);
    }

    /** {@return all areas, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Area> areas() {
        return (ImmutableList<Area>) all(EntityType.AREA);
    }

    /**
     * {@return the place with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Place> place(PlaceId id) {
        return get(id).map(Place.class::cast);
    }

    /** {@return all places, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Place> places() {
        return (ImmutableList<Place>) all(EntityType.PLACE);
    }

    /**
     * {@return the label with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Label> label(LabelId id) {
        return get(id).map(Label.class::cast);
    }

    /** {@return all labels, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Label> labels() {
        return (ImmutableList<Label>) all(EntityType.LABEL);
    }

    /**
     * {@return the work with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Work> work(WorkId id) {
        return get(id).map(Work.class::cast);
    }

    /** {@return all works, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Work> works() {
        return (ImmutableList<Work>) all(EntityType.WORK);
    }

    /**
     * {@return the film with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Film> film(FilmId id) {
        return get(id).map(Film.class::cast);
    }

    /** {@return all films, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Film> films() {
        return (ImmutableList<Film>) all(EntityType.FILM);
    }

    /**
     * {@return the event with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Event> event(EventId id) {
        return get(id).map(Event.class::cast);
    }

    /** {@return all events, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Event> events() {
        return (ImmutableList<Event>) all(EntityType.EVENT);
    }

    /**
     * {@return the series with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Series> series(SeriesId id) {
        return get(id).map(Series.class::cast);
    }

    /** {@return all series, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Series> series() {
        return (ImmutableList<Series>) all(EntityType.SERIES);
    }

    /**
     * {@return the session with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Session> session(SessionId id) {
        return get(id).map(Session.class::cast);
    }

    /** {@return all sessions, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Session> sessions() {
        return (ImmutableList<Session>) all(EntityType.SESSION);
    }

    /**
     * {@return the recording with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Recording> recording(RecordingId id) {
        return get(id).map(Recording.class::cast);
    }

    /** {@return all recordings, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Recording> recordings() {
        return (ImmutableList<Recording>) all(EntityType.RECORDING);
    }

    /**
     * {@return the release group with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<ReleaseGroup> releaseGroup(ReleaseGroupId id) {
        return get(id).map(ReleaseGroup.class::cast);
    }

    /** {@return all release groups, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<ReleaseGroup> releaseGroups() {
        return (ImmutableList<ReleaseGroup>) all(EntityType.RELEASE_GROUP);
    }

    /**
     * {@return the release with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Release> release(ReleaseId id) {
        return get(id).map(Release.class::cast);
    }

    /** {@return all releases, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Release> releases() {
        return (ImmutableList<Release>) all(EntityType.RELEASE);
    }

    /**
     * {@return the disc with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Disc> disc(DiscId id) {
        return get(id).map(Disc.class::cast);
    }

    /** {@return all discs, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Disc> discs() {
        return (ImmutableList<Disc>) all(EntityType.DISC);
    }

    /**
     * {@return the instrument with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<InstrumentDescription> instrument(InstrumentId id) {
        return get(id).map(InstrumentDescription.class::cast);
    }

    /** {@return all instruments, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<InstrumentDescription> instruments() {
        return (ImmutableList<InstrumentDescription>) all(EntityType.INSTRUMENT);
    }

    /**
     * {@return the genre with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Genre> genre(GenreId id) {
        return get(id).map(Genre.class::cast);
    }

    /** {@return all genres, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Genre> genres() {
        return (ImmutableList<Genre>) all(EntityType.GENRE);
    }

    /**
     * {@return the url with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Url> url(UrlId id) {
        return get(id).map(Url.class::cast);
    }

    /** {@return all urls, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Url> urls() {
        return (ImmutableList<Url>) all(EntityType.URL);
    }

    /**
     * {@return the collection with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Collection> collection(CollectionId id) {
        return get(id).map(Collection.class::cast);
    }

    /** {@return all collections, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Collection> collections() {
        return (ImmutableList<Collection>) all(EntityType.COLLECTION);
    }

    /**
     * {@return the source with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Source> source(SourceId id) {
        return get(id).map(Source.class::cast);
    }

    /** {@return all sources, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Source> sources() {
        return (ImmutableList<Source>) all(EntityType.SOURCE);
    }

    /**
     * {@return the statement with the given id, if it is there}
     *
     * @param id the id
     */
    default Optional<Statement> statement(StatementId id) {
        return get(id).map(Statement.class::cast);
    }

    /** {@return all statements, by id} */
    @SuppressWarnings("unchecked") // a kind has one type
    default ImmutableList<Statement> statements() {
        return (ImmutableList<Statement>) all(EntityType.STATEMENT);
    }
}
