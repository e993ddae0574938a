package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.artist.NameKey;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;

/** Of one piece in one part a take number is given once, and it is the one that the matrix tells. */
final class TakeNumberRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.DUPLICATE_TAKE_NUMBER, ValidationNotice.TAKE_NUMBER_DIFFERS);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Session session : catalog.sessions()) {
            for (int i = 0; i < session.parts().size(); i++) {
                Part part = session.parts().get(i);
                Map<List<Object>, TakeId> seen = new HashMap<>();
                for (int j = 0; j < part.takes().size(); j++) {
                    Take take = part.takes().get(j);
                    String pointer = "/parts/" + i + "/takes/" + j;
                    take.number()
                            .filter(number -> number.candidates().size() == 1)
                            .ifPresent(number -> {
                                again(session, take, number, pointer, seen, findings);
                                matrix(session, take, number, pointer, findings);
                            });
                }
            }
        }
    }

    private static void again(
            Session session,
            Take take,
            TakeNumber number,
            String pointer,
            Map<List<Object>, TakeId> seen,
            Notices.Builder findings) {
        if (take.title().isEmpty()) {
            return;
        }
        // a piece that is recorded under another matrix is counted anew
        ImmutableList<Optional<String>> matrices =
                take.matrices().stream().map(MatrixNumber::base).collect(ImmutableList.toImmutableList());
        List<Object> key = List.of(NameKey.of(take.title().get()), number, matrices);
        TakeId first = seen.putIfAbsent(key, take.id());
        if (first != null) {
            findings.add(ValidationNotice.DUPLICATE_TAKE_NUMBER
                    .in(session, pointer + "/number")
                    .with("number", number)
                    .with("title", Shown.quoted(take.title().get()))
                    .with("first", "take:" + first)
                    .with("second", "take:" + take.id()));
        }
    }

    private static void matrix(
            Session session, Take take, TakeNumber number, String pointer, Notices.Builder findings) {
        Optional<String> told = Optional.empty();
        for (MatrixNumber matrix : take.matrices()) {
            Optional<String> suffix = matrix.takeSuffix();
            if (suffix.isEmpty() || isSame(suffix.get(), number.candidates().get(0))) {
                return;
            }
            told = Optional.of(matrix.printed());
        }
        told.ifPresent(matrix -> findings.add(ValidationNotice.TAKE_NUMBER_DIFFERS
                .in(session, pointer + "/number")
                .with("take", "take:" + take.id())
                .with("number", number)
                .with("matrix", Shown.quoted(matrix))));
    }

    /** One label counts with figures, another with letters: where they cannot be compared they may well be the same. */
    private static boolean isSame(String suffix, String number) {
        boolean comparable = Character.isDigit(suffix.charAt(0)) == Character.isDigit(number.charAt(0));
        return !comparable || stripped(suffix).equals(stripped(number));
    }

    private static String stripped(String number) {
        int zeros = 0;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros);
    }
}
