package org.linernotes.core.validation;

import com.google.common.base.Ascii;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * What the {@linkplain Rules rules} find in a catalogue. The description of each code is its manual: why it is a flaw, and what
 * to do; {@code docs/notices.md} lists them. An error cannot be true, a warning looks wrong, and the rest is worth knowing.
 * Nothing is ever changed. Each notice names the record and the JSON Pointer into it; {@code entity} is the record, and
 * {@code path} the pointer where the sentence gives it.
 */
public enum ValidationNotice implements NoticeCode {
    /**
     * An identifier does not have the form of its {@code kind}: {@code text} was not understood. It is kept as printed and
     * finds nothing. Compare it with the record itself.
     */
    IDENTIFIER_NOT_UNDERSTOOD(Severity.WARNING, "\"{text}\" in {entity} is no {kind} (at {path})"),

    /**
     * An identifier has the form of its {@code kind} but its check digit is wrong: a digit was misprinted or mistyped, or
     * one was lost. Compare it with the record itself; {@code hint} says what was probably meant where that is known.
     */
    CHECK_DIGIT_WRONG(Severity.WARNING, "the check digit of the {kind} {text} in {entity} is wrong (at {path}){hint}"),

    /**
     * An external identifier is right but is another print than the one that its scheme is compared by, such as an address:
     * {@code canonical} is that one. Put it in the place of the other, so that equal identifiers are found to be equal.
     */
    IDENTIFIER_NOT_CANONICAL(Severity.INFO, "the {kind} {text} in {entity} is better written {canonical} (at {path})"),

    /**
     * A whole {@code number} is less than a position, a count, a number of days or a year can be: {@code least}. It is kept as it
     * stands. Compare it with its source. Lengths, points on the earth and numbers of players are refused already when something is
     * made of them.
     */
    NUMBER_IMPOSSIBLE(Severity.ERROR, "{entity} has {number} for {property}, which is at least {least} (at {path})"),

    /**
     * The id of a disc is made of its table of contents, and that of the table that is given is {@code expected}. One of them
     * is another disc's: read the disc again.
     */
    DISC_ID_WRONG(Severity.ERROR, "{entity} is not the id of its table of contents, which is {expected}"),

    /**
     * Two entities of a kind, {@code first} and {@code second}, have the same {@code id} in another system, or the same ISNI,
     * which stand for one thing. Merge the two if they are one; else find out whose it is. Releases are left out, as other
     * systems have one id for what was issued again.
     */
    IDENTITY_SHARED(Severity.INFO, "{first} and {second} both have the identifier {id}"),

    /**
     * What lasted from {@code begin} to {@code end} would have ended before it began. One of the dates is wrong, or the two
     * were exchanged.
     */
    ENDS_BEFORE_BEGIN(Severity.ERROR, "in {entity}, what began at {begin} had ended by {end} (at {path})"),

    /**
     * A take has a {@code date} on which its part or session, the {@code whole} of {@code wholeDate}, surely was not held; or
     * a part has one on which its session was not, or a session or capture one outside of the event that was recorded. Mend
     * one of the dates. A session that went on after midnight has both days: {@code 1957-12-04/1957-12-05}.
     */
    DATE_OUTSIDE(Severity.ERROR, "{entity} has the date {date}, which lies outside {whole} of {wholeDate} (at {path})"),

    /**
     * A session is said to have lasted for more {@code days} than its {@code date} has: {@code most}. Mend one of the two.
     */
    DAYS_EXCEED_DATE(Severity.ERROR, "{entity} is said to last {days} days, but its date, {date}, has {most}"),

    /**
     * A person takes part in something, or belongs to a group, at a {@code date} before the {@code birth}. One of the dates is
     * wrong, or it is another person of that name. Who wrote the music is not asked.
     */
    ACTIVE_BEFORE_BIRTH(Severity.ERROR, "{artist} ({name}), born {birth}, {activity} at {date}"),

    /**
     * A person takes part in something, or belongs to a group, at a {@code date} after the {@code death}. One of the dates is
     * wrong, or it is another person of that name. Who wrote the music is not asked.
     */
    ACTIVE_AFTER_DEATH(Severity.ERROR, "{artist} ({name}), who died {death}, {activity} at {date}"),

