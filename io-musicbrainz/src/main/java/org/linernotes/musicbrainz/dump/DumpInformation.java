package org.linernotes.musicbrainz.dump;

import com.google.common.primitives.Longs;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
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
            .toFormatter(Locale.ROOT);

    /**
     * {@return this with what a member says}
     *
     * @param member the member
     * @param text its text; where it is not understood, nothing is changed
     */
    DumpInformation with(DumpMember member, String text) {
        OptionalLong number = number(text);
        return switch (member) {
            case TIMESTAMP -> new DumpInformation(time(text), replicationSequence, schemaSequence, jsonSchemaNumber);
            case REPLICATION_SEQUENCE -> new DumpInformation(timestamp, number, schemaSequence, jsonSchemaNumber);
            case SCHEMA_SEQUENCE -> new DumpInformation(timestamp, replicationSequence, number, jsonSchemaNumber);
            case JSON_DUMPS_SCHEMA_NUMBER ->
                new DumpInformation(timestamp, replicationSequence, schemaSequence, number);
            case COPYING, README, DOCUMENTS -> this;
        };
    }

    /** {@return whether something is known that a member should say} */
    boolean has(DumpMember member) {
        return switch (member) {
            case TIMESTAMP -> timestamp.isPresent();
            case REPLICATION_SEQUENCE -> replicationSequence.isPresent();
            case SCHEMA_SEQUENCE -> schemaSequence.isPresent();
            case JSON_DUMPS_SCHEMA_NUMBER -> jsonSchemaNumber.isPresent();
            case COPYING, README, DOCUMENTS -> true;
        };
    }

    private static OptionalLong number(String text) {
        Long number = Longs.tryParse(text);
        return number == null || number < 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, POSTGRESQL));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
