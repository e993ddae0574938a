package org.linernotes.musicbrainz.residue;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;

/** The lists of MusicBrainz's documents. */
final class Lists {
    /** The keys of lists whose order says nothing. */
    static final ImmutableSet<String> UNORDERED = ImmutableSet.of(
            "relations",
            "tags",
            "genres",
            "user-tags",
            "user-genres",
            "aliases",
            "isrcs",
            "iswcs",
            "ipis",
            "isnis",
            "collections",
            "artists",
            "labels",
            "recordings",
            "releases",
            "release-groups",
            "works",
            "events",
            "places",
            "areas",
            "attributes",
            "secondary-types",
            "secondary-type-ids",
            "languages",
            "iso-3166-1-codes",
            "iso-3166-2-codes",
            "iso-3166-3-codes",
            "discs");

    private Lists() {}

    /** {@return what distinguishes the elements of a list that we write, in their order, each once} */
    static List<String> identities(TreeList list) {
        List<String> identities = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Tree element : list.elements()) {
            String identity = element instanceof TreeObject object ? object.identity() : element.toString();
            int count = seen.merge(identity, 1, Integer::sum);
            identities.add(count == 1 ? identity : identity + "#" + count);
        }
        return identities;
    }
}