    /**
     * A release came out before something that is heard on it was recorded, by the session or the capture {@code where}. One of
     * the dates is wrong, or a track leads to another recording than the one that is heard.
     */
    ISSUED_BEFORE_RECORDED(
            Severity.ERROR,
            "{entity} came out at {issued}, but what is heard on it was recorded at {recorded} ({where})"),

    /**
     * A recording was mixed, edited or copied before its source was recorded, by the session or the capture {@code where}. One
     * of the dates is wrong, or it was made from something else.
     */
    PRODUCED_BEFORE_RECORDED(
            Severity.ERROR,
            "{entity} was worked on until {produced} (at {path}), but its source was recorded at {recorded} ({where})"),

    /**
     * A recording was made from another one, that from a third, and so on, and the last from the first. One of these
     * derivations points the wrong way. Questions that follow a lineage stop where the circle closes.
     */
    LINEAGE_CIRCLE(Severity.ERROR, "{entity} was made {circle}"),

    /**
     * An area or a place is a part of itself, or a group a member of itself, by way of others. One of these references points
     * the wrong way.
     */
    PART_OF_CIRCLE(Severity.ERROR, "{entity} is a part {circle}"),

    /**
     * A recording that was only cut, joined or copied lasts longer than the parts of its {@code sources} that it was made from,
     * {@code available} in all, by more than ten seconds and a tenth. A length is wrong, or the recording was made from
     * something else, or of another kind of derivation.
     */
    LONGER_THAN_SOURCE(
            Severity.WARNING, "{entity} lasts {length}, but what it was made from has {available} in all ({sources})"),

    /**
     * A range of a take or of a source reaches more than ten seconds and a tenth beyond its end. The times are wrong, or the
     * {@code length} is.
     */
    RANGE_BEYOND_END(Severity.WARNING, "{entity} names {range} of what lasts {length} (at {path})"),

    /**
     * A track is printed as {@code printed}, and the recording that is heard on it lasts longer or shorter, by more than ten
     * seconds and a tenth. Perhaps it is another recording, an edit; or one of the times is wrong.
     */
    TRACK_LENGTH_DIFFERS(
            Severity.WARNING,
            "{entity} gives {printed} for a track on which {recording} is heard, of {length} (at {path})"),

    /**
     * Two takes have one matrix with one suffix, which a label gives once. One of them is misread, or the two are one take.
     * Pieces that follow one another in a part may share a side, and so a matrix; these are not told.
     */
    DUPLICATE_MATRIX(Severity.WARNING, "the matrix {matrix} was given to {first} and to {second}"),

    /**
     * A part has two takes of one {@code title} and matrix with the same {@code number}. One number is wrong, or the take was
     * entered twice.
     */
    DUPLICATE_TAKE_NUMBER(Severity.WARNING, "{entity} has {first} and {second} for take {number} of {title}"),

    /** The number of a take is not the one that its {@code matrix} ends with. Compare both with the log. */
    TAKE_NUMBER_DIFFERS(Severity.WARNING, "{take} of {entity} has the number {number}, but the matrix {matrix}"),

    /** A heading stands over a take of another part. Move the heading or the take, or divide the heading. */
    HEADING_ELSEWHERE(
            Severity.WARNING, "in {entity} the heading {heading} stands over {take} of another part (at {path})"),

    /**
     * A take departs from the line-up of its part in a {@code player} who is not in it: out, though never there. Add the
     * player to the line-up, or mend the variance. Nothing is told where the line-up is not known, and where the player may be
     * one of several, of an ensemble or of the unidentified.
     */
    PLAYER_NOT_THERE(Severity.WARNING, "{take} of {entity} is about {player}, who is not in the line-up (at {path})"),

    /**
     * A take departs from the line-up in an {@code instrument} that its player is not listed with, but with {@code listed}.
     * Add it to the line-up, or mend the variance.
     */
    INSTRUMENT_NOT_THERE(
            Severity.WARNING,
            "{take} of {entity} is about the {instrument} of {player}, who is listed with {listed} (at {path})"),

    /**
     * Persons are credited as performers and nobody says on which instruments. Add them; where it is a group, let the kind of
     * the artist say so. The place is that of the first of them.
     */
    INSTRUMENT_MISSING(Severity.INFO, "{entity} does not say what is played by {players}"),

