package org.linernotes.musicbrainz.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;

/**
 * All that an archive gives to somebody who reads every member to its end, and on behind every flaw.
 *
 * @param members the bytes by name; the one without a name is called {@code ""}
 * @param flaws what was thrown
 * @param notices what was gathered
 */
record Contents(Map<String, byte[]> members, List<Notice> flaws, List<Notice> notices) {
    /** More flaws than an archive can have that is read to an end. */
    private static final int MOST_FLAWS = 10_000;

    static Contents of(byte[] archive) throws IOException {
        return of(archive, ArchiveOptions.DEFAULT);
    }

    static Contents of(byte[] archive, ArchiveOptions options) throws IOException {
        try (Archive opened = Archive.of(new ByteArrayInputStream(archive), "test", options)) {
            return of(opened);
        }
    }

    static Contents of(Path file, ArchiveOptions options) throws IOException {
        try (Archive opened = Archive.open(file, options)) {
            return of(opened);
        }
    }

    static Contents of(Archive archive) throws IOException {
        Map<String, ByteArrayOutputStream> members = new LinkedHashMap<>();
        List<Notice> flaws = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                Optional<ArchiveMember> member = archive.next();
                more = member.isPresent();
                if (more) {
                    read(
                            member.get().stream(),
                            members.computeIfAbsent(
                                    member.get().name().orElse(""), name -> new ByteArrayOutputStream()),
                            flaws);
                }
            } catch (ArchiveException e) {
                tell(e, flaws);
            }
        }
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        members.forEach((name, written) -> bytes.put(name, written.toByteArray()));
        return new Contents(bytes, flaws, archive.notices().list());
    }

    private static void read(InputStream in, ByteArrayOutputStream out, List<Notice> flaws) throws IOException {
        byte[] buffer = new byte[3_000];
        while (true) {
            try {
                int count = in.read(buffer);
                if (count < 0) {
                    return;
                }
                out.write(buffer, 0, count);
            } catch (ArchiveException e) {
                tell(e, flaws);
            }
        }
    }

    private static void tell(ArchiveException e, List<Notice> flaws) {
        flaws.add(e.notice());
        if (flaws.size() > MOST_FLAWS) {
            throw new AssertionError("it goes on for ever: " + e.notice());
        }
    }

    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members.forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return texts;
    }

    List<NoticeCode> flawCodes() {
        return flaws.stream().map(Notice::code).toList();
    }

    List<NoticeCode> noticeCodes() {
        return notices.stream().map(Notice::code).toList();
    }
}
