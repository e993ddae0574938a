package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.IdentityHashMap;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;

/**
 * What the takes of a part have in common, sorted out once for the rows of all of them: there may be a singer and a remark for each of
 * thousands.
 */
final class Sitting {
    /** That of a row that has no take. */
    static final Sitting NONE = new Sitting(ImmutableList.of(), ImmutableListMultimap.of());

    private final ImmutableList<PersonnelLine> lineUp;
    private final ImmutableList<PersonnelLine> throughout;

    /** Where those stand in the line-up who are heard on the takes alone that name them. */
    private final ImmutableListMultimap<Player, Integer> named;

    private final ImmutableListMultimap<ElementId, String> remarks;

    private Sitting(ImmutableList<PersonnelLine> lineUp, ImmutableListMultimap<ElementId, String> remarks) {
        ImmutableList.Builder<PersonnelLine> others = ImmutableList.builder();
        ImmutableListMultimap.Builder<Player, Integer> places = ImmutableListMultimap.builder();
        for (int i = 0; i < lineUp.size(); i++) {
            PersonnelLine line = lineUp.get(i);
            if (PersonnelOfTakes.isNamed(line)) {
                places.put(line.player(), i);
            } else {
                others.add(line);
            }
        }
        this.lineUp = lineUp;
        this.throughout = others.build();
        this.named = places.build();
        this.remarks = remarks;
    }

    /** {@return who is in the line-up without being named by a take} */
    ImmutableList<PersonnelLine> throughout() {
        return throughout;
    }

    /** {@return the lines that hold for takes that name them, of some players, in the order of the line-up} */
    ImmutableList<PersonnelLine> named(ImmutableSet<Player> players) {
        return players.stream()
                .flatMap(player -> named.get(player).stream())
                .sorted()
                .map(lineUp::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the remarks about a take alone} */
    ImmutableList<String> remarks(TakeId take) {
        return remarks.get(take);
    }

    /** Those that are known: rows of one part share one. */
    static final class Known {
        private final IdentityHashMap<Part, Sitting> ofParts = new IdentityHashMap<>();
        private final IdentityHashMap<Session, ImmutableListMultimap<ElementId, String>> remarks =
                new IdentityHashMap<>();

        /** {@return that of a part} */
        Sitting of(Session session, Part part) {
            Sitting known = ofParts.get(part);
            if (known == null) {
                known = new Sitting(part.lineUp(), remarks.computeIfAbsent(session, Known::remarks));
                ofParts.put(part, known);
            }
            return known;
        }

        private static ImmutableListMultimap<ElementId, String> remarks(Session session) {
            return session.notes().stream()
                    .filter(note -> note.about().size() == 1)
                    .collect(ImmutableListMultimap.toImmutableListMultimap(
                            note -> note.about().get(0), Note::text));
        }
    }
}
