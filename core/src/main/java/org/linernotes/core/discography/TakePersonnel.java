package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

/**
 * The effective personnel of a take: the line-up of its part with the variances of the take. Every variance is against the
 * line-up and not on what another one made of it, so that their order says nothing: first acts "only these", then those that name somebody, then those that take
 * away, then those that add; what holds for stretches acts after what holds throughout.
 */
final class TakePersonnel {
    /** The order in which variances act: that of the kinds here, those with ranges behind all others. */
    private static final ImmutableList<VarianceKind> ORDER = ImmutableList.of(
            VarianceKind.ONLY,
            VarianceKind.AS_LINE_UP,
            VarianceKind.NOT_KNOWN,
            VarianceKind.OUT,
            VarianceKind.REPLACED,
            VarianceKind.INSTRUMENT_INSTEAD,
            VarianceKind.ADDED);

    private static final Comparator<Variance> ACTING = Comparator.<Variance>comparingInt(
                    variance -> variance.ranges().isEmpty() ? 0 : 1)
            .thenComparingInt(variance -> ORDER.indexOf(variance.kind()));

    private final Attribution attribution;
    private final TakeOf taken;
    private final List<Heard> heard = new ArrayList<>();

    private TakePersonnel(Attribution attribution, TakeOf taken) {
        this.attribution = attribution;
        this.taken = taken;
    }

    /** {@return what is known of whom on a take: the line-up in its order, then who is added} */
    static ImmutableList<Heard> of(TakeOf taken, Attribution attribution) {
        TakePersonnel personnel = new TakePersonnel(attribution, taken);
        taken.part().lineUp().stream().filter(Roles::performs).forEach(personnel::take);
        ImmutableList<Variance> variances =
                ImmutableList.sortedCopyOf(ACTING, taken.take().variances());
        for (boolean ranged : new boolean[] {false, true}) {
            ImmutableList<Variance> acting = variances.stream()
                    .filter(variance -> variance.ranges().isEmpty() != ranged)
                    .collect(toImmutableList());
            personnel.only(acting);
            InsteadVariances.united(acting).forEach(personnel::act);
            // whom one variance adds no other one takes away
            acting.forEach(personnel::add);
        }
        return ImmutableList.copyOf(personnel.heard);
    }

    /** {@return what the line-up of a part says of somebody, before any take} */
    static Evidence lineUp(Session session, Part part, PersonnelLine line, Attribution attribution) {
        Reason lineUp = new Reason.LineUp(
                session.id(),
                part.id(),
                line.id(),
                session.basis(),
                attribution.of(session.id(), Attribution.LINE_UP, line, line.id(), part.id()));
        return new Evidence(
                Presence.PLAYS, line.certainty(), line.manners(), ImmutableList.of(), ImmutableList.of(lineUp));
    }

    private void take(PersonnelLine line) {
        Evidence evidence = lineUp(taken.session(), taken.part(), line, attribution);
        boolean everywhere = line.scope() == Scope.ALL_TAKES;
        heard.add(new Heard(
                line,
                everywhere
                        ? evidence
                        : evidence.with(
                                Presence.NOT_NAMED,
                                line.certainty(),
                                new Reason.NotNamed(taken.take().id()))));
    }

    /** Whom no "only" of the take names is out; several of them are read as one. */
    private void only(ImmutableList<Variance> variances) {
        ImmutableList<Variance> only = variances.stream()
                .filter(variance -> variance.kind() == VarianceKind.ONLY)
                .collect(toImmutableList());
        for (Variance first : only) {
            ImmutableList<Variance> together = only.stream()
                    .filter(variance -> variance.ranges().equals(first.ranges()))
                    .collect(toImmutableList());
            if (together.get(0).equals(first)) {
                Certainty weakest = together.stream()
                        .map(Variance::certainty)
                        .reduce(Evidence::weaker)
                        .orElse(first.certainty());
                change(
                        one -> together.stream().noneMatch(variance -> names(variance, one)),
                        one -> absent(one, first.withCertainty(weakest)));
            }
        }
    }

