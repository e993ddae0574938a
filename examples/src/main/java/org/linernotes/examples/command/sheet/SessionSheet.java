package org.linernotes.examples.command.sheet;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Film;

/**
 * A session as a discography prints it: date, place and purpose; who plays; and take by take what departs from that and what
 * was issued.
 */
public final class SessionSheet {
    private static final int LABELS = 13;

    private final Catalog catalog;
    private final Issues issues;
    private final Session session;
    private final Sheet sheet = new Sheet();

    private SessionSheet(Catalog catalog, Session session) {
        this.catalog = catalog;
        this.issues = new Issues(catalog);
        this.session = session;
    }

    /**
     * {@return the sheet of a session}
     *
     * @param catalog the catalogue
     * @param session a session of it
     */
    public static String of(Catalog catalog, Session session) {
        return new SessionSheet(catalog, session).print();
    }

    private String print() {
        sheet.heading("SESSION  " + title());
        field("for", session.purpose().map(this::purpose));
        field("kind", session.kind().map(Wording::of));
        field("days", session.days().map(String::valueOf));
        field("client", joined(session.clients().stream().map(id -> Names.of(catalog, id))));
        field("event", session.event().map(id -> Names.of(catalog, id)));
        field("circumstances", joined(session.circumstances().stream().map(SessionSheet::circumstance)));
        credits(session.credits());
        field("known by", Optional.of("inferred from recordings").filter(text -> session.basis() == Basis.INFERRED));
        session.parts().forEach(this::part);
        notes();
        return sheet.toString();
    }

    private String title() {
        String where =
                session.places().stream().map(place -> Names.of(catalog, place)).collect(Collectors.joining("; "));
        String when = session.date().map(DateText.standard()::print).orElse("date not known");
        return Wording.join(Wording.DOT, Stream.of(session.title().orElse(""), when, where));
    }

    private String purpose(EntityId id) {
        String what = id.type().toString().replace('-', ' ');
        String details = catalog.get(id)
                .filter(Film.class::isInstance)
                .map(film -> details((Film) film))
                .orElse("");
        return "the " + what + " " + Wording.quoted(Names.of(catalog, id)) + details;
    }

    private String details(Film film) {
        String directors = Wording.all(film.credits().stream()
                .filter(credit -> credit.role().equals(Role.DIRECTOR))
                .map(credit -> Names.of(catalog, credit))
                .toList());
        return film.date()
                        .map(date -> " (" + DateText.standard().print(date) + ")")
                        .orElse("")
                + (directors.isEmpty() ? "" : ", directed by " + directors);
    }

    private static String circumstance(Circumstance circumstance) {
        return circumstance.code().name()
                + circumstance.text().map(text -> " (" + text + ")").orElse("");
    }

    private void credits(List<Credit> credits) {
        for (Role role : credits.stream().map(Credit::role).collect(toImmutableSet())) {
            field(
                    role.name(),
                    joined(credits.stream()
                            .filter(credit -> credit.role().equals(role))
                            .map(credit -> Names.of(catalog, credit))));
        }
    }

    private void part(Part part) {
        Players players = new Players(catalog, part);
        sheet.blank();
        sheet.paragraph(
                2,
                "LINE-UP  "
                        + Wording.join(
                                Wording.DOT,
                                Stream.of(
                                        part.title().orElse(""),
                                        part.leader().map(ArtistCredit::text).orElse(""),
                                        part.date()
                                                .map(DateText.standard()::print)
                                                .orElse(""))));
        int widest = part.lineUp().stream()
                .mapToInt(line -> Sheet.width(players.fullName(line)))
                .max()
                .orElse(0);
        for (PersonnelLine line : part.lineUp()) {
            sheet.field(4, widest, players.fullName(line), Players.playing(line));
        }
        if (part.lineUp().isEmpty()) {
            sheet.paragraph(4, "not known");
        }
        takes(part, new VarianceWords(players));
    }

    private void takes(Part part, VarianceWords variances) {
        Optional<String> ofAll = shared(part.takes(), SessionSheet::circumstances);
        sheet.blank();
        sheet.paragraph(
                2,
                "TAKES"
                        + ofAll.filter(text -> !text.isEmpty())
                                .map(text -> "  each " + text)
                                .orElse(""));
        if (part.takes().isEmpty()) {
            sheet.paragraph(4, "not known");
        }
        for (Take take : part.takes()) {
            part.headings().stream()
                    .filter(heading -> heading.takes().indexOf(take.id()) == 0)
                    .forEach(heading -> sheet.paragraph(4, "— " + heading.text() + " —"));
            sheet.ends(
                    4,
                    TakeTitle.of(take),
                    take.length().map(PlayingTimes::print).orElse(""));
            detail("matrix", joined(take.matrices().stream().map(Object::toString)));
            detail("work", joined(take.works().stream().map(id -> Names.of(catalog, id))));
            detail("made", Optional.of(circumstances(take)).filter(text -> ofAll.isEmpty()));
            detail("state", Optional.of(state(take)));
            detail("personnel", Optional.of(variances.of(take.variances())));
            issues(take);
        }
    }

    /** What is the same of every take is said once. */
    private static Optional<String> shared(List<Take> takes, Function<Take, String> said) {
        ImmutableSet<String> different = takes.stream().map(said).collect(toImmutableSet());
        return different.size() == 1 ? Optional.of(different.iterator().next()) : Optional.empty();
    }

    private static String circumstances(Take take) {
        return Wording.join(
                ", ",
                Stream.of(
                        take.date()
                                .map(date -> "on " + DateText.standard().print(date))
                                .orElse(""),
                        take.improvised() ? "improvised" : ""));
    }

    private static String state(Take take) {
        return Wording.join(
                ", ",
                Stream.of(take.outcome(), take.decision(), take.survival())
                        .flatMap(Optional::stream)
                        .map(Wording::of));
    }

    private void issues(Take take) {
        List<String> issued = issues.madeFrom(take.id()).stream()
                .map(recording -> issued(take, recording))
                .toList();
        detail("issued", Optional.of(issued.isEmpty() ? "on no release of this catalogue" : issued.get(0)));
        issued.stream().skip(1).forEach(further -> detail("", Optional.of(further)));
    }

    private String issued(Take take, Recording recording) {
        String how = Wording.inBrackets(recording.derivations().stream()
                .filter(derivation -> derivation.take().equals(Optional.of(take.id())))
                .map(derivation -> Wording.of(derivation.kind())));
        return Wording.quoted(recording.title()) + how + " on " + issues.placesOf(recording.id());
    }

    private void notes() {
        for (Note note : session.notes()) {
            sheet.blank();
            sheet.paragraph(2, note.text());
        }
    }

    private void field(String label, Optional<String> text) {
        text.filter(said -> !said.isEmpty()).ifPresent(said -> sheet.field(2, LABELS, label, said));
    }

    private void detail(String label, Optional<String> text) {
        text.filter(said -> !said.isEmpty()).ifPresent(said -> sheet.field(8, 9, label, said));
    }

    private static Optional<String> joined(Stream<String> texts) {
        return Optional.of(texts.collect(Collectors.joining("; ")));
    }
}
