package org.linernotes.musicbrainz.archive;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.linernotes.core.notice.Excerpt;

/** Names of members: whether a file could be unpacked under one inside of a folder, and nowhere else. */
final class MemberName {
    /** Longer ones are no names of files anywhere. */
    static final int LONGEST = 4_096;

    private static final int LONGEST_PRINTED = 200;
    private static final Splitter FOLDERS = Splitter.on('/');

    private MemberName() {}

    /** {@return what is wrong with a name, if anything is; a sentence whose subject it is} */
    static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return Optional.of("is blank");
        }
        if (name.length() > LONGEST) {
            return Optional.of("has more than " + LONGEST + " characters");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("has control characters");
        }
        if (name.indexOf('\\') >= 0) {
            return Optional.of("has a backslash");
        }
        if (name.startsWith("/") || isDrive(name)) {
            return Optional.of("begins at the root of a disk");
        }
        return FOLDERS.splitToStream(name).anyMatch(".."::equals)
                ? Optional.of("leads out of its folder")
                : Optional.empty();
    }

    private static boolean isDrive(String name) {
        return name.length() > 1 && name.charAt(1) == ':' && Character.isLetter(name.charAt(0));
    }

    /** {@return a foreign text as it can be printed: without control characters, and not too long} */
    static String printable(String text) {
        String cut = Excerpt.of(text, LONGEST_PRINTED);
        StringBuilder printed = new StringBuilder(cut.length());
        cut.codePoints().map(c -> Character.isISOControl(c) ? '\ufffd' : c).forEach(printed::appendCodePoint);
        return printed.toString();
    }
}
