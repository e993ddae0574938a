package org.linernotes.core.discography;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** Answers in short, as tests read them: {@code "miles-davis trumpet PLAYS"}. */
final class Told {
    static final SessionId SESSION = SessionId.of("session");
    static final TakeId TAKE = TakeId.of("take");

    private Told() {}

    static List<String> by(Personnel personnel) {
        return personnel.participants().stream().map(Told::of).toList();
    }

    static String of(Participant participant) {
        String instruments = participant.instruments().stream()
                .map(credit -> credit.instrument().toString())
                .collect(Collectors.joining("|"));
        String certainty = participant.certainty() == Certainty.CERTAIN
                ? ""
                : " " + participant.certainty().name().toLowerCase(Locale.ROOT);
        String passages = participant.evidence().stream()
                .flatMap(evidence -> evidence.passages().stream())
                .map(Told::of)
                .collect(Collectors.joining());
        return Joiner.on(' ').skipNulls().join(name(participant.player()), instruments.isEmpty() ? null : instruments)
                + " "
                + participant.presence()
                + certainty
                + passages;
    }

    private static String of(Passage passage) {
        return " [" + passage.range() + " " + passage.presence()
                + passage.manners().stream().map(manner -> " " + manner).collect(Collectors.joining())
                + passage.instruments().stream()
                        .map(credit -> " " + credit.instrument())
                        .collect(Collectors.joining())
                + "]";
    }

    private static String name(Player player) {
        return player.artist()
                .map(EntityId::toString)
                .or(player::ensemble)
                .orElseGet(() -> player.oneOf().isEmpty()
                        ? "unidentified"
                        : player.oneOf().stream().map(EntityId::toString).collect(Collectors.joining("/")));
    }

    /** {@return who plays on the one take of a session} */
    static Personnel onTake(List<PersonnelLine> lineUp, Variance... variances) {
        TakeOf taken = catalog(lineUp, variances).take(TAKE).orElseThrow();
        return Discography.of(catalog(lineUp, variances)).personnelOf(taken);
    }

    static Catalog catalog(List<PersonnelLine> lineUp, Variance... variances) {
        return Catalog.builder().add(session(lineUp, variances)).build().value().orElseThrow();
    }

    static Session session(List<PersonnelLine> lineUp, Variance... variances) {
        return Session.builder()
                .id(SESSION)
                .addPart(Part.builder()
                        .id(ElementId.of("part"))
                        .addAllLineUp(lineUp)
                        .addTake(Take.builder().id(TAKE).addVariances(variances).build())
                        .build())
                .build();
    }
}