    /** {@return whether an "only" names a line; one on which no instrument is known may be the one that is meant} */
    private static boolean names(Variance only, Heard one) {
        return only.players().stream()
                .anyMatch(player -> isMeant(one, player, only)
                        || (one.line().instruments().isEmpty()
                                && Heard.isAbout(player, one.line().player())));
    }

    private void act(Variance variance) {
        switch (variance.kind()) {
            case AS_LINE_UP, ONLY -> variance.players().forEach(player -> plays(player, variance));
            case NOT_KNOWN -> notKnown(variance);
            case OUT, REPLACED -> out(variance);
            case INSTRUMENT_INSTEAD -> variance.players().forEach(player -> instead(player, variance));
            case ADDED -> {}
        }
    }

    /**
     * Where somebody has lines for the takes that name him, it is these that a take means which names him; unless it names
     * him among those who alone are there, or says how or when he plays, and he has other lines.
     */
    private void plays(Player player, Variance variance) {
        boolean waits = heard.stream()
                .anyMatch(one -> isMeant(one, player, variance) && one.line().scope() == Scope.NAMED_TAKES);
        boolean hasOther = heard.stream()
                .anyMatch(one -> isMeant(one, player, variance) && one.line().scope() == Scope.ALL_TAKES);
        boolean meansOther = variance.kind() == VarianceKind.ONLY
                || !variance.manners().isEmpty()
                || !variance.ranges().isEmpty();
        boolean wakes = waits && !(hasOther && meansOther);
        boolean found = change(
                one -> isMeant(one, player, variance) && (one.line().scope() == Scope.NAMED_TAKES) == wakes,
                one -> playing(narrowed(one, player), variance));
        if (!found) {
            addUnlisted(player, variance, Presence.PLAYS, credits(variance.instruments()));
        }
    }

    private Heard narrowed(Heard one, Player player) {
        return player.artist().isPresent() ? one.withPlayer(player) : one;
    }

    private Heard playing(Heard one, Variance variance) {
        ImmutableList<InstrumentCredit> instruments = variance.instruments().isEmpty()
                ? one.line().instruments()
                : one.line().instruments().stream()
                        .filter(credit -> isNamed(credit.instrument(), variance))
                        .collect(toImmutableList());
        if (variance.ranges().isEmpty()) {
            Certainty certainty = Evidence.weaker(one.line().certainty(), variance.certainty());
            return one.withInstruments(instruments)
                    .withEvidence(one.evidence()
                            .with(Presence.PLAYS, certainty, reason(variance))
                            .withManners(variance.manners()));
        }
        // outside of the passages it is not said whether he plays, unless he is only there because he is named
        boolean isOpen = variance.kind() != VarianceKind.ONLY && one.evidence().presence() == Presence.PLAYS;
        Presence elsewhere = isOpen ? Presence.UNKNOWN : one.evidence().presence();
        return passages(one, variance, elsewhere, Presence.PLAYS, instruments);
    }

    private void notKnown(Variance variance) {
        change(
                one -> isMeantByAny(one, variance),
                one -> variance.ranges().isEmpty()
                        ? one.withEvidence(
                                one.evidence().with(Presence.UNKNOWN, variance.certainty(), reason(variance)))
                        : passages(one, variance, one.evidence().presence(), Presence.UNKNOWN, ImmutableList.of()));
        for (Player player : variance.players()) {
            if (isNowhere(player, variance)) {
                addUnlisted(player, variance, Presence.UNKNOWN, credits(variance.instruments()));
            }
        }
    }

