package org.linernotes.musicbrainz.residue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;

/** Values of documents that say the same in other words. */
final class SameValue {
    /** How the keys of attributes of relations begin. */
    private static final String ATTRIBUTE = "attribute";

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
        if (their instanceof TreeScalar != our instanceof TreeScalar) {
            return false;
        }
        if (!(their instanceof TreeScalar theirScalar) || !(our instanceof TreeScalar ourScalar)) {
            return isListOfNames(key, theirs, their, ours, our);
        }
        return sameNumber(theirScalar.value(), ourScalar.value())
                || sameTruth(theirScalar.value(), ourScalar.value())
                || sameText(theirScalar.value(), ourScalar.value())
                || sameGid(theirs, ours, key + "-id");
    }

    private static boolean isListOfNames(String key, TreeObject theirs, Tree their, TreeObject ours, Tree our) {
        if (key.startsWith(ATTRIBUTE)) {
            return isAttributes(theirs, their, ours, our);
        }
        return key.equals("secondary-types")
                && their instanceof TreeList
                && our instanceof TreeList
                && sameGid(theirs, ours, "secondary-type-ids");
    }

    /** {@return whether attributes of a relation, or what is said of them, have other names and the same gids} */
    private static boolean isAttributes(TreeObject theirs, Tree their, TreeObject ours, Tree our) {
        if (!(theirs.get("attribute-ids") instanceof TreeObject theirIds)
                || !(ours.get("attribute-ids") instanceof TreeObject ourIds)
                || theirIds.members().size() != ourIds.members().size()) {
            return false;
        }
        Map<Tree, String> names = new HashMap<>();
        ourIds.members().forEach((name, gid) -> names.put(gid, name));
        return renamed(their, name -> names.getOrDefault(theirIds.get(name), name))
                .equals(our);
    }

    private static Tree renamed(Tree tree, UnaryOperator<String> name) {
        if (tree instanceof TreeObject object) {
            TreeObject renamed = new TreeObject();
            object.members().forEach((key, value) -> renamed.put(name.apply(key), value));
            return renamed;
        }
        TreeList renamed = new TreeList();
        for (Tree element : ((TreeList) tree).elements()) {
            boolean isName = element instanceof TreeScalar scalar && scalar.value() instanceof String;
            renamed.add(isName ? TreeScalar.of(name.apply(String.valueOf(((TreeScalar) element).value()))) : element);
        }
        return renamed;
    }

    private static boolean sameGid(TreeObject theirs, TreeObject ours, String key) {
        Tree gid = theirs.get(key);
        return gid != null && !gid.isBlank() && gid.equals(ours.get(key));
    }

    private static boolean sameNumber(@Nullable Object theirs, @Nullable Object ours) {
        if (!(theirs instanceof String text)
                || !(ours instanceof Long || ours instanceof BigDecimal)
                || text.length() > 40) {
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
