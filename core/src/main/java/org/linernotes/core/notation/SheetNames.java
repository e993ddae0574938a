package org.linernotes.core.notation;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Name> asked = new HashSet<>();
    private final Map<EntityId, String> met = new LinkedHashMap<>();

    /** Gives a name an id, unless it has one. */
    void key(EntityId id, String name) {
        keyed.putIfAbsent(new Name(id.type(), name), id);
    }

    /** {@return the id that a name means} It is met from then on. */
    EntityId idOf(EntityType type, String name) {
        Name asking = new Name(type, name);
        asked.add(asking);
        EntityId id = Optional.ofNullable(keyed.get(asking)).orElseGet(() -> plainId(type, name));
        met.putIfAbsent(id, name);
        return id;
    }

    /** {@return the lines that give the names that were met the ids that they would not mean by themselves} */
    ImmutableList<String> lines() {
        return keyed.entrySet().stream()
                .filter(name -> asked.contains(name.getKey()))
                .filter(name ->
                        !plainId(name.getKey().type(), name.getKey().text()).equals(name.getValue()))
                .map(name -> SheetDetails.line(
                        name.getValue().toReference(), name.getKey().text()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what was met, each with its name alone} */
    ImmutableList<Entity> mentions() {
        ImmutableList.Builder<Entity> mentions = ImmutableList.builder();
        met.forEach((id, name) -> mention(id, name).ifPresent(mentions::add));
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
