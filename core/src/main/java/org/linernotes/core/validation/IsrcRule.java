package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.artist.NameKey;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.recording.Recording;

/** An ISRC is one recording's (ISO 3901, 4.4): what differs in title and length is not one recording. */
final class IsrcRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.ISRC_SHARED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Map<Isrc, Recording> seen = new HashMap<>();
        for (Recording recording : catalog.recordings()) {
            ImmutableList<Printed<Isrc>> isrcs = recording.isrcs().printed();
            for (int i = 0; i < isrcs.size(); i++) {
                Optional<Isrc> isrc = isrcs.get(i).value();
                Recording first = isrc.isEmpty() ? null : seen.putIfAbsent(isrc.get(), recording);
                if (first != null && areDifferent(first, recording)) {
                    findings.add(ValidationNotice.ISRC_SHARED
                            .in(recording, "/isrcs/" + i)
                            .with("isrc", isrc.get())
                            .with("first", inWords(first))
                            .with("second", inWords(recording)));
                }
            }
        }
    }

    private static boolean areDifferent(Recording one, Recording other) {
        boolean otherLength = one.length().isPresent()
                && other.length().isPresent()
                && Lengths.differClearly(one.length().get(), other.length().get());
        return otherLength || !NameKey.of(one.title()).equals(NameKey.of(other.title()));
    }

    private static String inWords(Recording recording) {
        return recording.id().toReference() + " (" + Shown.quoted(recording.title())
                + recording.length().map(length -> ", " + Lengths.print(length)).orElse("") + ")";
    }
}
