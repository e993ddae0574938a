package org.linernotes.csv;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.work.Work;
import org.linernotes.csv.cell.CreditIds;
import org.linernotes.csv.cell.FeaturedArtists;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.Sides;
import org.linernotes.csv.cell.TakeStatus;

/**
 * A thing of one level while cells are put together to it. It has the builder of its level, and of no other: a builder is made of
 * many lists, and a draft is made for each row. What several columns say together is gathered in lists.
 */
final class Draft {
    private static final ImmutableMap<Level, Supplier<?>> BUILDERS = ImmutableMap.of(
            Level.RELEASE, Release::builder,
            Level.MEDIUM, Medium::builder,
            Level.TRACK, Track::builder,
            Level.RECORDING, Recording::builder,
            Level.WORK, Work::builder,
            Level.SESSION, Session::builder,
            Level.PART, Part::builder,
            Level.TAKE, Take::builder,
            Level.PERFORMER, Credit::builder);

    private final Object builder;
    private final Names names;

    /** What a row calls the thing, where a title is needed. */
    Optional<String> title = Optional.empty();

    /** The number of the track, and the side that stands before it. */
    Optional<String> number = Optional.empty();

    Optional<String> side = Optional.empty();

    /** Who is credited, without those who have a column of their own. */
    Optional<ArtistCredit> credit = Optional.empty();

    final List<CreditedName> featured = new ArrayList<>();

    /** The ids of those who are credited. */
    final List<ArtistId> artistIds = new ArrayList<>();

    final List<String> labels = new ArrayList<>();
    final List<LabelCode> labelCodes = new ArrayList<>();
    final List<CatalogNumber> numbers = new ArrayList<>();
    final List<DateExpression> dates = new ArrayList<>();
    final List<String> areas = new ArrayList<>();
    final List<String> places = new ArrayList<>();

    /** The P lines and C lines, which stand in one column or in two. */
    final DraftedRights rights = new DraftedRights();

    /** Who takes part, where each has a row. */
    final DraftedPerformer performer = new DraftedPerformer();

    /** What became of the take, where one column says it. */
    Optional<TakeStatus> status = Optional.empty();

    /** Who is heard on this take and is named for it alone. */
    final List<PersonnelLine> named = new ArrayList<>();

    /** How many play what, named or not. */
    final List<PersonnelLine> counted = new ArrayList<>();

    /** Remarks about the take, which the session holds. */
    final List<Note> notes = new ArrayList<>();

    Draft(Level level, Names names) {
        this.builder = Objects.requireNonNull(BUILDERS.get(level)).get();
        this.names = names;
    }

    Release.Builder release() {
        return (Release.Builder) builder;
    }

    Medium.Builder medium() {
        return (Medium.Builder) builder;
    }

    Track.Builder track() {
        return (Track.Builder) builder;
    }

    Recording.Builder recording() {
        return (Recording.Builder) builder;
    }

    Work.Builder work() {
        return (Work.Builder) builder;
    }

    Session.Builder session() {
        return (Session.Builder) builder;
    }

    Part.Builder part() {
        return (Part.Builder) builder;
    }

    Take.Builder take() {
        return (Take.Builder) builder;
    }

    Credit.Builder credit() {
        return (Credit.Builder) builder;
    }

    /**
     * Who is credited, with those who are featured; nobody where it is not known with whom.
     *
     * @param usual who is credited where the thing itself says nothing of it
     */
    Optional<ArtistCredit> wholeCredit(Optional<ArtistCredit> usual) {
        return identified()
                .or(() -> featured.isEmpty()
                        ? credit
                        : credit.or(() -> usual.map(FeaturedArtists::without))
                                .map(credited -> FeaturedArtists.join(credited, featured)));
    }

    /** Who is credited, by the ids that are stated; nobody where none are, or it is not known which is whose. */
    Optional<ArtistCredit> identified() {
        return credit.filter(any -> !artistIds.isEmpty())
                .flatMap(credited -> CreditIds.identified(credited, featured, artistIds));
    }

    /** Gives labels their codes. {@return whether each has one, and no other} */
    boolean stateLabelCodes() {
        boolean all = labelCodes.size() <= labels.size();
        for (int i = 0; i < Math.min(labels.size(), labelCodes.size()); i++) {
            all &= names.state(names.label(labels.get(i)), labelCodes.get(i));
        }
        return all;
    }

    /** The release with what several columns say together: the first label has the first number. */
    Release.Builder wholeRelease() {
        for (int i = 0; i < Math.max(labels.size(), numbers.size()); i++) {
            LabelLine.Builder line = LabelLine.builder();
            if (i < labels.size()) {
                line.label(names.label(labels.get(i))).name(labels.get(i));
            }
            if (i < numbers.size()) {
                line.catalogNumber(numbers.get(i));
            }
            release().addLabels(line.build());
        }
        for (int i = 0; i < Math.max(dates.size(), areas.size()); i++) {
            ReleaseEvent.Builder event = ReleaseEvent.builder();
            if (i < dates.size()) {
                event.date(dates.get(i));
            }
            if (i < areas.size()) {
                event.area(names.area(areas.get(i)));
            }
            release().addEvents(event.build());
        }
        return release().addAllRights(rights.whole());
    }

    /** The number of the track with its side; the number alone where the side does not go with it. */
    Optional<String> wholeNumber() {
        return side.flatMap(letter -> Sides.join(letter, number.orElse(""))).or(() -> number);
    }

    /** The session with its places: a place, or the area alone. */
    Session.Builder wholeSession() {
        places.forEach(place -> session()
                .addPlaces(SessionPlace.builder().place(names.place(place)).build()));
        areas.forEach(area -> session()
                .addPlaces(SessionPlace.builder().area(names.area(area)).build()));
        return session();
    }
}