    private void out(Variance variance) {
        List<Player> unlisted = new ArrayList<>();
        for (Player player : variance.players()) {
            splitChoice(player, variance);
            boolean plays = playing(variance).anyMatch(line -> Heard.isAbout(player, line.player()));
            if (isNowhere(player, variance) && !plays) {
                unlisted.add(player);
            }
        }
        // who plays something else instead is not out
        boolean isOther = variance.kind() == VarianceKind.REPLACED
                && variance.ranges().isEmpty()
                && variance.instruments().isEmpty();
        if (isOther) {
            heard.removeIf(one -> isMeantByAny(one, variance)
                    && one.line().scope() == Scope.ALL_TAKES
                    && playing(variance)
                            .anyMatch(line ->
                                    Heard.isAbout(line.player(), one.line().player())));
        }
        change(one -> isMeantByAny(one, variance), one -> without(one, variance));
        for (Player player : unlisted) {
            addUnlisted(player, variance, Presence.OUT, credits(variance.instruments()));
        }
    }

    private static Stream<PersonnelLine> playing(Variance variance) {
        return variance.lines().stream().filter(Roles::performs);
    }

    /** Of "either A or B" A is out: whether B plays is then not said, nor whether A does where he is out for a part only. */
    private void splitChoice(Player player, Variance variance) {
        List<Heard> choices = heard.stream()
                .filter(one -> Heard.leavesOthers(one.line().player(), player) && isMeant(one, player, variance))
                .toList();
        for (Heard one : choices) {
            Player rest = Heard.without(one.line().player(), player.artist().orElseThrow());
            int place = heard.indexOf(one);
            boolean forAll = variance.ranges().isEmpty()
                    && (variance.instruments().isEmpty()
                            || Heard.instruments(one.line()).stream()
                                    .allMatch(instrument -> isNamed(instrument, variance)));
            Evidence named = forAll ? one.evidence() : one.evidence().withPresence(Presence.UNKNOWN);
            heard.set(place, one.withPlayer(player).withEvidence(named));
            heard.add(
                    place + 1,
                    one.withPlayer(rest)
                            .withEvidence(
                                    one.evidence().with(Presence.UNKNOWN, variance.certainty(), reason(variance))));
        }
    }

    /** Without the instruments that are named, or altogether. */
    private Heard without(Heard one, Variance variance) {
        ImmutableList<InstrumentCredit> rest = one.line().instruments().stream()
                .filter(credit -> !isNamed(credit.instrument(), variance))
                .collect(toImmutableList());
        boolean keepsSome = !variance.instruments().isEmpty() && !rest.isEmpty();
        if (!keepsSome) {
            return absent(one, variance);
        }
        return variance.ranges().isEmpty()
                ? one.withInstruments(rest)
                        .withEvidence(one.evidence()
                                .with(one.evidence().presence(), one.evidence().certainty(), reason(variance)))
                : passages(one, variance, one.evidence().presence(), Presence.PLAYS, rest);
    }

    private Heard absent(Heard one, Variance variance) {
        return variance.ranges().isEmpty()
                ? one.withEvidence(one.evidence().with(Presence.OUT, variance.certainty(), reason(variance)))
                : passages(one, variance, one.evidence().presence(), Presence.OUT, ImmutableList.of());
    }

    private void instead(Player player, Variance variance) {
        boolean found = change(one -> isMeant(one, player, variance), one -> {
            ImmutableList<InstrumentCredit> kept = variance.instruments().isEmpty()
                    ? ImmutableList.of()
                    : one.line().instruments().stream()
                            .filter(credit -> !isNamed(credit.instrument(), variance))
                            .collect(toImmutableList());
            ImmutableList<InstrumentCredit> now = ImmutableList.<InstrumentCredit>builder()
                    .addAll(kept)
                    .addAll(variance.instead())
                    .build();
            Heard who = narrowed(one, player);
            return variance.ranges().isEmpty()
                    ? playing(who.withInstruments(now), variance.withInstruments())
                    : passages(who, variance, one.evidence().presence(), Presence.PLAYS, now);
        });
        if (!found) {
            addUnlisted(player, variance, Presence.PLAYS, variance.instead());
        }
    }

    private void add(Variance variance) {
        playing(variance).forEach(line -> addLine(line, variance, Presence.PLAYS));
    }

