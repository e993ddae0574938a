package org.linernotes.musicbrainz.wire;

import static org.linernotes.musicbrainz.wire.RelationTable.ATTRIBUTES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;

/** Relations that become credits: who did what, on which instruments, in what quality. */
final class CreditFacts {
    private static final int PLAYER = Draft.cell(Credit.PROPERTIES, "player");
    private static final int ROLE = Draft.cell(Credit.PROPERTIES, "role");
    private static final int INSTRUMENTS = Draft.cell(Credit.PROPERTIES, "instruments");
    private static final int CREDITED_AS = Draft.cell(Credit.PROPERTIES, "creditedAs");
    private static final int QUALIFIERS = Draft.cell(Credit.PROPERTIES, "qualifiers");
    private static final int TASK = Draft.cell(Credit.PROPERTIES, "task");
    private static final int LIFE_SPAN = Draft.cell(Credit.PROPERTIES, "lifeSpan");
    private static final int ATTRIBUTE_LIST = Draft.cell(Credit.PROPERTIES, "attributes");

    private static final int INSTRUMENT = Draft.cell(InstrumentCredit.PROPERTIES, "instrument");
    private static final int INSTRUMENT_CREDIT = Draft.cell(InstrumentCredit.PROPERTIES, "creditedAs");

    /** Types of performers on instruments. Without an instrument, nothing tells them from performers as such. */
    private static final ImmutableSet<Mbid> PLAYING = RelationshipRoles.all().stream()
            .filter(rule -> rule.role().equals(Optional.of(Role.PERFORMER))
                    && rule.name().equals("instrument"))
            .map(RelationshipRule::gid)
            .collect(ImmutableSet.toImmutableSet());

    private CreditFacts() {}

    /** What the attributes of a relation say of a credit. */
    private static final class Sorted {
        private List<InstrumentCredit> instruments = ImmutableList.of();
        private List<Qualifier> qualifiers = ImmutableList.of();
        private List<RelationshipAttribute> others = ImmutableList.of();
        private @Nullable String task;
    }

    /** {@return the credit of an artist} */
    static Credit of(Draft draft, RelationshipRule rule, ArtistId artist) {
        Role role = rule.role().orElseThrow();
        ImmutableList<String> names = ATTRIBUTES.names(draft);
        Sorted sorted = names.isEmpty() ? null : sort(draft, names);
        if (PLAYING.contains(rule.gid()) && (sorted == null || sorted.instruments.isEmpty())) {
            sorted = sorted == null ? new Sorted() : sorted;
            sorted.others = append(sorted.others, RelationshipAttributeTypes.SOME_INSTRUMENT);
        }
        draft.set(PLAYER, Player.of(artist));
        draft.set(ROLE, role);
        draft.set(CREDITED_AS, draft.slot(RelationTable.TARGET_CREDIT));
        draft.set(LIFE_SPAN, RelationTable.SPAN.of(draft));
        if (sorted != null) {
            draft.set(INSTRUMENTS, ImmutableList.copyOf(sorted.instruments));
            draft.set(QUALIFIERS, ImmutableList.copyOf(sorted.qualifiers));
            draft.set(TASK, sorted.task);
            draft.set(ATTRIBUTE_LIST, ImmutableList.copyOf(sorted.others));
        }
        RelationFacts.tellLost(draft, true);
        return draft.make(Credit.PROPERTIES);
    }

    private static Sorted sort(Draft draft, ImmutableList<String> names) {
        Sorted sorted = new Sorted();
        for (String name : names) {
            RelationAttributes.Attribute attribute = ATTRIBUTES.attribute(draft, name);
            if (!sort(draft, attribute, sorted)) {
                sorted.others = append(sorted.others, attribute.toModel(draft));
            }
        }
        return sorted;
    }

    /** {@return whether the credit has a property that takes the whole attribute} */
    private static boolean sort(Draft draft, RelationAttributes.Attribute attribute, Sorted into) {
        RelationshipAttributeType type = attribute.type();
        if (type == null) {
            return false;
        }
        switch (type.meaning()) {
            case QUALIFIER -> {
                if (attribute.value() != null || attribute.creditedAs() != null) {
                    return false;
                }
                into.qualifiers = append(into.qualifiers, type.qualifier().orElseThrow());
            }
            case INSTRUMENT, VOCAL -> {
                if (attribute.value() != null || type.instrument().isEmpty()) {
                    return false;
                }
                into.instruments = append(
                        into.instruments, instrument(draft, type.instrument().get(), attribute.creditedAs()));
            }
            case TASK -> {
                if (attribute.value() == null || attribute.creditedAs() != null || into.task != null) {
                    return false;
                }
                into.task = attribute.value();
            }
            case OTHER -> {
                return false;
            }
        }
        return true;
    }

    /** Mostly there is one, and no list is needed that grows. */
    private static <T> List<T> append(List<T> list, T element) {
        if (list.isEmpty()) {
            return ImmutableList.of(element);
        }
        List<T> growing = list.size() == 1 ? new ArrayList<>(list) : list;
        growing.add(element);
        return growing;
    }

    private static InstrumentCredit instrument(Draft draft, Instrument instrument, @Nullable String creditedAs) {
        draft.set(INSTRUMENT, instrument);
        draft.set(INSTRUMENT_CREDIT, creditedAs);
        return draft.make(InstrumentCredit.PROPERTIES);
    }
}
