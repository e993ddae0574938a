package org.linernotes.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Note;
import org.linernotes.core.identifier.CatalogNumber;
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
import org.linernotes.csv.cell.Names;

/**
 * A thing of one level while cells are put together to it. It has a builder of every level, of which one is used; what several
 * columns say together is gathered in lists.
 */
final class Draft {
    final Release.Builder release = Release.builder();
    final Medium.Builder medium = Medium.builder();
    final Track.Builder track = Track.builder();
    final Recording.Builder recording = Recording.builder();
    final Work.Builder work = Work.builder();
    final Session.Builder session = Session.builder();
    final Part.Builder part = Part.builder();
    final Take.Builder take = Take.builder();

    /** What a row calls the thing, where a title is needed. */
    Optional<String> title = Optional.empty();

    final List<String> labels = new ArrayList<>();
    final List<CatalogNumber> numbers = new ArrayList<>();
    final List<DateExpression> dates = new ArrayList<>();
    final List<String> areas = new ArrayList<>();
    final List<String> places = new ArrayList<>();

    /** Who is heard on this take and is named for it alone. */
    final List<PersonnelLine> named = new ArrayList<>();

    /** How many play what, named or not. */
    final List<PersonnelLine> counted = new ArrayList<>();

    /** Remarks about the take, which the session holds. */
    final List<Note> notes = new ArrayList<>();

    private final Names names;

    Draft(Names names) {
        this.names = names;
    }

    /** The release with what several columns say together: the first label has the first number. */
    Release.Builder release() {
        for (int i = 0; i < Math.max(labels.size(), numbers.size()); i++) {
            LabelLine.Builder line = LabelLine.builder();
            if (i < labels.size()) {
                line.label(names.label(labels.get(i))).name(labels.get(i));
            }
            if (i < numbers.size()) {
                line.catalogNumber(numbers.get(i));
            }
            release.addLabels(line.build());
        }
        for (int i = 0; i < Math.max(dates.size(), areas.size()); i++) {
            ReleaseEvent.Builder event = ReleaseEvent.builder();
            if (i < dates.size()) {
                event.date(dates.get(i));
            }
            if (i < areas.size()) {
                event.area(names.area(areas.get(i)));
            }
            release.addEvents(event.build());
        }
        return release;
    }

    /** The session with its places: a place, or the area alone. */
    Session.Builder session() {
        places.forEach(place -> session.addPlaces(
                SessionPlace.builder().place(names.place(place)).build()));
        areas.forEach(area ->
                session.addPlaces(SessionPlace.builder().area(names.area(area)).build()));
        return session;
    }
}
