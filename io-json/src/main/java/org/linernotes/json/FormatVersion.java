package org.linernotes.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.notice.InvalidTextException;

/**
 * A version of the JSON format. A newer minor version adds keys, which an older program keeps without knowing them; a
 * newer major version changes what keys mean, and an older program refuses it.
 *
 * @param major the major version, from 0
 * @param minor the minor version, from 0
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {
    /** The version that this library writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})");

    /**
     * Creates a version.
     *
     * @param major the major version
     * @param minor the minor version
     * @throws IllegalArgumentException if a number is negative
     */
    public FormatVersion {
        checkArgument(major >= 0 && minor >= 0, "a version has no negative numbers");
    }

    /**
     * {@return a version}
     *
     * @param major the major version, from 0
     * @param minor the minor version, from 0
     * @throws IllegalArgumentException if a number is negative
     */
    public static FormatVersion of(int major, int minor) {
        return new FormatVersion(major, minor);
    }

    /**
     * {@return the version that a text states}
     *
     * @param text two numbers joined by a point, such as {@code "1.0"}
     * @throws InvalidTextException if the text is not in this form
     */
    public static FormatVersion parse(String text) {
        return tryParse(text)
                .orElseThrow(() ->
                        new InvalidTextException("format version", text, "a version is two numbers joined by a point"));
    }

    /**
     * {@return the version that a text states, if it is in that form}
     *
     * @param text two numbers joined by a point, such as {@code "1.0"}
     */
    public static Optional<FormatVersion> tryParse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** {@return whether a program that knows the {@linkplain #CURRENT current} version can read this one} */
    public boolean isReadable() {
        return major <= CURRENT.major;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    /** {@return the text form, such as {@code "1.0"}} */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
