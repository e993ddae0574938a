package org.linernotes.musicbrainz.dump;

import com.google.common.primitives.Longs;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a dump says of itself.
 *
 * @param timestamp when it was made; whoever asks for changes by date begins there
 * @param replicationSequence the replication packet up to which it has all changes; whoever follows with incremental dumps goes on
 *     with the next one
 * @param schemaSequence the version of MusicBrainz's database, 31 in 2026
 * @param jsonSchemaNumber the version of the documents, 1 until now; it is the last member of the archive
 */
public record DumpInformation(
        Optional<OffsetDateTime> timestamp,
        OptionalLong replicationSequence,
        OptionalLong schemaSequence,
        OptionalLong jsonSchemaNumber) {
    /** Nothing. */
    public static final DumpInformation NONE =
            new DumpInformation(Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /** The text form of PostgreSQL's type {@code timestamptz}: {@code 2026-01-01 00:00:00.123456+00}. */
    private static final DateTimeFormatter POSTGRESQL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:mm", "+00")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT); // else 30 February would be read as another day

    /**
     * {@return this with what a member says; empty where its text is not understood}
     *
     * @param member the member
     * @param text its text
     */
    Optional<DumpInformation> with(DumpMember member, String text) {
        return switch (member) {
            case TIMESTAMP ->
                time(text)
                        .map(time -> new DumpInformation(
                                Optional.of(time), replicationSequence, schemaSequence, jsonSchemaNumber));
            case REPLICATION_SEQUENCE ->
                number(text).map(number -> new DumpInformation(timestamp, number, schemaSequence, jsonSchemaNumber));
            case SCHEMA_SEQUENCE ->
                number(text)
                        .map(number -> new DumpInformation(timestamp, replicationSequence, number, jsonSchemaNumber));
            case JSON_DUMPS_SCHEMA_NUMBER ->
                number(text).map(number -> new DumpInformation(timestamp, replicationSequence, schemaSequence, number));
            case COPYING, README, DOCUMENTS -> Optional.of(this);
        };
    }

    private static Optional<OptionalLong> number(String text) {
        return Optional.ofNullable(Longs.tryParse(text))
                .filter(number -> number >= 0)
                .map(OptionalLong::of);
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, POSTGRESQL));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
