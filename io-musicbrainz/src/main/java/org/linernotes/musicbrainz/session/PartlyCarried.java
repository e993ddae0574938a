package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Role;

/** Says of each property that is carried in some cases only whether a value of it is one of those that are not, and why. */
final class PartlyCarried {
    /** Looks at a value; {@code owner} is what has the property. */
    private interface Check {
        Optional<String> why(SessionLosses.Within within, Object owner, Object value);
    }

    private final Bearing bearing;

    /** By type and property, as in the table. */
    private final ImmutableMap<String, Check> checks = ImmutableMap.<String, Check>builder()
            .put("session.id", (within, owner, id) -> Optional.of(why("session.id")))
            .put("session-place.area", (within, place, area) -> areaOf(within, (SessionPlace) place, (AreaId) area))
            .put("session-place.creditedAs", (within, place, name) -> nameOf(within, (SessionPlace) place))
            .put("part.leader", (within, part, leader) -> leaderOf((Part) part, (ArtistCredit) leader))
            .put(
                    "take.title",
                    (within, take, title) -> unlessOnRecording(
                            (Take) take,
                            recording -> recording.title().equals(title),
                            "its recordings have another title"))
            .put(
                    "take.length",
                    (within, take, length) -> unlessOnRecording(
                            (Take) take,
                            recording -> recording.length().equals(Optional.of(length)),
                            "its recordings have another length"))
            .put("personnel-line.role", (within, line, role) -> roleOf((Role) role))
            .put(
                    "personnel-line.instruments",
                    (within, line, instrument) -> instrumentsOf((PersonnelLine) line, instrument))
            .put(
                    "personnel-line.qualifiers",
                    (within, line, qualifier) -> qualifierOf(((PersonnelLine) line).role(), (Qualifier) qualifier))
            .put(
                    "credit.qualifiers",
                    (within, credit, qualifier) -> qualifierOf(((Credit) credit).role(), (Qualifier) qualifier))
            .put("variance.players", (within, variance, player) -> playerOf((Player) player))
            .put("date-expression.value", (within, owner, date) -> dateOf(within, (EdtfDate) date))
            .put("derivation.kind", (within, owner, kind) -> kindOf((DerivationKind) kind))
            .put("derivation.take", (within, owner, take) -> Optional.empty())
            .buildOrThrow();

    PartlyCarried(Bearing bearing) {
        this.bearing = bearing;
    }

    /** {@return the properties that are looked at, as {@code take.title}} */
    Iterable<String> properties() {
        return checks.keySet();
    }

    /** {@return why a value is not carried; empty where it is} */
    Optional<String> why(String property, SessionLosses.Within within, Object owner, Object value) {
        Check check = checks.get(property);
        if (check == null) {
            throw new IllegalStateException("nothing looks at " + property);
        }
        return check.why(within, owner, value);
    }

    boolean isRecorded(Session session) {
        return bearing.isRecorded(session);
    }

    boolean isRecorded(Part part) {
        return bearing.isRecorded(part);
    }

    boolean isRecorded(Take take) {
        return bearing.isRecorded(take);
    }

    private static String why(String property) {
        FanOutTable.Row row = FanOutTable.ROWS.get(property);
        return row == null ? "" : row.howOrWhy();
    }

    private static Optional<String> lostIf(boolean isLost, String why) {
        return isLost ? Optional.of(why) : Optional.empty();
    }

    private static Optional<String> creditOf(Credit credit) {
        if (credit.player().artist().isEmpty()) {
            return Optional.of("only artists are credited");
        }
        if (WrittenRole.performs(credit.role())) {
            return Optional.of("on which takes is not said");
        }
        if (!WrittenRole.isKnown(credit.role())) {
            return Optional.of("recordings have no credits for " + credit.role().name());
        }
        return lostIf(
                credit.certainty() == Certainty.POSSIBLE, "it is only possible, and credits are certain or not there");
    }

