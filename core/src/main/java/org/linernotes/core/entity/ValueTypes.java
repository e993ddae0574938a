package org.linernotes.core.entity;

import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ValueType.PrintedWord;
import org.linernotes.core.entity.ValueType.Reference;
import org.linernotes.core.entity.ValueType.Word;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.identifier.SideMatrix;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** The types of values that tables of several packages share. */
public final class ValueTypes {
    /** An id of an element. */
    public static final ValueType<ElementId> ELEMENT_ID = Elements.ID;

    /** A date. */
    public static final Word<EdtfDate> DATE = ValueType.word(
            "date",
            EdtfDate.class,
            EdtfDate::tryParse,
            "A date in EDTF (ISO 8601-2): levels 0 and 1, and of level 2 sets and masked digits.");

    /** A date of year, month and day, of which each may be missing. */
    public static final Word<PartialDate> PARTIAL_DATE = ValueType.word(
            "partial date",
            PartialDate.class,
            PartialDate::tryParse,
            "A single date in EDTF (ISO 8601-2), without a time.");

    /** What a document says of a date. */
    public static final ValueType<DateExpression> DATE_EXPRESSION =
            ValueType.structure(DateExpression.class, () -> DateTables.DATE_EXPRESSION);

    /** Begin and end of something. */
    public static final ValueType<LifeSpan> LIFE_SPAN = ValueType.structure(LifeSpan.class, () -> DateTables.LIFE_SPAN);

    /** A range of time in fixed audio. */
    public static final Word<TimeRange> TIME_RANGE = ValueType.word(
            "time range",
            TimeRange.class,
            TimeRange::tryParse,
            "From and to in minutes and seconds, such as 1:16-3:50.");

    /** A term of a vocabulary. */
    public static final Word<Term> TERM = ValueType.word(
            "term", Term.class, Term::tryParse, "A key, or a name in quotes with the MBID that MusicBrainz gives it.");

    /** A role. */
    public static final Word<Role> ROLE =
            ValueType.word("role", Role.class, Role::tryParse, "A key of the table of roles, or a name in quotes.");

    /** An instrument. */
    public static final Word<Instrument> INSTRUMENT = ValueType.word(
            "instrument",
            Instrument.class,
            Instrument::tryParse,
            "A key of the table of instruments, or a name in quotes.");

    /** An identifier of MusicBrainz. */
    public static final Word<Mbid> MBID =
            ValueType.word("MBID", Mbid.class, Mbid::tryParse, "An identifier of MusicBrainz: a UUID.");

    /** An identifier of another system. */
    public static final Word<ExternalId> EXTERNAL_ID =
            ValueType.word("external id", ExternalId.class, ExternalId::tryParse, "A scheme, a colon and a value.");

    /** A label code. */
    public static final Word<LabelCode> LABEL_CODE =
            ValueType.word("label code", LabelCode.class, LabelCode::tryParse, "A label code (LC) of the GVL.");

    /** A catalogue number as printed. */
    public static final Word<CatalogNumber> CATALOG_NUMBER = ValueType.word(
            "catalogue number", CatalogNumber.class, CatalogNumber::tryParse, "A catalogue number as printed.");

    /** A recording matrix as printed. */
    public static final Word<MatrixNumber> MATRIX_NUMBER = ValueType.word(
            "matrix number", MatrixNumber.class, MatrixNumber::tryParse, "A recording matrix as printed.");

    /** What stands in the runout of a side. */
    public static final Word<SideMatrix> SIDE_MATRIX = ValueType.word(
            "side matrix", SideMatrix.class, SideMatrix::tryParse, "What stands in the runout of a side.");

    /** An ISRC as printed. */
    public static final PrintedWord<Isrc> ISRC =
            printed("ISRC", Isrc.class, Isrc::tryParse, "A recording code (ISO 3901).");

