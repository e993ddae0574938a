package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Tars as tests want them: good ones, and such as no program writes. */
final class Tar {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** {@return a good one} */
    static byte[] of(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setModTime(0); // a clock would pack differently each time, and break elsewhere
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Writes a member with a header of any kind. */
    Tar member(String name, char kind, byte[] contents) {
        return header(name, kind, contents.length).data(contents);
    }

    Tar file(String name, String contents) {
        return member(name, '0', contents.getBytes(UTF_8));
    }

    Tar header(String name, char kind, long size) {
        bytes.writeBytes(headerBytes(name, kind, size));
        return this;
    }

    /** Writes bytes, filled up to a block. */
    Tar data(byte[] contents) {
        bytes.writeBytes(contents);
        bytes.writeBytes(new byte[(512 - contents.length % 512) % 512]);
        return this;
    }

    Tar raw(byte[] any) {
        bytes.writeBytes(any);
        return this;
    }

    /** {@return what was written, with the end mark} */
    byte[] end() {
        return raw(new byte[1024]).bytes.toByteArray();
    }

    byte[] withoutEnd() {
        return bytes.toByteArray();
    }

    /** {@return a record of an extended header} */
    static String pax(String key, String value) {
        int length = key.length() + value.length() + 3;
        int digits = String.valueOf(length).length();
        digits = String.valueOf(length + digits).length();
        return (length + digits) + " " + key + "=" + value + "\n";
    }

    static byte[] headerBytes(String name, char kind, long size) {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
        put(header, 124, String.format("%011o", size) + "\0" + "00000000000\0");
        header[156] = (byte) kind;
        put(header, 257, "ustar\0" + "00");
        return withChecksum(header);
    }

    static byte[] withChecksum(byte[] header) {
        put(header, 148, "        ");
        int sum = 0;
        for (byte b : header) {
            sum += b & 0xff;
        }
        put(header, 148, String.format("%06o", sum) + "\0 ");
        return header;
    }

    static void put(byte[] header, int offset, String text) {
        byte[] field = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(field, 0, header, offset, field.length);
    }
}
