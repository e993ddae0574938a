package org.linernotes.musicbrainz.residue;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.profile.WireProfile;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;

/** Finds out which includes a document has: it does not say so, but its keys do. */
final class Profiles {
    /** The keys that an include brings, each wherever it stands. */
    private static final ImmutableSetMultimap<String, Include> BY_KEY = ImmutableSetMultimap.<String, Include>builder()
            .put("artist-credit", Include.ARTIST_CREDITS)
            .put("aliases", Include.ALIASES)
            .put("annotation", Include.ANNOTATION)
            .put("label-info", Include.LABELS)
            .put("media", Include.MEDIA)
            .put("discs", Include.DISCIDS)
            .put("tracks", Include.RECORDINGS)
            .put("data-tracks", Include.RECORDINGS)
            .put("pregap", Include.RECORDINGS)
            .put("recordings", Include.RECORDINGS)
            .put("release-group", Include.RELEASE_GROUPS)
            .put("release-groups", Include.RELEASE_GROUPS)
            .put("releases", Include.RELEASES)
            .put("works", Include.WORKS)
            .put("collections", Include.COLLECTIONS)
            .put("isrcs", Include.ISRCS)
            .build();

    /** What relationships below the first level are asked for by, by the key under which their entity stands. */
    private static final ImmutableSetMultimap<String, Include> LEVELS = ImmutableSetMultimap.of(
            "recording", Include.RECORDING_LEVEL_RELS,
            "release-group", Include.RELEASE_GROUP_LEVEL_RELS,
            "work", Include.WORK_LEVEL_RELS);

    private Profiles() {}

    static WireProfile of(TreeObject document) {
        Set<Include> found = EnumSet.noneOf(Include.class);
        find("", document, found);
        return WireProfile.of(found);
    }

    private static void find(String key, Tree tree, Set<Include> found) {
        if (tree instanceof TreeList list) {
            list.elements().forEach(element -> find(key, element, found));
        } else if (tree instanceof TreeObject object) {
            for (Map.Entry<String, Tree> member : object.members().entrySet()) {
                found.addAll(BY_KEY.get(member.getKey()));
                if (member.getKey().equals("relations")) {
                    found.addAll(LEVELS.get(key));
                    found.addAll(Include.ofRelationships());
                }
                find(member.getKey(), member.getValue(), found);
            }
        }
    }
}