    /** {@return a session, as what values stand in} */
    SessionLosses.Within within(Session session) {
        return new SessionLosses.Within(
                Optional.of(session),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Where.isPlaceKnown(session),
                session.places().stream()
                        .flatMap(where -> where.place().stream())
                        .flatMap(id -> bearing.catalog().place(id).stream())
                        .flatMap(place -> place.area().stream())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private static Optional<String> areaOf(SessionLosses.Within within, SessionPlace place, AreaId area) {
        boolean isWritten = place.place().isEmpty() && !within.isPlaceKnown();
        return lostIf(
                !isWritten && !within.areas().contains(area),
                "recordings are said to be made in an area only where no place is known");
    }

    private static Optional<String> nameOf(SessionLosses.Within within, SessionPlace place) {
        boolean isWritten = place.place().isPresent() || (place.area().isPresent() && !within.isPlaceKnown());
        return lostIf(!isWritten, "there is no relationship to credit it by this name");
    }

    private Optional<String> leaderOf(Part part, ArtistCredit leader) {
        boolean isBorne = part.takes().stream()
                .flatMap(bearing::recordingsOf)
                .anyMatch(recording ->
                        recording.artistCredit().map(leader::equals).orElse(true));
        return lostIf(!isBorne, "its recordings have another artist credit");
    }

    private Optional<String> unlessOnRecording(Take take, Predicate<Recording> bears, String why) {
        return lostIf(bearing.recordingsOf(take).noneMatch(bears), why);
    }

    /** {@return why nothing of a credit, a line or a variance is carried; empty where something is, and of other values} */
    Optional<String> whyNothing(SessionLosses.Within within, Object value) {
        if (value instanceof Credit credit) {
            return creditOf(credit);
        }
        if (value instanceof PersonnelLine line) {
            return lineOf(within, line);
        }
        return value instanceof Variance variance
                ? lostIf(!bearing.isCredited(within.session().orElseThrow(), variance.id()), why("variance.kind"))
                : Optional.empty();
    }

    private Optional<String> lineOf(SessionLosses.Within within, PersonnelLine line) {
        Optional<String> whyNobody = playerOf(line.player());
        if (whyNobody.isPresent()) {
            return whyNobody;
        }
        if (!WrittenRole.performs(line.role()) && !WrittenRole.isKnown(line.role())) {
            return roleOf(line.role());
        }
        ElementId by = within.variance().map(Variance::id).orElse(line.id());
        boolean isCredited = bearing.isCredited(
                within.session().orElseThrow(), by, line.player().artist().orElseThrow());
        return lostIf(!isCredited, "there is no recording on which the player is credited");
    }

    private static Optional<String> playerOf(Player player) {
        return lostIf(
                player.artist().isEmpty(),
                "only artists are credited, not one of several and not ensembles without a name of their own");
    }

    private static Optional<String> roleOf(Role role) {
        if (WrittenRole.isKnown(role)) {
            return Optional.empty();
        }
        return Optional.of("recordings have no credits for " + role.name()
                + (WrittenRole.performs(role) ? "; it is written as " + WrittenRole.inWords(role) : ""));
    }

    private static Optional<String> instrumentsOf(PersonnelLine line, Object instrument) {
        boolean isFirst = line.instruments().get(0).equals(instrument);
        return lostIf(
                line.instruments().size() > 1 && isFirst,
                "that it is one or more of these reads as that it is all of them");
    }

    private static Optional<String> qualifierOf(Role role, Qualifier qualifier) {
        return lostIf(!WrittenRole.isKnown(role, qualifier), "there is no attribute for it");
    }

    private Optional<String> dateOf(SessionLosses.Within within, EdtfDate date) {
        WrittenDate written = WrittenDate.of(date);
        if (!written.exact()) {
            return Optional.of(date + " cannot be said by begin and end; "
                    + ofRecordings(within)
                            .or(() -> WrittenDate.dateOf(written.span()).map(instead -> "the nearest is " + instead))
                            .orElse("nothing can"));
        }
        return lostIf(
                takesOf(within).noneMatch(take -> RecordingFacts.when(take).equals(written.span())),
                "the recordings bear the dates of their takes");
    }

    /** {@return the takes of which there are recordings} */
    private Stream<TakeOf> takesOf(SessionLosses.Within within) {
        Session session = within.session().orElseThrow();
        return session.parts().stream()
                .filter(part -> within.part().map(part::equals).orElse(true))
                .flatMap(part -> part.takes().stream()
                        .filter(take -> within.take().map(take::equals).orElse(true))
                        .filter(bearing::isRecorded)
                        .map(take -> new TakeOf(session, part, take)));
    }

    /** What the recordings of a take say instead: the date of its session, where that can be said. */
    private static Optional<String> ofRecordings(SessionLosses.Within within) {
        return within.take()
                .flatMap(take -> WrittenDate.dateOf(RecordingFacts.when(
                        new TakeOf(within.session().orElseThrow(), within.part().orElseThrow(), take))))
                .map(said -> "its recordings say " + said);
    }

    private static Optional<String> kindOf(DerivationKind kind) {
        return lostIf(kind != DerivationKind.EDIT, Shown.of(kind) + " is written as edit");
    }
}
