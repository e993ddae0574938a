package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notation.Leaves.NoValue;

/**
 * Whose names stand on a sheet. A name means the id that a line of the details gives it ({@code artist:mb:… = Miles Davis});
 * without one, the id that is the name in lower-case letters and hyphens: {@code miles-davis}. What has no name stands by
 * its id.
 */
final class SheetNames {
    private static final CharMatcher HYPHENS = CharMatcher.is('-');

    private static final int LONGEST_ID = 200;

    /** A name of a kind of thing. */
    private record Name(EntityType type, String text) {}

    private final Map<Name, EntityId> keyed = new LinkedHashMap<>();
    private final Map<EntityId, String> said = new LinkedHashMap<>();
    private final Set<Name> asked = new HashSet<>();
    private final Map<EntityId, String> met = new LinkedHashMap<>();

    /** Gives a name an id, unless it has one. */
    void key(EntityId id, String name) {
        keyed.putIfAbsent(new Name(id.type(), name), id);
        said.putIfAbsent(id, name);
    }

    /** {@return the id that a name means} It is met from then on. */
    EntityId idOf(EntityType type, String name) {
        Name asking = new Name(type, name);
        asked.add(asking);
        EntityId id = Optional.ofNullable(keyed.get(asking)).orElseGet(() -> plainId(type, name));
        met.putIfAbsent(id, name);
        return id;
    }

    /** {@return the lines that say which ids names mean that would not by themselves, and the names that were not met} */
    ImmutableList<String> lines() {
        return said.entrySet().stream()
                .filter(entry -> isNeeded(entry.getKey(), entry.getValue()))
                .map(entry -> SheetDetails.line(entry.getKey().toReference(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isNeeded(EntityId id, String text) {
        Name name = new Name(id.type(), text);
        boolean isMeant = asked.contains(name) && id.equals(keyed.get(name));
        return isMeant ? !plainId(id.type(), text).equals(id) : !met.containsKey(id) && !text.equals(id.toString());
    }

    /** {@return of some things those that were met or that lines of the details name, each with its name alone} */
    ImmutableList<Entity> mentions(Predicate<EntityId> wanted) {
        Map<EntityId, String> all = new LinkedHashMap<>(met);
        said.forEach(all::putIfAbsent);
        ImmutableList.Builder<Entity> mentions = ImmutableList.builder();
        Maps.filterKeys(all, wanted::test)
                .forEach((id, name) -> mention(id, name).ifPresent(mentions::add));
        return mentions.build();
    }

    /** What has no name is printed by its id. */
    private static Optional<Entity> mention(EntityId id, String name) {
        if (name.equals(id.toString())) {
            return Optional.empty();
        }
        var table = EntityTables.of(id.type());
        String property = table.property("name").isPresent() ? "name" : "title";
        try {
            return Optional.of(Leaves.make(table, ImmutableMap.of("id", id.toString(), property, name)));
        } catch (NoValue noName) {
            return Optional.empty();
        }
    }

    private static EntityId plainId(EntityType type, String name) {
        return EntityId.tryParse(type, name)
                .filter(id -> id.mbid().isPresent())
                .or(() -> EntityId.tryParse(type, slug(name)))
                .orElseThrow(() -> new IllegalStateException("a slug is an id: " + name));
    }

    /** {@return the name in lower-case letters, digits and hyphens, without marks over letters; never empty} */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .codePoints()
                .limit(LONGEST_ID)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        slug.appendCodePoint(Character.toLowerCase(c));
                    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        slug.append('-');
                    }
                });
        String plain = HYPHENS.trimAndCollapseFrom(Ascii.truncate(slug, LONGEST_ID, ""), '-');
        return plain.isEmpty() ? "unnamed" : plain;
    }
}
