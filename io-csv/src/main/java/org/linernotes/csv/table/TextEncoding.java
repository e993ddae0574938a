package org.linernotes.csv.table;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/** The encodings in which spreadsheets write tables. */
public enum TextEncoding {
    /** UTF-8. */
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    /** UTF-16 with the low byte first, which spreadsheets call "Unicode text". */
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    /** UTF-16 with the high byte first. */
    UTF_16BE("UTF-16BE", 0xFE, 0xFF),
    /** The encoding of Western Windows, which spreadsheets write where they are not told otherwise. */
    WINDOWS_1252("windows-1252"),
    /** Mac Roman, the encoding of Western Macs of old, in which a spreadsheet there still writes "CSV (Macintosh)". */
    MACINTOSH("x-MacRoman");

    /** The name that Java has for it. */
    private final String charset;

    private final ImmutableList<Integer> mark;

    TextEncoding(String charset, Integer... mark) {
        this.charset = charset;
        this.mark = ImmutableList.copyOf(mark);
    }

    /** {@return the encoding as Java has it} */
    public Charset charset() {
        return Charset.forName(charset);
    }

    /** {@return whether it is one of Unicode, which the form of its bytes proves} */
    public boolean isUnicode() {
        return this != WINDOWS_1252 && this != MACINTOSH;
    }

    /** {@return how bytes are read that are none in this encoding, for people} */
    String otherwise() {
        return switch (this) {
            case UTF_8 -> WINDOWS_1252.toString();
            case UTF_16LE, UTF_16BE -> "the sign for what is not readable";
            case WINDOWS_1252, MACINTOSH -> "control characters";
        };
    }

    /** {@return how many bytes a sign of it has at least, and in multiples of which it has more} */
    int unit() {
        return this == UTF_16LE || this == UTF_16BE ? 2 : 1;
    }

    /** {@return the bytes of a byte order mark; none where the encoding has no such mark} */
    byte[] mark() {
        return Bytes.toArray(mark);
    }

    /** {@return whether bytes begin with the byte order mark of this encoding} */
    boolean marks(byte[] bytes) {
        int length = mark.size();
        return length > 0 && bytes.length >= length && Arrays.equals(bytes, 0, length, mark(), 0, length);
    }

    /**
     * {@return the encoding of that name}
     *
     * @param text the name, for example {@code "windows-1252"}
     */
    public static Optional<TextEncoding> tryParse(String text) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.toString().equals(text))
                .findFirst();
    }

    /** {@return the name, for example {@code "utf-8"}} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
