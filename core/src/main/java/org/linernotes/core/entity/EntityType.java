package org.linernotes.core.entity;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The kinds of entities, in the order in which a catalogue lists them. The text form is the field's own: MusicBrainz's
 * names where it has the kind.
 */
public enum EntityType {
    /** A person, group, orchestra, choir or character. */
    ARTIST(ArtistId::new),
    /** A country, subdivision or city. */
    AREA(AreaId::new),
    /** A studio, a room of one, a venue. */
    PLACE(PlaceId::new),
    /** A record label or imprint. */
    LABEL(LabelId::new),
    /** A composition. */
    WORK(WorkId::new),
    /** A film. */
    FILM(FilmId::new),
    /** A concert, festival or another occasion that people attend. */
    EVENT(EventId::new),
    /** An ordered series of entities. */
    SERIES(SeriesId::new),
    /** A sitting at which sound is captured. */
    SESSION(SessionId::new),
    /** Fixed audio. */
    RECORDING(RecordingId::new),
    /** The family of the releases of one album, single or broadcast. */
    RELEASE_GROUP(ReleaseGroupId::new),
    /** What was issued. */
    RELEASE(ReleaseId::new),
    /** A compact disc's table of contents. */
    DISC(DiscId::new),
    /** An instrument as the subject of a document. */
    INSTRUMENT(InstrumentId::new),
    /** A genre as the subject of a document. */
    GENRE(GenreId::new),
    /** A web address as the subject of a document. */
    URL(UrlId::new),
    /** An editor's collection of entities. */
    COLLECTION(CollectionId::new),
    /** An article, a book, a film, a label's file, from which statements come. */
    SOURCE(SourceId::new),
    /** What a source says of a property of an entity. */
    STATEMENT(StatementId::new);

    private static final ImmutableMap<String, EntityType> BY_TEXT =
            Maps.uniqueIndex(Arrays.asList(values()), EntityType::toString);

    private final String text = Ascii.toLowerCase(name()).replace('_', '-');

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor
    private final Function<Identity.Form, EntityId> maker;

    EntityType(Function<Identity.Form, EntityId> maker) {
        this.maker = maker;
    }

    /**
     * {@return the kind with the given text form, if there is one}
     *
     * @param text a text such as {@code "release-group"}
     */
    public static Optional<EntityType> tryParse(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    EntityId make(Identity.Form form) {
        return maker.apply(form);
    }

    /** {@return the text form, for example {@code "release-group"}} */
    @Override
    public String toString() {
        return text;
    }
}
