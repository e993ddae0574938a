package org.linernotes.core.notice;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where in foreign data something was found. Each part is there only where it applies: a source (a file), a record in it
 * (an entity or an archive member), a JSON Pointer (RFC 6901) into the record, a line and a column (both from 1) and a
 * byte offset (from 0).
 */
public final class Location {
    /** The location that says nothing. */
    public static final Location UNKNOWN = new Location(null, null, null, 0, 0, -1);

    private final @Nullable String source;
    private final @Nullable String record;
    private final @Nullable String pointer;
    private final int line;
    private final int column;
    private final long offset;

    private Location(
            @Nullable String source,
            @Nullable String record,
            @Nullable String pointer,
            int line,
            int column,
            long offset) {
        this.source = source;
        this.record = record;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.offset = offset;
    }

    /**
     * {@return the location of a JSON Pointer}
     *
     * @param pointer a JSON Pointer (RFC 6901); {@code ""} is the whole document
     */
    public static Location pointer(String pointer) {
        return UNKNOWN.withPointer(pointer);
    }

    /**
     * {@return a name as a step of a JSON Pointer (RFC 6901), the slash before it included}
     *
     * @param name the name of a member
     */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * {@return the name that a step of a JSON Pointer (RFC 6901) stands for}
     *
     * @param step the step, without the slash before it
     */
    public static String nameOf(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** {@return the file or stream} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** {@return the record in the source: an entity's reference or the name of an archive member} */
    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    /** {@return the JSON Pointer (RFC 6901) into the record} */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /** {@return the line, counted from 1} */
    public OptionalInt line() {
        return line < 1 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column, counted from 1} */
    public OptionalInt column() {
        return column < 1 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** {@return the byte offset in the source, counted from 0} */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /**
     * {@return this location in the given file or stream}
     *
     * @param newSource the name of the file or stream
     */
    public Location withSource(String newSource) {
        return new Location(newSource, record, pointer, line, column, offset);
    }

    /**
     * {@return this location in the given record}
     *
     * @param newRecord the entity's reference or the member's name
     */
    public Location withRecord(String newRecord) {
        return new Location(source, newRecord, pointer, line, column, offset);
    }

    /**
     * {@return this location at the given JSON Pointer}
     *
     * @param newPointer a JSON Pointer (RFC 6901)
     */
    public Location withPointer(String newPointer) {
        return new Location(source, record, newPointer, line, column, offset);
    }

    /**
     * {@return this location at the given line and column}
     *
     * @param newLine the line from 1, or 0 where it is not known
     * @param newColumn the column from 1, or 0 where it is not known
     */
    public Location at(int newLine, int newColumn) {
        return new Location(source, record, pointer, newLine, newColumn, offset);
    }

    /**
     * {@return this location at the given byte offset}
     *
     * @param newOffset the byte offset from 0
     */
    public Location atOffset(long newOffset) {
        return new Location(source, record, pointer, line, column, newOffset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location that
                && Objects.equals(source, that.source)
                && Objects.equals(record, that.record)
                && Objects.equals(pointer, that.pointer)
                && line == that.line
                && column == that.column
                && offset == that.offset;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, record, pointer, line, column, offset);
    }

    /** {@return the parts that are known, for people: {@code "a.json:12:3 artist:miles-davis /name"}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (source != null) {
            text.append(source);
        }
        if (line > 0) {
            text.append(text.isEmpty() ? "line " : ":").append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        } else if (offset >= 0) {
            text.append(text.isEmpty() ? "byte " : "@").append(offset);
        }
        append(text, record);
        append(text, pointer);
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable String part) {
        if (part != null && !part.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(part);
        }
    }
}
