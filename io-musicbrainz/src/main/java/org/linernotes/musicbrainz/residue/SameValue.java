package org.linernotes.musicbrainz.residue;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** Values of documents that say the same in other words. */
final class SameValue {
    private SameValue() {}

    /** {@return whether a value says nothing: null, no, an empty text or list, an object whose members say nothing} */
    static boolean saysNothing(Tree tree) {
        if (tree instanceof TreeObject object) {
            return object.members().values().stream().allMatch(SameValue::saysNothing);
        }
        return tree.isBlank() || tree.equals(TreeScalar.of(false));
    }

    /**
     * {@return whether two values under a key are one: a number and its text, yes and 1, two spellings of a date or an MBID, two
     * names of a type whose gid is the same}
     *
     * @param key the key
     * @param theirs the object of the document
     * @param ours the object that we write
     */
    static boolean isSpelling(String key, TreeObject theirs, Tree their, TreeObject ours, Tree our) {
        if (!(their instanceof TreeScalar theirScalar) || !(our instanceof TreeScalar ourScalar)) {
            return isListOfNames(key, theirs, their, ours, our);
        }
        return sameNumber(theirScalar.value(), ourScalar.value())
                || sameTruth(theirScalar.value(), ourScalar.value())
                || sameText(theirScalar.value(), ourScalar.value())
                || sameGid(theirs, ours, key + "-id");
    }

    private static boolean isListOfNames(String key, TreeObject theirs, Tree their, TreeObject ours, Tree our) {
        return key.equals("secondary-types")
                && their instanceof TreeList
                && our instanceof TreeList
                && sameGid(theirs, ours, "secondary-type-ids");
    }

    private static boolean sameGid(TreeObject theirs, TreeObject ours, String key) {
        Tree gid = theirs.get(key);
        return gid != null && !gid.isBlank() && gid.equals(ours.get(key));
    }

    private static boolean sameNumber(@Nullable Object theirs, @Nullable Object ours) {
        if (!(theirs instanceof String text) || !(ours instanceof Long || ours instanceof BigDecimal) || text.length() > 40) {
            return false;
        }
        try {
            return TreeScalar.of(new BigDecimal(text)).equals(new TreeScalar(ours));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean sameTruth(@Nullable Object theirs, @Nullable Object ours) {
        return theirs instanceof Long number && ours instanceof Boolean truth && number == (truth ? 1 : 0);
    }

    private static boolean sameText(@Nullable Object theirs, @Nullable Object ours) {
        if (!(theirs instanceof String their) || !(ours instanceof String our)) {
            return false;
        }
        Optional<Mbid> mbid = Mbid.tryParse(their);
        Optional<PartialDate> date = PartialDate.tryParseMusicBrainz(their);
        return (mbid.isPresent() && mbid.equals(Mbid.tryParse(our)))
                || (date.isPresent() && date.equals(PartialDate.tryParseMusicBrainz(our)));
    }
}
