package org.linernotes.core.merge;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.identifier.Schemes;

/**
 * When two entities of a kind that have different ids are one. A merge unites entities by their ids alone, unless its caller
 * chooses such rules. There are two sorts: an identifier that a database gave to just this thing, and several pieces of
 * {@link Likeness} together. No rule goes by a barcode, an ISRC, a catalogue number or a name alone: labels print one barcode
 * on different issues, and one ISRC stands for different masters.
 *
 * <p>An entity is compared by all that is claimed of it: what it holds, and what adopted and rival statements say of the whole
 * value of a property. Sources and statements are never identified by rules.
 */
public final class IdentityRule {
    private final String name;

    /** Empty where it is about all kinds. */
    private final Optional<EntityType> kind;

    /** Entities are one that share the keys of all likenesses of one of these lists; keys of different lists are the same. */
    private final ImmutableList<ImmutableList<Likeness>> alternatives;

    private IdentityRule(String name, Optional<EntityType> kind, ImmutableList<ImmutableList<Likeness>> alternatives) {
        this.name = name;
        this.kind = kind;
        this.alternatives = alternatives;
    }

    /**
     * {@return the rule that entities of a kind are one that have the same identifier in a scheme, in whatever print of it} An
     * identifier that is none of its scheme, or whose check digit is wrong, is not looked at.
     *
     * @param scheme a scheme whose identifiers stand for one thing each, for example {@link Schemes#DISCOGS_RELEASE}
     */
    public static IdentityRule externalId(String scheme) {
        checkArgument(!scheme.equals(Schemes.FREEDB), "identifiers of freedb are shared by many discs");
        return new IdentityRule(
                "external id of " + scheme,
                Optional.empty(),
                ImmutableList.of(ImmutableList.of(external(scheme, id -> id))));
    }

    /**
     * {@return the rule that an entity whose id is an MBID is one with those of its kind that have this MBID as an external id
     * of the scheme {@link Schemes#MUSICBRAINZ}, and these with each other}
     */
    public static IdentityRule mbid() {
        Likeness own = Likeness.of("id", EntityId.class, id -> id.mbid().map(Mbid::toString));
        Likeness other = external(Schemes.MUSICBRAINZ, id -> id.substring(id.indexOf(':') + 1));
        return new IdentityRule(
                "MBID", Optional.empty(), ImmutableList.of(ImmutableList.of(own), ImmutableList.of(other)));
    }

    private static Likeness external(String scheme, UnaryOperator<String> key) {
        return Likeness.of(
                "externalIds",
                ExternalId.class,
                id -> Optional.of(id)
                        .filter(found -> found.scheme().equals(scheme) && found.check() != Check.WRONG)
                        .map(found -> key.apply(found.repairHint().orElseGet(found::canonical))));
    }

    /** {@return the rule that releases are one that have the same barcode and the same catalogue number} */
    public static IdentityRule barcodeAndCatalogNumber() {
        return together(EntityType.RELEASE, Likeness.BARCODE, Likeness.CATALOG_NUMBER);
    }

    /** {@return the rule that recordings are one that have the same ISRC, title and length} */
    public static IdentityRule isrcTitleAndLength() {
        return together(EntityType.RECORDING, Likeness.ISRC, Likeness.TITLE, Likeness.LENGTH);
    }

    /**
     * {@return the rule that entities of a kind are one that have several things in common}
     *
     * @param kind the kind of the entities
     * @param first what they have in common
     * @param second what else they have in common, of another property
     * @param more what else
     * @throws IllegalArgumentException if the kind has no such property, if two likenesses are of one property, or if
     *     sources or statements are to be identified
     */
    public static IdentityRule together(EntityType kind, Likeness first, Likeness second, Likeness... more) {
        ImmutableList<Likeness> all = ImmutableList.copyOf(Lists.asList(first, second, more));
        checkArgument(isIdentified(kind), "a %s is identified by its id alone", kind);
        for (Likeness each : all) {
            checkArgument(
                    PropertyPath.resolve(kind, each.path()).isPresent(),
                    "entities of the kind %s have no %s",
                    kind,
                    each);
        }
        ImmutableSet<String> properties = all.stream().map(Likeness::property).collect(ImmutableSet.toImmutableSet());
        checkArgument(properties.size() == all.size(), "two likenesses are of one property: %s", all);
        return new IdentityRule(kind + " by " + Joiner.on(" and ").join(all), Optional.of(kind), ImmutableList.of(all));
    }

    /** {@return whether rules are asked about a kind of entities} */
    static boolean isIdentified(EntityType kind) {
        return kind != EntityType.SOURCE && kind != EntityType.STATEMENT;
    }

    /** {@return whether the rule is about a kind of entities} */
    boolean isAbout(EntityType type) {
        return isIdentified(type) && kind.map(type::equals).orElse(true);
    }

    /** {@return the lists of likenesses, each of which is enough} */
    ImmutableList<ImmutableList<Likeness>> alternatives() {
        return alternatives;
    }

    /** {@return the name of the rule, for people} */
    @Override
    public String toString() {
        return name;
    }
}
