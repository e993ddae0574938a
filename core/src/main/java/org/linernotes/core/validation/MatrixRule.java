package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/**
 * A matrix with its suffix is given to one take. Pieces that follow one another in a part may share one: they were played into
 * one side. Numbers of different labels have nothing to do with one another.
 */
final class MatrixRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.DUPLICATE_MATRIX);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Map<String, Place> places = new HashMap<>();
        for (Session session : catalog.sessions()) {
            for (int i = 0; i < session.parts().size(); i++) {
                Part part = session.parts().get(i);
                for (int j = 0; j < part.takes().size(); j++) {
                    TakeOf taken = new TakeOf(session, part, part.takes().get(j));
                    check(new Place(taken, j), "/parts/" + i + "/takes/" + j, places, findings);
                }
            }
        }
    }

    /**
     * Where a matrix was met last.
     *
     * @param taken the take
     * @param number its place in its part
     */
    private record Place(TakeOf taken, int number) {
        boolean isOfOneSide(Place before) {
            return taken.session().id().equals(before.taken.session().id())
                    && taken.part().id().equals(before.taken.part().id())
                    && number <= before.number + 1;
        }

        boolean isOfOtherLabel(Place other) {
            Session session = taken.session();
            Session otherSession = other.taken.session();
            return !session.clients().isEmpty()
                    && !otherSession.clients().isEmpty()
                    && Collections.disjoint(session.clients(), otherSession.clients());
        }

        String inWords() {
            return Shown.quoted(taken.take().title().orElse("untitled")) + " in "
                    + taken.session().id().toReference();
        }
    }

    private static void check(Place place, String pointer, Map<String, Place> places, Notices.Builder findings) {
        Take take = place.taken.take();
        for (int k = 0; k < take.matrices().size(); k++) {
            MatrixNumber matrix = take.matrices().get(k);
            Optional<String> key = matrix.takeSuffix().flatMap(suffix -> matrix.comparisonKey());
            Place before = key.isEmpty() ? null : places.put(key.get(), place);
            if (before != null && !place.isOfOneSide(before) && !place.isOfOtherLabel(before)) {
                findings.add(ValidationNotice.DUPLICATE_MATRIX
                        .in(place.taken.session(), pointer + "/matrices/" + k)
                        .with("matrix", Shown.quoted(matrix.printed()))
                        .with("first", before.inWords())
                        .with("second", place.inWords()));
            }
        }
    }
}
