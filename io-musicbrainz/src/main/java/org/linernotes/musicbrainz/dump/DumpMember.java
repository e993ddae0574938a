package org.linernotes.musicbrainz.dump;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * The members of a JSON dump, in the order in which MusicBrainz's scripts put them into the archive
 * ({@code MusicBrainz::Script::MBDump} of musicbrainz-server), and what is done with each.
 */
public enum DumpMember {
    /** When the dump was made, as PostgreSQL prints it. */
    TIMESTAMP(Use.INFORMATION),
    /** The licence. */
    COPYING(Use.NONE),
    /** What the archive is, for people. */
    README(Use.NONE),
    /** The replication packet up to which the dump has all changes: a number. */
    REPLICATION_SEQUENCE(Use.INFORMATION),
    /** The version of the database: a number. */
    SCHEMA_SEQUENCE(Use.INFORMATION),
    /** The documents of a kind, one a line: {@code mbdump/release}. */
    DOCUMENTS(Use.LINES),
    /** The version of the documents: a number. */
    JSON_DUMPS_SCHEMA_NUMBER(Use.INFORMATION);

    /** What a member is used for. */
    public enum Use {
        /** Its lines are read as documents. */
        LINES,
        /** It says something of the dump. */
        INFORMATION,
        /** It is for people, and is passed over. */
        NONE
    }

    /** The folder of the documents. */
    private static final String FOLDER = "mbdump";

    private static final ImmutableMap<String, DumpMember> BY_NAME = Maps.uniqueIndex(
            Arrays.stream(values()).filter(member -> member != DOCUMENTS).iterator(), DumpMember::name);

    private final Use use;

    DumpMember(Use use) {
        this.use = use;
    }

    /** {@return what it is used for} */
    public Use use() {
        return use;
    }

    /**
     * {@return what a member of an archive is in a dump} Where somebody has packed a dump anew, it may lie in further folders.
     *
     * @param name the name of the member, {@code "mbdump/release"}
     */
    public static Optional<DumpMember> of(String name) {
        int slash = name.lastIndexOf('/');
        String folder = name.substring(0, Math.max(slash, 0));
        if (folder.equals(FOLDER) || folder.endsWith("/" + FOLDER)) {
            return Optional.of(DOCUMENTS);
        }
        return Optional.ofNullable(BY_NAME.get(name.substring(slash + 1)));
    }
}