    private void addUnlisted(
            Player player, Variance variance, Presence presence, ImmutableList<InstrumentCredit> instruments) {
        addLine(
                PersonnelLine.builder()
                        .player(player)
                        .role(Role.PERFORMER)
                        .instruments(instruments)
                        .build(),
                variance,
                presence);
    }

    private void addLine(PersonnelLine line, Variance variance, Presence presence) {
        ImmutableList<Reason> reasons = ImmutableList.of(reason(variance));
        Certainty certainty = Evidence.weaker(line.certainty(), variance.certainty());
        Evidence evidence = new Evidence(presence, certainty, line.manners(), ImmutableList.of(), reasons)
                .withManners(variance.manners());
        if (!variance.ranges().isEmpty()) {
            Presence elsewhere = presence == Presence.PLAYS ? Presence.NOT_NAMED : Presence.UNKNOWN;
            evidence = evidence.withPresence(elsewhere)
                    .withPassages(with(evidence, variance, presence, ImmutableList.of()));
        }
        heard.add(new Heard(line, evidence));
    }

    private Heard passages(
            Heard one,
            Variance variance,
            Presence elsewhere,
            Presence within,
            ImmutableList<InstrumentCredit> instruments) {
        Evidence evidence = one.evidence();
        ImmutableList<InstrumentCredit> told =
                instruments.equals(one.line().instruments()) ? ImmutableList.of() : instruments;
        return one.withEvidence(evidence.with(elsewhere, evidence.certainty(), reason(variance))
                .withPassages(with(evidence, variance, within, told)));
    }

    private static ImmutableList<Passage> with(
            Evidence evidence, Variance variance, Presence presence, ImmutableList<InstrumentCredit> instruments) {
        List<Passage> all = new ArrayList<>(evidence.passages());
        // that somebody is out for a while does not rest on how sure it is that he plays
        Certainty certainty = presence == Presence.PLAYS
                ? Evidence.weaker(evidence.certainty(), variance.certainty())
                : variance.certainty();
        for (TimeRange range : variance.ranges()) {
            all.add(new Passage(range, presence, certainty, instruments, variance.manners()));
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(passage -> passage.range().from()), all);
    }

    private Reason reason(Variance variance) {
        return new Reason.OnTake(
                taken.take().id(),
                variance.id(),
                variance.kind(),
                attribution.of(
                        taken.session().id(),
                        Attribution.VARIANCES,
                        variance,
                        variance.id(),
                        taken.take().id(),
                        taken.part().id()));
    }

    private boolean isNowhere(Player player, Variance variance) {
        return heard.stream().noneMatch(one -> isMeant(one, player, variance));
    }

    private static boolean isMeantByAny(Heard one, Variance variance) {
        return variance.players().isEmpty()
                || variance.players().stream().anyMatch(player -> isMeant(one, player, variance));
    }

    /** {@return whether a variance that names a player, and perhaps instruments, acts on a line} */
    private static boolean isMeant(Heard one, Player player, Variance variance) {
        return Heard.isAbout(player, one.line().player())
                && (variance.instruments().isEmpty()
                        || Heard.instruments(one.line()).stream()
                                .anyMatch(instrument -> isNamed(instrument, variance)));
    }

    /** {@return whether a variance that names instruments means one: also by a general word, "saxophone" for the tenor} */
    private static boolean isNamed(Instrument instrument, Variance variance) {
        return variance.instruments().stream().anyMatch(named -> named.covers(instrument));
    }

    private static ImmutableList<InstrumentCredit> credits(List<Instrument> instruments) {
        return instruments.stream().map(InstrumentCredit::of).collect(toImmutableList());
    }

    /** {@return whether there was somebody to change} */
    private boolean change(Predicate<Heard> isMeant, UnaryOperator<Heard> change) {
        boolean found = false;
        for (int i = 0; i < heard.size(); i++) {
            if (isMeant.test(heard.get(i))) {
                heard.set(i, change.apply(heard.get(i)));
                found = true;
            }
        }
        return found;
    }
}
