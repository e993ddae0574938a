package org.linernotes.core.validation;

import org.linernotes.core.artist.NameKey;
import org.linernotes.core.release.Release;

/** Whether two releases are issues of one record. */
final class Releases {
    private Releases() {}

    /**
     * {@return whether both are clearly not issues of one record: of other families; or, where a family is not known, of
     * titles of which none begins with the other}
     */
    static boolean areDifferent(Release one, Release other) {
        if (one.releaseGroup().isPresent() && other.releaseGroup().isPresent()) {
            return !one.releaseGroup().equals(other.releaseGroup());
        }
        String title = one.title().map(Releases::key).orElse("");
        String otherTitle = other.title().map(Releases::key).orElse("");
        return !title.startsWith(otherTitle) && !otherTitle.startsWith(title);
    }

    private static String key(String title) {
        return NameKey.of(title).toString();
    }

    static String inWords(Release release) {
        return release.id().toReference()
                + release.title().map(title -> " (" + Shown.quoted(title) + ")").orElse("");
    }
}
