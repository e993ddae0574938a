package org.linernotes.musicbrainz.link;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.musicbrainz.link.PhraseTemplate.Filled;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;

/**
 * How MusicBrainz puts a relationship into words: {@code guest lead vocals}. The phrase of the type asks for attributes by
 * the names of their trees, {@code {additional} {guest} {instrument}}; several of one tree are joined as
 * {@code a, b and c}. Attributes that it does not ask for come behind it. A type that is not known is called by its name.
 *
 * @param text the phrase
 * @param others the attributes that the phrase does not ask for, in words
 */
public record LinkPhrase(String text, ImmutableList<String> others) {
    private static final String SOURCE_OF_FORWARD = "entity0";
    private static final String TARGET_OF_FORWARD = "entity1";
    private static final Joiner COMMA = Joiner.on(", ");

    /**
     * {@return how the entity that states a relationship speaks of the other: of a recording, {@code guest lead vocals}}
     *
     * @param source the kind of the entity that states it
     * @param relationship the relationship
     */
    public static LinkPhrase of(EntityType source, Relationship relationship) {
        return of(source, relationship, relationship.direction());
    }

    /**
     * {@return how the other entity speaks of the one that states a relationship: of an artist,
     * {@code guest lead vocals}; of a place, {@code recording location for}}
     *
     * @param source the kind of the entity that states it
     * @param relationship the relationship
     */
    public static LinkPhrase reverse(EntityType source, Relationship relationship) {
        return of(
                source,
                relationship,
                relationship.direction() == Direction.FORWARD ? Direction.BACKWARD : Direction.FORWARD);
    }

    /**
     * {@return the relationship as a sentence without a full stop: {@code Miles Davis performed trumpet on Motel}}
     *
     * @param source the kind of the entity that states it
     * @param relationship the relationship
     * @param sourceName what to call that entity
     * @param targetName what to call the other
     */
    public static String sentence(EntityType source, Relationship relationship, String sourceName, String targetName) {
        boolean forward = relationship.direction() == Direction.FORWARD;
        String first = forward ? sourceName : targetName;
        String second = forward ? targetName : sourceName;
        Values values = Values.of(relationship);
        RelationshipType type = type(source, relationship);
        String phrase = type == null ? relationship.type() : type.longLinkPhrase();
        Filled filled = new PhraseTemplate(phrase).fill(name -> switch (name) {
            case SOURCE_OF_FORWARD -> Optional.of(first);
            case TARGET_OF_FORWARD -> Optional.of(second);
            default -> values.of(name);
        });
        boolean namesThem =
                filled.asked().contains(SOURCE_OF_FORWARD) || filled.asked().contains(TARGET_OF_FORWARD);
        String sentence = namesThem ? filled.text() : first + " " + filled.text() + " " + second;
        return new LinkPhrase(sentence, values.except(filled)).toString();
    }

    private static LinkPhrase of(EntityType source, Relationship relationship, Direction direction) {
        Values values = Values.of(relationship);
        RelationshipType type = type(source, relationship);
        if (type == null) {
            return new LinkPhrase(relationship.type(), values.all());
        }
        String phrase = direction == Direction.FORWARD ? type.linkPhrase() : type.reverseLinkPhrase();
        Filled filled = new PhraseTemplate(phrase).fill(values::of);
        return new LinkPhrase(filled.text(), values.except(filled));
    }

    private static @Nullable RelationshipType type(EntityType source, Relationship relationship) {
        return RelationshipTypes.find(
                relationship.typeId().orElse(null),
                RelationshipTypes.pair(source, relationship.target().type()),
                relationship.type());
    }

    /** {@return the phrase with the other attributes behind it: {@code miscellaneous support (task: orange juice)}} */
    @Override
    public String toString() {
        return others.isEmpty() ? text : text + " (" + COMMA.join(others) + ")";
    }

    /** The attributes of a relationship in words, by the names by which phrases ask for them. */
    private record Values(ImmutableListMultimap<String, String> words) {
        static Values of(Relationship relationship) {
            ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
            for (RelationshipAttribute attribute : relationship.attributes()) {
                RelationshipAttributeType type =
                        RelationshipAttributeTypes.find(attribute.mbid().orElse(null), attribute.name());
                String asked = type == null ? attribute.name() : type.rootName();
                words.put(Ascii.toLowerCase(asked), words(attribute, type == null ? attribute.name() : type.name()));
            }
            return new Values(words.build());
        }

        private static String words(RelationshipAttribute attribute, String name) {
            String valued = attribute.value().map(value -> name + ": " + value).orElse(name);
            return attribute
                    .creditedAs()
                    .filter(credit -> !credit.equals(name))
                    .map(credit -> valued + " [" + credit + "]")
                    .orElse(valued);
        }

        Optional<String> of(String name) {
            List<String> chosen = words.get(name);
            if (chosen.size() < 2) {
                return chosen.stream().findFirst();
            }
            int last = chosen.size() - 1;
            return Optional.of(COMMA.join(chosen.subList(0, last)) + " and " + chosen.get(last));
        }

        ImmutableList<String> all() {
            return words.values().asList();
        }

        ImmutableList<String> except(Filled filled) {
            return words.entries().stream()
                    .filter(entry -> !filled.asked().contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
