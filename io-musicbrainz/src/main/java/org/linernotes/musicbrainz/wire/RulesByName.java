package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;

/**
 * The rules of relations whose type has a name and no gid. Types share names; a name is enough where all its types that join
 * the target with something become the same.
 */
final class RulesByName {
    /** A name and the end and kind of the target. */
    private record Key(String name, int targetEnd, String targetKind) {}

    private static final ImmutableMap<Key, RelationshipRule> RULES = rules();

    private RulesByName() {}

    /**
     * {@return the rule; null where the name is unknown, or its types differ}
     *
     * @param name the name of the type
     * @param targetEnd the end, 0 or 1, of the target
     * @param target the kind of the target
     */
    static @Nullable RelationshipRule find(String name, int targetEnd, EntityType target) {
        return RULES.get(new Key(name, targetEnd, target.toString().replace('-', '_')));
    }

    private static ImmutableMap<Key, RelationshipRule> rules() {
        Map<Key, RelationshipRule> rules = new HashMap<>();
        Set<Key> differing = new HashSet<>();
        for (RelationshipRule rule : RelationshipRoles.all()) {
            int hyphen = rule.pair().indexOf('-');
            if (hyphen < 0) { // of a few newer types it is not known what they join
                continue;
            }
            for (Key key : List.of(
                    new Key(rule.name(), 0, rule.pair().substring(0, hyphen)),
                    new Key(rule.name(), 1, rule.pair().substring(hyphen + 1)))) {
                RelationshipRule other = rules.putIfAbsent(key, rule);
                if (other != null && !isLike(rule, other)) {
                    differing.add(key);
                }
            }
        }
        rules.keySet().removeAll(differing);
        return ImmutableMap.copyOf(rules);
    }

    private static boolean isLike(RelationshipRule rule, RelationshipRule other) {
        return rule.mapsTo() == other.mapsTo()
                && rule.role().equals(other.role())
                && rule.step().equals(other.step())
                && rule.derivation().equals(other.derivation())
                && rule.subject().equals(other.subject());
    }
}
