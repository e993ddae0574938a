package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;

/**
 * Follows what a discography says of the personnel from take to take. It begins with the line-up of a part; each text holds
 * for the takes behind it, until the next.
 *
 * <p>How texts add up:
 *
 * <ul>
 *   <li>A list means that only these play. Where it names fewer than half of the band it is an episode, and the band goes
 *       on to be what it was; a longer list is the band from then on.
 *   <li>"Out", "add" and "replaces" change whoever plays at that moment.
 *   <li>"As before" goes back to the band that played before the last episode; if there was none, to the band before the
 *       last text that changed it. "Full band" goes back to the line-up.
 *   <li>Who is listed without an instrument plays what the band has him play.
 *   <li>Who is said to be out is out in the variances, too; where others are listed, these are, if they are fewer.
 * </ul>
 */
public final class RunningPersonnel {
    private final ImmutableList<PersonnelLine> lineUp;

    /** Who belongs to the band by now, and before the last text that changed it. */
    private final Players band;

    private final Players bandBefore;

    /** Who plays at this moment. */
    private final Players playing;

    private final boolean known;

    private RunningPersonnel(
            ImmutableList<PersonnelLine> lineUp, Players band, Players bandBefore, Players playing, boolean known) {
        this.lineUp = lineUp;
        this.band = band;
        this.bandBefore = bandBefore;
        this.playing = playing;
        this.known = known;
    }

    /**
     * Who plays.
     *
     * @param lines they, with what they play
     * @param listed whether a text listed them; else they are the line-up, or what texts made of that
     */
    private record Players(ImmutableList<PersonnelLine> lines, boolean listed) {
        Players changed(ImmutableList<PersonnelLine> now) {
            return new Players(now, listed);
        }

        boolean areAs(Players others) {
            return lines.equals(others.lines);
        }
    }

    /**
     * {@return the personnel at the start of a part: all of its line-up}
     *
     * @param lineUp the line-up
     */
    public static RunningPersonnel of(ImmutableList<PersonnelLine> lineUp) {
        Players all = new Players(lineUp, false);
        return new RunningPersonnel(lineUp, all, all, all, true);
    }

    /** {@return who plays at this moment; lines that a text listed are as that text has them} */
    public ImmutableList<PersonnelLine> playing() {
        return playing.lines();
    }

    /** {@return whether it is known who plays at this moment} */
    public boolean known() {
        return known;
    }

    /**
     * {@return the personnel after a text, for the takes behind it} Marks of takes in the text are left aside, and so is who is
     * out on marked takes only: he plays on others.
     *
     * @param text what the text says
     */
    public RunningPersonnel then(PersonnelText text) {
        RunningPersonnel now = this;
        for (PersonnelClause clause : text.clauses()) {
            now = now.then(clause, band);
        }
        return now;
    }

    /**
     * {@return how the takes behind the last text differ from the line-up of the part; nothing where they do not}
     */
    public ImmutableList<Variance> variances() {
        return known
                ? new Departure(lineUp, playing.lines(), playing.listed()).variances()
                : ImmutableList.of(Variance.notKnown());
    }

    private RunningPersonnel then(PersonnelClause clause, Players bandOfText) {
        ImmutableList<PersonnelLine> lines = lines(clause.lines());
        ImmutableList<PersonnelLine> replaced = lines(clause.replaced());
        LineChanges changes = new LineChanges(playing.lines());
        return switch (clause.kind()) {
            case LISTED -> listed(new LineChanges(band.lines()).completed(lines));
            case ONLY -> only(new LineChanges(band.lines()).completed(lines));
            case OUT -> out(changes, clause.lines(), bandOfText);
            case ADDED -> changed(changes.with(lines), bandOfText);
            case REPLACED -> changed(changes.replaced(replaced, lines), bandOfText);
            case INSTEAD -> changed(changes.instead(replaced, lines), bandOfText);
            case AS_BEFORE -> asBefore();
            case AS_LINE_UP -> of(lineUp);
            case NOT_KNOWN -> new RunningPersonnel(lineUp, band, bandBefore, playing, false);
            case REMARK -> this;
        };
    }

    private RunningPersonnel out(LineChanges changes, ImmutableList<MarkedLine> lines, Players bandOfText) {
        ImmutableList<MarkedLine> always =
                lines.stream().filter(line -> line.takes().isUnspecified()).collect(ImmutableList.toImmutableList());
        return always.isEmpty() ? this : changed(changes.without(lines(always)), bandOfText);
    }

    private static ImmutableList<PersonnelLine> lines(ImmutableList<MarkedLine> marked) {
        return marked.stream().map(MarkedLine::line).collect(ImmutableList.toImmutableList());
    }

    private RunningPersonnel listed(ImmutableList<PersonnelLine> lines) {
        boolean episode = players(lines).size() * 2 < players(band.lines()).size();
        Players now = new Players(lines, true);
        return episode ? playing(now) : new RunningPersonnel(lineUp, now, band, now, true);
    }

    private RunningPersonnel only(ImmutableList<PersonnelLine> lines) {
        return playing(new Players(lines, true));
    }

    private RunningPersonnel playing(Players now) {
        return new RunningPersonnel(lineUp, band, bandBefore, now, true);
    }

    private RunningPersonnel changed(ImmutableList<PersonnelLine> lines, Players bandOfText) {
        Players now = playing.changed(lines);
        return playing.areAs(band) ? new RunningPersonnel(lineUp, now, bandOfText, now, true) : playing(now);
    }

    private RunningPersonnel asBefore() {
        Players before = playing.areAs(band) && known ? bandBefore : band;
        return new RunningPersonnel(lineUp, before, before, before, true);
    }

    private static ImmutableSet<Player> players(ImmutableList<PersonnelLine> lines) {
        return lines.stream().map(PersonnelLine::player).collect(ImmutableSet.toImmutableSet());
    }
}
