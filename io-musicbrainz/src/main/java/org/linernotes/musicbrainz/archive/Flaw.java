package org.linernotes.musicbrainz.archive;

import com.google.common.base.Strings;
import java.io.EOFException;
import org.linernotes.core.notice.Notice;

/**
 * What stopped a decompressor.
 *
 * @param code what is to be told
 * @param text what the notice says of it: the problem, or how much memory is needed
 */
record Flaw(ArchiveNotice code, String text) {
    private static final long MEBIBYTE = 1 << 20;

    /** {@return what is told of an exception of which nothing else is known} */
    static Flaw of(Throwable problem) {
        if (problem instanceof TrailingBytesException) {
            return trailing();
        }
        return problem instanceof EOFException ? truncated() : new Flaw(ArchiveNotice.DAMAGED, text(problem));
    }

    /** {@return what is told where there should be more bytes} */
    static Flaw truncated() {
        return new Flaw(ArchiveNotice.TRUNCATED, "");
    }

    /** {@return what is told of bytes behind the end} */
    static Flaw trailing() {
        return new Flaw(ArchiveNotice.TRAILING_BYTES, "");
    }

    /** {@return the flaw that more memory is needed than is allowed or there} */
    static Flaw memory(long bytes) {
        return new Flaw(ArchiveNotice.NEEDS_MEMORY, mebibytes(bytes));
    }

    /** {@return the flaw that much memory is needed, and it is not said how much} */
    static Flaw memory() {
        return new Flaw(ArchiveNotice.NEEDS_MEMORY, "a lot");
    }

    static String mebibytes(long bytes) {
        return ((bytes + MEBIBYTE - 1) / MEBIBYTE) + " MiB";
    }

    /**
     * {@return what is told of it}
     *
     * @param format the format of the archive
     * @param unpacked how many bytes were unpacked before
     * @param rest what becomes of the rest
     * @param offset where it is in the archive
     */
    Notice notice(String format, long unpacked, String rest, ArchiveOptions options, Report report, long offset) {
        Notice notice = report.notice(code, offset).with("format", format);
        return switch (code) {
            case DAMAGED ->
                notice.with("problem", text).with("unpacked", unpacked).with("rest", rest);
            case TRUNCATED -> notice.with("unpacked", unpacked);
            case NEEDS_MEMORY -> notice.with("needed", text).with("allowed", mebibytes(options.memory()));
            default -> notice;
        };
    }

    /** {@return what an exception says, in a line} */
    static String text(Throwable problem) {
        String text = Strings.nullToEmpty(problem.getMessage()).strip();
        return text.isEmpty() ? problem.getClass().getSimpleName() : MemberName.printable(text);
    }
}
