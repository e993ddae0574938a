package org.linernotes.musicbrainz.archive;

import com.google.common.base.Ascii;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What can be told of an archive. Errors are thrown, as an {@link ArchiveException}, at the place in the stream where they are
 * met; the rest stands in {@link Archive#notices()}. The offset of a notice is one in the archive as it stands on disk.
 */
public enum ArchiveNotice implements NoticeCode {
    /**
     * A checksum does not hold, or the bytes are not what the {@code format} allows, because of the {@code problem}. What was
     * {@code unpacked} before was delivered; {@code rest} says what becomes of what is behind. Fetch the archive again, and
     * compare its checksum with the published one.
     */
    DAMAGED(Severity.ERROR, "the {format} is damaged: {problem}; {unpacked} bytes of it were unpacked, {rest}"),
    /**
     * The archive ends where more should come. What was {@code unpacked} was delivered, except for what can be unpacked only
     * as a whole (64 kilobytes of an xz file). Fetch the rest of it.
     */
    TRUNCATED(Severity.ERROR, "the {format} breaks off: {unpacked} bytes of it were unpacked, the rest is missing"),
    /**
     * The header of a member is broken, because of the {@code problem}, and so is not known which bytes are that member's:
     * it is passed over, up to the next header that holds. Fetch the archive again.
     */
    BROKEN_HEADER(
            Severity.ERROR, "a header in the tar is broken: {problem}; what comes up to the next one is left out"),
    /**
     * The archive is nothing but repeats: it unpacks to more than {@code ratio} times its own size, which no catalogue does.
     * It was read no further. Where it is right all the same, allow it ({@link ArchiveOptions#withRatio}).
     */
    DECOMPRESSION_BOMB(
            Severity.ERROR,
            "this unpacks to more than {ratio} times its size, as no catalogue does; it was read no further than"
                    + " {unpacked} bytes"),
    /**
     * Unpacking takes more memory than is allowed ({@link ArchiveOptions#memory()}), by default half of what the program
     * has. Give it more: {@code java -Xmx…}. Nothing was unpacked of what needs it.
     */
    NEEDS_MEMORY(
            Severity.ERROR,
            "unpacking this {format} takes {needed} of memory, more than the {allowed} that are allowed; run the program"
                    + " with more (java -Xmx…)"),
    /**
     * The program lacks the library that reads the {@code format}. Add the {@code artifact}; a program that is a Java module
     * must also require its {@code module}, since nothing else does. Nothing was read.
     */
    MISSING_LIBRARY(
            Severity.ERROR,
            "{format} is read by a library that this program does not have: add {artifact} to it, and where it is a module"
                    + " also “requires {module}”"),
    /** It is an archive of a format that is not read. Unpack it, or hand over its contents by standard input. */
    UNSUPPORTED_ARCHIVE(Severity.ERROR, "this is an archive of the format {format}, which is not read; {remedy}"),
    /** Behind the end of the archive there are bytes that belong to nothing; they were left alone. */
    TRAILING_BYTES(Severity.WARNING, "behind the end of the {format} are bytes that belong to nothing"),
    /** The tar has no end mark: perhaps it was cut between two members, perhaps it was written without. */
    NO_END_MARK(Severity.WARNING, "the tar has no end mark; if it was cut between two members, these are missing"),
    /** There is not one byte in it. */
    EMPTY(Severity.WARNING, "there is nothing in it"),
    /**
     * The {@code name} of a member leads out of the folder in which somebody would unpack it, or is no name. The member was
     * left out. Nothing was or would have been written; but whoever made it had no good archive in mind.
     */
    UNSAFE_NAME(Severity.WARNING, "the member {name} was left out: its name {problem}"),
    /** A member is no file, but a folder, a link, a device: there is nothing to read in it. */
    NO_FILE(Severity.INFO, "the member {name} is a {kind} and has nothing to read");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    ArchiveNotice(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }
}