    /** Two media of a release have the same {@code position}. Count them anew. */
    MEDIUM_POSITION_REPEATED(Severity.WARNING, "{entity} has two media at position {position} (at {path})"),

    /**
     * Two tracks of a medium are at the same {@code place}, by position or by printed number. Mend one of them; or, where they
     * are pieces that are heard on one track, make one track of them, whose recording is made of theirs.
     */
    TRACK_REPEATED(Severity.INFO, "{entity} has two tracks at {place}: {first} and {second} (at {path})"),

    /** A medium is said to have {@code count} tracks, and as many as {@code listed} are. Complete the list, or mend the count. */
    TRACK_COUNT_DIFFERS(
            Severity.WARNING, "{entity} states a number of tracks, {count}, but lists {listed} (at {path})"),

    /**
     * A medium lists more or fewer tracks than the disc that is said to be it. The disc is of another issue, or the list is not
     * whole.
     */
    DISC_TRACKS_DIFFER(Severity.WARNING, "{entity} lists {listed} tracks, but {disc} has {contents} (at {path})"),

    /**
     * The tracks of a medium last {@code sum} together, longer than the disc that is said to be it, by more than ten seconds
     * and a tenth. A time is wrong, or the disc is of another issue.
     */
    TRACKS_EXCEED_DISC(Severity.WARNING, "{entity} lists tracks of {sum}, but {disc} lasts {length} (at {path})"),

    /**
     * A label has given one catalogue number to two records: of other families, or, where no family is known, of other titles.
     * One number is misread, or the releases belong to one family.
     */
    CATALOG_NUMBER_SHARED(Severity.WARNING, "the number {number} of {label} stands on {first} and on {second}"),

    /**
     * A barcode stands on two records: of other families, or, where no family is known, of other titles; yet it is one
     * product's (GS1 General Specifications). One of them is misread or was misprinted, or the releases belong to one family.
     */
    BARCODE_SHARED(Severity.WARNING, "the barcode {barcode} stands on {first} and on {second}"),

    /**
     * Two recordings that differ in title or length have one ISRC, which is one recording's (ISO 3901). Find out which of them
     * it belongs to; if both are the same recording, merge them.
     */
    ISRC_SHARED(Severity.WARNING, "the ISRC {isrc} belongs to {first} and to {second}"),

    /**
     * A {@code source} says that a release contains something, nobody has refuted it, and the listing of the release has
     * something else. Look which of them is wrong: complete the listing, or change the standing of the statement.
     */
    CLAIM_CONTRADICTED(Severity.WARNING, "{source} says that {release} has {claimed}; its listing has {listed}"),

    /**
     * As {@link #CLAIM_CONTRADICTED}, of a claim that is kept as a rival of another: the listing speaks against it. It may be
     * marked as refuted, which says so once and for all.
     */
    RIVAL_CLAIM_CONTRADICTED(Severity.INFO, "{source} says that {release} has {claimed}; its listing has {listed}"),

    /**
     * A statement stands as a rival of what its {@code subject} holds, and states just that: nothing contradicts it. Adopt it; or mark
     * it as refuted, if its source does not say so. A merge leaves such a rival only where its source is trusted more than those for
     * whose sake the value was adopted.
     */
    RIVAL_AGREES(
            Severity.INFO, "{source} says {stated} for {property} of {subject}, which holds it, and stands as a rival"),

    /**
     * An entity hangs together with nothing: nothing points at it, and it is only mentioned or points at nothing. Connect it,
     * or take it out. Lists in documents of other systems leave such, where they do not say what the list means.
     */
    ORPHAN(Severity.INFO, "nothing points at {entity} ({name}), {rest}");

    private final String id = Ascii.toLowerCase(name()).replace('_', '-');
    private final Severity severity;
    private final String template;

    ValidationNotice(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return template;
    }

    /** {@return a notice of this code about an entity, at a JSON Pointer into it} */
    Notice in(Entity entity, String pointer) {
        String reference = entity.id().toReference();
        return Notice.of(this, Location.pointer(pointer).withRecord(reference), "entity", reference);
    }
}
