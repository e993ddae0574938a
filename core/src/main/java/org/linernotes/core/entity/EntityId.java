package org.linernotes.core.entity;

import java.util.Optional;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The id of an entity: opaque, with a text form ({@code mb:…} for an MBID, otherwise a name of one's own without blanks
 * such as {@code miles-davis}) and a kind. Each kind of entity has its own class, so that an id of an artist cannot
 * stand where one of a label belongs. Ordered by kind; within a kind MBIDs come first.
 */
public abstract sealed class EntityId extends Identity implements Comparable<EntityId>
        permits ArtistId,
                AreaId,
                PlaceId,
                LabelId,
                WorkId,
                FilmId,
                EventId,
                SeriesId,
                SessionId,
                RecordingId,
                ReleaseGroupId,
                ReleaseId,
                DiscId,
                InstrumentId,
                GenreId,
                UrlId,
                CollectionId,
                SourceId,
                StatementId {
    private static final char SEPARATOR = ':';

    private final long high;

    EntityId(Form form) {
        super(form);
        this.high = form.high();
    }

    /** {@return the kind of the entity} */
    public abstract EntityType type();

    /** {@return the id with its kind, for example {@code "artist:miles-davis"}; {@link #parseReference} takes it back} */
    public String toReference() {
        return type().toString() + SEPARATOR + this;
    }

    /**
     * Puts what {@link #toReference} says of an MBID or a minted id into a buffer, a byte for each character: for writers of many
     * documents.
     *
     * @param buffer the buffer
     * @param offset where the first one goes; 53 bytes have room there
     * @return where the text ends; the offset if this is another id
     * @throws IndexOutOfBoundsException if the text has no room in the buffer
     */
    public final int putReferenceInto(byte[] buffer, int offset) {
        String kind = type().toString();
        int start = offset + kind.length() + 1;
        int end = putInto(buffer, start);
        if (end == start) {
            return offset;
        }
        for (int i = 0; i < kind.length(); i++) {
            buffer[offset + i] = (byte) kind.charAt(i);
        }
        buffer[start - 1] = SEPARATOR;
        return end;
    }

    /**
     * {@return the id with its kind that a text states}
     *
     * @param text a kind, a colon and an id, for example {@code "artist:miles-davis"}
     * @throws InvalidTextException if the text is not in this form
     */
    public static EntityId parseReference(String text) {
        return tryParseReference(text)
                .orElseThrow(() -> new InvalidTextException(
                        "reference", text, "a reference is a kind of entity, a colon and an id"));
    }

    /**
     * {@return the id with its kind that a text states, if it is in that form}
     *
     * @param text a kind, a colon and an id
     */
    public static Optional<EntityId> tryParseReference(String text) {
        int colon = text.indexOf(SEPARATOR);
        return colon < 0
                ? Optional.empty()
                : EntityType.tryParse(text.substring(0, colon))
                        .flatMap(type -> tryParse(type, text.substring(colon + 1)));
    }

    /**
     * {@return the id of the given kind that a text states, if it is in that form}
     *
     * @param type the kind
     * @param text the id without its kind
     */
    public static Optional<EntityId> tryParse(EntityType type, String text) {
        Form form = Form.tryParse(text);
        return form == null ? Optional.empty() : Optional.of(type.make(form));
    }

    /**
     * {@return the id of the given kind for an MBID}
     *
     * @param type the kind
     * @param mbid the MBID
     */
    public static EntityId of(EntityType type, Mbid mbid) {
        return type.make(Form.of(mbid));
    }

    @Override
    final long high() {
        return high;
    }

    @Override
    final Class<?> family() {
        return getClass();
    }

    @Override
    final int familyHash() {
        return type().toString().hashCode();
    }

    @Override
    public int compareTo(EntityId that) {
        int byType = type().compareTo(that.type());
        return byType != 0 ? byType : compareContent(that);
    }
}
