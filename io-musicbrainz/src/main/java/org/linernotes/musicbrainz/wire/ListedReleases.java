package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.profile.Include;

/**
 * The releases that the document of another entity lists: those of a label, in a group, with a disc, that carry a
 * recording. In the model that is a fact of each release, and so it is said there.
 */
final class ListedReleases {
    private static final String KEY = "releases";

    /**
     * So many entities are said to list one release. Each time all of its media are looked through, and no document of MusicBrainz has
     * more than some hundreds: one with a hundred thousand was made to keep its readers busy.
     */
    private static final int MOST = 2_000;

    private final int slot;

    private ListedReleases(int slot) {
        this.slot = slot;
    }

    /** {@return the key, added to those of an entity} */
    static ListedReleases in(EntityTable<?> table) {
        int slot = table.slot(KEY, ListDecoder.of(References.to(EntityType.RELEASE, Setting.LISTED)));
        table.written(KEY, (other, out) -> out.releasesOf(other))
                .blank(Blank.LIST)
                .shown(Shown.topWith(Include.RELEASES));
        return new ListedReleases(slot);
    }

    /** {@return the property of a release of which the list says all, since the release says no more than why it stands there} */
    static Optional<String> said(Release release, EntityId other) {
        if (release.releaseGroup().filter(other::equals).isPresent()) {
            return Optional.of("releaseGroup");
        }
        if (release.labels().stream().anyMatch(line -> isOnly(line, other))) {
            return release.labels().size() == 1 ? Optional.of("labels") : Optional.empty();
        }
        return release.media().size() == 1 && isOnly(release.media().get(0), other)
                ? Optional.of("media")
                : Optional.empty();
    }

    private static boolean isOnly(LabelLine line, EntityId label) {
        return line.label().filter(label::equals).isPresent()
                && line.catalogNumber().isEmpty()
                && line.name().isEmpty();
    }

    private static boolean isOnly(Medium medium, EntityId recording) {
        return medium.position().isEmpty()
                && medium.tracks().size() == 1
                && medium.tracks().get(0).title().isEmpty()
                && medium.tracks().get(0).recording().filter(recording::equals).isPresent();
    }

    /**
     * Says of each release why it stands in the list. Where that cannot be said of one, it is told as lost.
     *
     * @param draft the other entity
     * @param saying says it of a release; null where it cannot be said
     */
    void state(Draft draft, Function<Release, @Nullable Release> saying) {
        ImmutableList<EntityId> releases = draft.slot(slot);
        boolean all = true;
        for (EntityId id : releases == null ? ImmutableSet.<EntityId>of() : ImmutableSet.copyOf(releases)) {
            Mention mention = draft.reading().mention(id);
            Release said = mention != null && mention.replaced() < MOST && mention.entity() instanceof Release known
                    ? saying.apply(known)
                    : null;
            if (mention != null && said != null) {
                mention.replace(said);
            }
            all &= said != null;
        }
        if (!all) {
            draft.reading().losses().list(draft.in(), KEY);
        }
    }
}