    /** An ISWC as printed. */
    public static final ValueType<Printed<Iswc>> ISWC =
            printed("ISWC", Iswc.class, Iswc::tryParse, "A musical work code (ISO 15707).");

    /** An ISNI as printed. */
    public static final ValueType<Printed<Isni>> ISNI =
            printed("ISNI", Isni.class, Isni::tryParse, "A name identifier (ISO 27729).");

    /** An IPI as printed. */
    public static final ValueType<Printed<Ipi>> IPI =
            printed("IPI", Ipi.class, Ipi::tryParse, "A code of an interested party.");

    /** A barcode as printed. */
    public static final ValueType<Printed<Barcode>> BARCODE = printed(
            "barcode",
            Barcode.class,
            Barcode::tryParse,
            "A barcode's digits, or none where there is known to be none.");

    /** An id of an artist. */
    public static final Reference<ArtistId> ARTIST_ID = ValueType.reference(EntityType.ARTIST, ArtistId.class);

    /** An id of an area. */
    public static final Reference<AreaId> AREA_ID = ValueType.reference(EntityType.AREA, AreaId.class);

    /** An id of a place. */
    public static final Reference<PlaceId> PLACE_ID = ValueType.reference(EntityType.PLACE, PlaceId.class);

    /** An id of a label. */
    public static final Reference<LabelId> LABEL_ID = ValueType.reference(EntityType.LABEL, LabelId.class);

    /** An id of a work. */
    public static final Reference<WorkId> WORK_ID = ValueType.reference(EntityType.WORK, WorkId.class);

    /** An id of a film. */
    public static final Reference<FilmId> FILM_ID = ValueType.reference(EntityType.FILM, FilmId.class);

    /** An id of an event. */
    public static final Reference<EventId> EVENT_ID = ValueType.reference(EntityType.EVENT, EventId.class);

    /** An id of a series. */
    public static final Reference<SeriesId> SERIES_ID = ValueType.reference(EntityType.SERIES, SeriesId.class);

    /** An id of a session. */
    public static final Reference<SessionId> SESSION_ID = ValueType.reference(EntityType.SESSION, SessionId.class);

    /** An id of a recording. */
    public static final Reference<RecordingId> RECORDING_ID =
            ValueType.reference(EntityType.RECORDING, RecordingId.class);

    /** An id of a release group. */
    public static final Reference<ReleaseGroupId> RELEASE_GROUP_ID =
            ValueType.reference(EntityType.RELEASE_GROUP, ReleaseGroupId.class);

    /** An id of a release. */
    public static final Reference<ReleaseId> RELEASE_ID = ValueType.reference(EntityType.RELEASE, ReleaseId.class);

    /** An id of a disc. */
    public static final Reference<DiscId> DISC_ID = ValueType.reference(EntityType.DISC, DiscId.class);

    /** An id of an instrument. */
    public static final Reference<InstrumentId> INSTRUMENT_ID =
            ValueType.reference(EntityType.INSTRUMENT, InstrumentId.class);

    /** An id of a genre. */
    public static final Reference<GenreId> GENRE_ID = ValueType.reference(EntityType.GENRE, GenreId.class);

    /** An id of a url. */
    public static final Reference<UrlId> URL_ID = ValueType.reference(EntityType.URL, UrlId.class);

    /** An id of a collection. */
    public static final Reference<CollectionId> COLLECTION_ID =
            ValueType.reference(EntityType.COLLECTION, CollectionId.class);

    /** An id of a source. */
    public static final Reference<SourceId> SOURCE_ID = ValueType.reference(EntityType.SOURCE, SourceId.class);

    /** An id of a statement. */
    public static final Reference<StatementId> STATEMENT_ID =
            ValueType.reference(EntityType.STATEMENT, StatementId.class);

    private ValueTypes() {}

    private static <V> PrintedWord<V> printed(
            String name, Class<V> type, Function<String, Optional<V>> tryParse, String description) {
        return ValueType.printed(ValueType.word(name, type, tryParse, description));
    }
}
