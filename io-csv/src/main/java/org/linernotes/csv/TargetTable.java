package org.linernotes.csv;

import static org.linernotes.csv.TargetRows.listOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Right;
import org.linernotes.core.release.RightsLine;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Survival;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeDecision;
import org.linernotes.core.session.TakeOutcome;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.PeopleForm;

/** The table of targets: a row each, with how its cells are read, taken from the model, and put into it. */
final class TargetTable {
    static final ImmutableMap<String, Target> TARGETS = Stream.of(
                    ofReleases(), ofMedia(), ofTracks(), ofRecordings(), ofWorks(), ofSessions(), ofParts(), ofTakes())
            .flatMap(ImmutableList::stream)
            .collect(ImmutableMap.toImmutableMap(Target::key, target -> target));

    private TargetTable() {}

    private static ImmutableList<Target> ofReleases() {
        TargetRows<Release> rows = new TargetRows<>(Level.RELEASE, View::release);
        rows.id(EntityType.RELEASE, r -> r.id());
        rows.one(
                "title",
                "The title.",
                Cells.TEXT,
                Release::title,
                (d, v) -> d.release().title(v));
        rows.one(
                "artist",
                "Who is credited.",
                Cells.CREDIT,
                Release::artistCredit,
                (d, v) -> d.release().artistCredit(v));
        rows.list(
                "label",
                "The label; several in the order of their catalogue numbers.",
                Cells.NAMES,
                (r, n) -> listOf(r.labels().stream().flatMap(line -> labelName(line, n))),
                (d, v) -> d.labels.addAll(v));
        rows.list(
                "catalogNumber",
                "The catalogue number; several in the order of their labels.",
                Cells.CATALOG_NUMBERS,
                (r, n) -> listOf(r.labels().stream().flatMap(line -> line.catalogNumber().stream())),
                (d, v) -> d.numbers.addAll(v));
        rows.one(
                "barcode",
                "The barcode.",
                Cells.BARCODE,
                Release::barcode,
                (d, v) -> d.release().barcode(v));
        rows.list(
                "date",
                "When it came out.",
                Cells.DATE,
                (r, n) -> listOf(r.events().stream().flatMap(event -> event.date().stream())),
                (d, v) -> d.dates.addAll(v));
        rows.list(
                "area",
                "In which territory it came out.",
                Cells.NAMES,
                (r, n) -> listOf(r.events().stream()
                        .flatMap(event -> event.area().stream().map(n::nameOf))),
                (d, v) -> d.areas.addAll(v));
        rows.one(
                "status",
                "Official, promotion, bootleg.",
                Cells.TERM,
                Release::status,
                (d, v) -> d.release().status(v));
        rows.one(
                "packaging",
                "The packaging.",
                Cells.TERM,
                Release::packaging,
                (d, v) -> d.release().packaging(v));
        rows.one(
                "language",
                "The language of the titles.",
                Cells.TEXT,
                Release::language,
                (d, v) -> d.release().language(v));
        rows.one(
                "script",
                "The script of the titles.",
                Cells.TEXT,
                Release::script,
                (d, v) -> d.release().script(v));
        rows.people(
                "credits",
                "People of one role on the whole release.",
                Release::credits,
                (d, v) -> d.release().addAllCredits(v));
        rows.list(
                "phonogram",
                "The P line.",
                Cells.PHONOGRAM,
                (r, n) -> rights(r, Right.PHONOGRAM),
                (d, v) -> d.release().addAllRights(v));
        rows.list(
                "copyright",
                "The C line.",
                Cells.COPYRIGHT,
                (r, n) -> rights(r, Right.COPYRIGHT),
                (d, v) -> d.release().addAllRights(v));
        rows.note(Release::notes, (d, v) -> d.release().addNotes(v));
        rows.externalId(Release::externalIds, (d, v) -> d.release().addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofMedia() {
        TargetRows<Medium> rows = new TargetRows<>(Level.MEDIUM, View::medium);
        rows.one(
                "position",
                "Its number among the media.",
                Cells.NUMBER,
                Medium::position,
                (d, v) -> d.medium().position(v));
        rows.one(
                "format",
                "The format.",
                Cells.TERM,
                Medium::format,
                (d, v) -> d.medium().format(v));
        rows.one(
                "title",
                "The title of the medium.",
                Cells.TEXT,
                Medium::title,
                (d, v) -> d.medium().title(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofTracks() {
        TargetRows<Track> rows = new TargetRows<>(Level.TRACK, View::track);
        rows.one(
                "number",
                "The number as printed: 3, A1.",
                Cells.TEXT,
                Track::number,
                (d, v) -> d.track().number(v));
        rows.one(
                "position",
                "The place on the medium, from 1.",
                Cells.NUMBER,
                Track::position,
                (d, v) -> d.track().position(v));
        rows.one("title", "The title.", Cells.TEXT, Track::title, (d, v) -> {
            d.track().title(v);
            d.title = Optional.of(v);
        });
        rows.one(
                "artist",
                "Who is credited on the track.",
                Cells.CREDIT,
                Track::artistCredit,
                (d, v) -> d.track().artistCredit(v));
        rows.one(
                "length",
                "The playing time.",
                Cells.LENGTH,
                Track::length,
                (d, v) -> d.track().length(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofRecordings() {
        TargetRows<Recording> rows = new TargetRows<>(Level.RECORDING, View::recording);
        rows.id(EntityType.RECORDING, r -> r.id());
        rows.one(
                "title",
                "The title, where it is not that of the track or take.",
                Cells.TEXT,
                r -> Optional.of(r.title()),
                (d, v) -> d.title = Optional.of(v));
        rows.one(
                "artist",
                "Who is credited.",
                Cells.CREDIT,
                Recording::artistCredit,
                (d, v) -> d.recording().artistCredit(v));
        rows.one(
                "length",
                "The playing time.",
                Cells.LENGTH,
                Recording::length,
                (d, v) -> d.recording().length(v));
        rows.wholeList(
                "isrc",
                "Its ISRCs.",
                Cells.ISRCS,
                r -> r.isrcs().printed(),
                (d, v) -> d.recording().isrcs(PrintedList.copyOf(v)));
        rows.people(
                "credits",
                "People of one role.",
                Recording::credits,
                (d, v) -> d.recording().addAllCredits(v));
        rows.add(
                "personnel",
                "Who plays, in the notation of personnel, where no session says so.",
                Cells.LINE_UP,
                (view, form, n) ->
                        Slice.of(view.recording(), r -> listOf(credited(r).filter(line -> isHeard(line.role())))),
                (d, v, form, n) -> v.forEach(line -> d.recording().addCredits(TargetRows.credit(line))),
                PeopleBesides.among(
                        view -> Slice.of(view.recording(), r -> listOf(credited(r))),
                        (line, form) -> isHeard(line.role())));
        rows.note(Recording::notes, (d, v) -> d.recording().addNotes(v));
        rows.externalId(Recording::externalIds, (d, v) -> d.recording().addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofWorks() {
        TargetRows<Work> rows = new TargetRows<>(Level.WORK, View::work);
        rows.id(EntityType.WORK, w -> w.id());
        rows.one(
                "title",
                "The title, where it is not that of the track or take.",
                Cells.TEXT,
                w -> Optional.of(w.title()),
                (d, v) -> d.title = Optional.of(v));
        rows.list(
                "alias",
                "Another title.",
                Cells.TEXT,
                (w, n) -> listOf(w.aliases().stream().map(Alias::name)),
                (d, v) -> v.forEach(alias -> d.work().addAliases(Alias.of(alias))));
        rows.one(
                "kind",
                "The kind of work.",
                Cells.NAMED_TERM,
                Work::kind,
                (d, v) -> d.work().kind(v));
        rows.wholeList(
                "iswc",
                "Its ISWCs.",
                Cells.ISWCS,
                w -> w.iswcs().printed(),
                (d, v) -> d.work().iswcs(PrintedList.copyOf(v)));
        rows.list(
                "language",
                "The languages of the lyrics.",
                Cells.TEXTS,
                (w, n) -> w.languages(),
                (d, v) -> d.work().addAllLanguages(v));
        rows.people(
                "credits",
                "People of one role: composers, publishers.",
                Work::credits,
                (d, v) -> d.work().addAllCredits(v));
        rows.note(Work::notes, (d, v) -> d.work().addNotes(v));
        rows.externalId(Work::externalIds, (d, v) -> d.work().addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofSessions() {
        TargetRows<Session> rows = new TargetRows<>(Level.SESSION, View::session);
        rows.id(EntityType.SESSION, s -> s.id());
        rows.one(
                "title",
                "What it is called.",
                Cells.TEXT,
                Session::title,
                (d, v) -> d.session().title(v));
        rows.one(
                "kind",
                "What it is for: studio, concert, film scoring.",
                Cells.choice(SessionKind.class, "a kind of session"),
                Session::kind,
                (d, v) -> d.session().kind(v));
        rows.one(
                "date",
                "When it took place.",
                Cells.DATE,
                Session::date,
                (d, v) -> d.session().date(v));
        rows.list(
                "place",
                "The studio or venue.",
                Cells.NAME,
                (s, n) -> listOf(s.places().stream().flatMap(place -> placeName(place, n))),
                (d, v) -> d.places.addAll(v));
        rows.list(
                "area",
                "The city or country.",
                Cells.NAME,
                (s, n) -> listOf(s.places().stream()
                        .flatMap(place -> place.area().stream().map(n::nameOf))),
                (d, v) -> d.areas.addAll(v));
        rows.listNamed(
                "client",
                "The labels for which it was held.",
                Cells.NAMES,
                (s, n) -> listOf(s.clients().stream().map(n::nameOf)),
                (d, v, n) -> v.forEach(label -> d.session().addClients(n.label(label))));
        rows.people(
                "credits",
                "People of one role: producers, engineers.",
                Session::credits,
                (d, v) -> d.session().addAllCredits(v));
        rows.note(Session::notes, (d, v) -> d.session().addNotes(v));
        rows.externalId(Session::externalIds, (d, v) -> d.session().addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofParts() {
        TargetRows<Part> rows = new TargetRows<>(Level.PART, View::part);
        rows.one(
                "leader",
                "The group or leader.",
                Cells.CREDIT,
                Part::leader,
                (d, v) -> d.part().leader(v));
        rows.one(
                "title",
                "What the part is called.",
                Cells.TEXT,
                Part::title,
                (d, v) -> d.part().title(v));
        rows.add( // the notation prints all of a line-up, and so there is nothing besides
                "personnel",
                "The line-up, in the notation of personnel.",
                Cells.LINE_UP,
                (view, form, n) -> view.sitting().throughout(),
                (d, v, form, n) -> d.part().addAllLineUp(v));
        rows.add(
                "players",
                "Players of one instrument or role in the line-up.",
                Cells.PEOPLE,
                (view, form, n) -> listOf(view.sitting().throughout().stream()
                        .filter(line -> PeopleForm.isOf(form, line.role(), line.instruments()))),
                (d, v, form, n) -> d.part().addAllLineUp(v),
                PeopleBesides.among(view -> Slice.of(view.part(), Part::lineUp)));
        rows.add(
                "numbers",
                "How many play what, named or not: “Piano, Bass, 2 Bandoneons”. Who is not named is unidentified.",
                Cells.NUMBERS,
                (view, form, n) -> ImmutableList.of(), // the line-up says it
                (d, v, form, n) -> d.counted.addAll(v),
                PersonnelOfTakes::counted);
        return rows.all();
    }

    private static ImmutableList<Target> ofTakes() {
        TargetRows<Take> rows = new TargetRows<>(Level.TAKE, View::take);
        rows.one("id", "The id of the take.", Cells.TAKE_ID, t -> Optional.of(t.id()), (d, v) -> {});
        rows.one("title", "The title that was called.", Cells.TEXT, Take::title, (d, v) -> {
            d.take().title(v);
            d.title = Optional.of(v);
        });
        rows.one(
                "number",
                "The number of the take.",
                Cells.TAKE_NUMBER,
                Take::number,
                (d, v) -> d.take().number(v));
        rows.list(
                "matrix",
                "The matrices.",
                Cells.MATRICES,
                (t, n) -> t.matrices(),
                (d, v) -> d.take().addAllMatrices(v));
        rows.one(
                "date",
                "The date, where it is narrower than that of the session.",
                Cells.DATE,
                Take::date,
                (d, v) -> d.take().date(v));
        rows.one(
                "length",
                "The playing time.",
                Cells.LENGTH,
                Take::length,
                (d, v) -> d.take().length(v));
        rows.one(
                "outcome",
                "How it went: complete, breakdown, false start.",
                Cells.choice(TakeOutcome.class, "the outcome of a take"),
                Take::outcome,
                (d, v) -> d.take().outcome(v));
        rows.one(
                "decision",
                "What was decided: master, alternate, hold, rejected.",
                Cells.choice(TakeDecision.class, "a decision about a take"),
                Take::decision,
                (d, v) -> d.take().decision(v));
        rows.one(
                "survival",
                "Whether it still exists: extant, lost, unknown.",
                Cells.choice(Survival.class, "whether a take survives"),
                Take::survival,
                (d, v) -> d.take().survival(v));
        rows.add(
                "players",
                "People of one role or instrument who are heard on this take and belong to it alone: singers.",
                Cells.PEOPLE,
                (view, form, n) -> PersonnelOfTakes.named(view, form),
                (d, v, form, n) -> d.named.addAll(v),
                PeopleBesides.among(PersonnelOfTakes::named));
        rows.whole(
                "personnel",
                "How personnel differs from the line-up: “Wilen out”.",
                Cells.TEXT,
                ChangesOfTakes::printed,
                (d, v, form, n) -> {}); // needs the line-up: PersonnelOfTakes sees to it
        rows.add(
                "note",
                "A remark.",
                Cells.TEXT,
                (view, form, n) -> PersonnelOfTakes.notes(view),
                (d, v, form, n) -> v.forEach(text -> d.notes.add(Note.of(text))));
        rows.externalId(Take::externalIds, (d, v) -> d.take().addAllExternalIds(v));
        return rows.all();
    }

    private static Stream<String> labelName(LabelLine line, Names names) {
        return line.name().or(() -> line.label().map(names::nameOf)).stream();
    }

    private static Stream<String> placeName(SessionPlace place, Names names) {
        return place
                .place()
                .map(names::nameOf)
                .or(() -> place.area().isEmpty() ? place.creditedAs() : Optional.empty())
                .stream();
    }

    private static ImmutableList<RightsLine> rights(Release release, Right right) {
        return listOf(release.rights().stream().filter(line -> line.right() == right));
    }

    private static Stream<PersonnelLine> credited(Recording recording) {
        return recording.credits().stream()
                .map(credit -> PersonnelLine.of(credit).withCertainty(credit.certainty()));
    }

    /** Who is heard plays or sings; who is credited with anything else stands in columns of roles. */
    private static boolean isHeard(Role role) {
        return role.category() == Role.Category.PERFORMANCE;
    }
}
