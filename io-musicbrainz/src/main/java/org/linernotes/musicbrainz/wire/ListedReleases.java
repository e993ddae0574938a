package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.profile.Include;

/**
 * The releases that the document of another entity lists: those of a label, in a group, with a disc, that carry a
 * recording. In the model that is a fact of each release, and so it is said there.
 */
final class ListedReleases {
    private static final String KEY = "releases";

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

    /**
     * Says of each release why it stands in the list. Where that cannot be said of one, it is told as lost.
     *
     * @param draft the other entity
     * @param saying says it of a release; null where it cannot be said
     */
    void state(Draft draft, Function<Release, @Nullable Release> saying) {
        ImmutableList<EntityId> releases = draft.slot(slot);
        boolean all = true;
        for (EntityId id : releases == null ? ImmutableList.<EntityId>of() : releases) {
            Mention mention = draft.reading().mention(id);
            Release said = mention != null && mention.entity() instanceof Release known ? saying.apply(known) : null;
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
