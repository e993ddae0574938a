package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;

/** What reads the documents of each kind, alone or one inside of another. */
public final class WireDocuments {
    private static final ImmutableMap<EntityType, WireEntity<?>> TABLES =
            Maps.immutableEnumMap(ImmutableMap.<EntityType, WireEntity<?>>builder()
                    .put(EntityType.AREA, AreaTable.AREA)
                    .put(EntityType.ARTIST, ArtistTable.ARTIST)
                    .put(EntityType.COLLECTION, SmallTables.COLLECTION)
                    .put(EntityType.DISC, SmallTables.DISC)
                    .put(EntityType.EVENT, EventTable.EVENT)
                    .put(EntityType.GENRE, SmallTables.GENRE)
                    .put(EntityType.INSTRUMENT, SmallTables.INSTRUMENT)
                    .put(EntityType.LABEL, LabelTable.LABEL)
                    .put(EntityType.PLACE, PlaceTable.PLACE)
                    .put(EntityType.RECORDING, RecordingTable.RECORDING)
                    .put(EntityType.RELEASE, ReleaseTable.RELEASE)
                    .put(EntityType.RELEASE_GROUP, ReleaseGroupTable.RELEASE_GROUP)
                    .put(EntityType.SERIES, SmallTables.SERIES)
                    .put(EntityType.URL, SmallTables.URL)
                    .put(EntityType.WORK, WorkTable.WORK)
                    .buildOrThrow());

    /** What stands alone is one entity; what is listed stands in a list in an object. */
    private static final int LISTED = 2;

    private static final int NOWHERE = -1;

    private WireDocuments() {}

    /** {@return the kinds that MusicBrainz has} */
    public static ImmutableSet<EntityType> kinds() {
        return TABLES.keySet();
    }

    /**
     * {@return what reads an entity and answers its id}
     *
     * @param kind the kind of the entity
     * @throws IllegalArgumentException if MusicBrainz has no such kind
     */
    public static Decoder<EntityId> reader(EntityType kind) {
        return of(kind);
    }

    /**
     * {@return the keys of lists in documents of a kind of which the model does not say that the entities stand there, with their kinds}
     *
     * @param kind the kind of the entity that a document is about
     */
    public static ImmutableMap<String, EntityType> lists(EntityType kind) {
        return of(kind).lists();
    }

    /** {@return what reads and writes an entity} */
    static WireEntity<?> of(EntityType kind) {
        WireEntity<?> table = TABLES.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("MusicBrainz has no documents of the kind " + kind);
        }
        return table;
    }

    /**
     * {@return what reads a document, and answers its envelope if it is a list}
     *
     * @param what what the document is; not {@link DocumentKind.Form#OTHER}
     */
    public static Decoder<?> of(DocumentKind what) {
        return switch (what.form()) {
            case ENTITY -> of(what.entity().orElseThrow());
            case LIST -> ListTable.of(what.entity().orElseThrow());
            case ISRC -> IsrcTable.DOCUMENT;
            case CD_STUB -> CdStubTable.CD_STUB;
            case CD_STUBS -> ListTable.of("cdstub", DocumentKind.CD_STUBS, CdStubTable.CD_STUB);
            case ANNOTATIONS -> ListTable.of("annotation", DocumentKind.ANNOTATIONS, AnnotationTable.ANNOTATION);
            case OTHER -> throw new IllegalArgumentException(what.description());
        };
    }

    /**
     * {@return how deep in objects and lists the entities stand that a document is about}
     *
     * @param form the form of the document
     */
    public static int subjectDepth(DocumentKind.Form form) {
        return switch (form) {
            case ENTITY -> 0;
            case LIST, ISRC -> LISTED;
            case CD_STUB, CD_STUBS, ANNOTATIONS, OTHER -> NOWHERE; // what is made of these says that it is a subject
        };
    }
}
