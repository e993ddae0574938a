package org.linernotes.csv;

import static org.linernotes.csv.TargetRows.listOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.label.Right;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Survival;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.PeopleForm;
import org.linernotes.csv.cell.Sides;
import org.linernotes.csv.cell.TakeStatus;

/** The table of targets: a row each, with how its cells are read, taken from the model, and put into it. */
final class TargetTable {
    static final ImmutableMap<String, Target> TARGETS = Stream.of(
                    ofReleases(),
                    ofMedia(),
                    ofTracks(),
                    ofRecordings(),
                    ofWorks(),
                    ofSessions(),
                    ofParts(),
                    ofTakes(),
                    PerformerTargets.all())
            .flatMap(ImmutableList::stream)
            .collect(ImmutableMap.toImmutableMap(Target::key, target -> target));

    private TargetTable() {}

    private static ImmutableList<Target> ofReleases() {
        TargetRows<Release, Release.Builder> rows = new TargetRows<>(Level.RELEASE, View::release, Draft::release);
        rows.id(EntityType.RELEASE, r -> r.id());
        rows.one("title", "The title.", Cells.TEXT, Release::title, (b, v) -> b.title(v));
        rows.one(
                "disambiguation",
                "The version: what tells it from others of the title.",
                Cells.VERSION,
                Release::disambiguation,
                (b, v) -> b.disambiguation(v));
        rows.featuringCredit("Who is credited.", Release::artistCredit);
        rows.artistAndTitle(Release::artistCredit, view -> Optional.empty(), Release::title, (b, v) -> b.title(v));
        rows.list(
                "label",
                "The label; several in the order of their catalogue numbers.",
                Cells.LABELS,
                (r, n) -> listOf(r.labels().stream().flatMap(line -> labelName(line, n))),
                (d, v) -> d.labels.addAll(unknown(v, ImmutableList.copyOf(d.labels))));
        rows.list(
                "catalogNumber",
                "The catalogue number; several in the order of their labels.",
                Cells.CATALOG_NUMBERS,
                (r, n) -> listOf(r.labels().stream().flatMap(line -> line.catalogNumber().stream())),
                (d, v) -> d.numbers.addAll(v));
        rows.list(
                "labelCode",
                "The label code (LC); several in the order of their labels.",
                Cells.LABEL_CODES,
                (r, n) -> listOf(r.labels().stream().flatMap(line -> line.label().flatMap(n::codeOf).stream())),
                (d, v) -> d.labelCodes.addAll(v));
        rows.one("barcode", "The barcode.", Cells.BARCODE, Release::barcode, (b, v) -> b.barcode(v));
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
        rows.one("status", "Official, promotion, bootleg.", Cells.TERM, Release::status, (b, v) -> b.status(v));
        rows.one("packaging", "The packaging.", Cells.TERM, Release::packaging, (b, v) -> b.packaging(v));
        rows.one("language", "The language of the titles.", Cells.TEXT, Release::language, (b, v) -> b.language(v));
        rows.one("script", "The script of the titles.", Cells.TEXT, Release::script, (b, v) -> b.script(v));
        rows.people(
                "credits", "People of one role on the whole release.", Release::credits, (b, v) -> b.addAllCredits(v));
        RightsTargets<Release> rights = new RightsTargets<>(rows, Release::rights);
        rights.add("The P line", Right.PHONOGRAM, Cells.PHONOGRAM);
        rights.add("The C line", Right.COPYRIGHT, Cells.COPYRIGHT);
        rows.note(Release::notes, (b, v) -> b.addNotes(v));
        rows.externalId(Release::externalIds, (b, v) -> b.addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofMedia() {
        TargetRows<Medium, Medium.Builder> rows = new TargetRows<>(Level.MEDIUM, View::medium, Draft::medium);
        rows.one("position", "Its number among the media.", Cells.CARRIER, Medium::position, (b, v) -> b.position(v));
        rows.one("format", "The format.", Cells.TERM, Medium::format, (b, v) -> b.format(v));
        rows.one("title", "The title of the medium.", Cells.TEXT, Medium::title, (b, v) -> b.title(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofTracks() {
        TargetRows<Track, Track.Builder> rows = new TargetRows<>(Level.TRACK, View::track, Draft::track);
        rows.whole(
                "number",
                "The number as printed: 3, A1.",
                Cells.TEXT,
                (view, form, n) -> ofNumber(view, form.sideApart() ? Sides::without : Optional::of),
                (d, v, form, n) -> d.number = Optional.of(v.get(0)));
        rows.whole(
                "side",
                "The side of a record, a letter before the number: “A” and “1” are A1.",
                Cells.SIDE,
                (view, form, n) -> ofNumber(view, Sides::of),
                (d, v, form, n) -> d.side = Optional.of(v.get(0)));
        rows.one(
                "position",
                "The place on the medium, from 1.",
                Cells.POSITION,
                Track::position,
                (b, v) -> b.position(v));
        rows.title("The title.", Track::title, (b, v) -> b.title(v));
        rows.featuringCredit("Who is credited on the track.", Track::artistCredit);
        rows.artistAndTitle(
                Track::artistCredit,
                view -> Optional.ofNullable(view.release()).flatMap(Release::artistCredit),
                Track::title,
                (b, v) -> b.title(v));
        rows.one("length", "The playing time.", Cells.LENGTH, Track::length, (b, v) -> b.length(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofRecordings() {
        TargetRows<Recording, Recording.Builder> rows =
                new TargetRows<>(Level.RECORDING, View::recording, Draft::recording);
        rows.id(EntityType.RECORDING, r -> r.id());
        rows.title("The title, where it is not that of the track or take.", r -> Optional.of(r.title()), (b, v) -> {});
        rows.one(
                "disambiguation",
                "The version, the mix: what tells it from others of the title.",
                Cells.VERSION,
                Recording::disambiguation,
                (b, v) -> b.disambiguation(v));
        rows.featuringCredit("Who is credited.", Recording::artistCredit);
        rows.artistAndTitle(
                Recording::artistCredit, view -> Optional.empty(), r -> Optional.of(r.title()), (b, v) -> {});
        rows.one("length", "The playing time.", Cells.LENGTH, Recording::length, (b, v) -> b.length(v));
        rows.wholeList(
                "isrc", "Its ISRCs.", Cells.ISRCS, r -> r.isrcs().printed(), (b, v) -> b.isrcs(PrintedList.copyOf(v)));
        rows.people("credits", "People of one role.", Recording::credits, (b, v) -> b.addAllCredits(v));
        rows.add(
                "personnel",
                "Who plays, in the notation of personnel, where no session says so.",
                Cells.LINE_UP,
                (view, form, n) ->
                        Slice.of(view.recording(), r -> listOf(credited(r).filter(line -> isOfPersonnel(line, form)))),
                (d, v, form, n) -> v.forEach(line -> d.recording().addCredits(TargetRows.credit(line))),
                PeopleBesides.among(
                        view -> Slice.of(view.recording(), r -> listOf(credited(r))), TargetTable::isOfPersonnel));
        rows.add(
                "soloists",
                "Soloists, each with what they play or sing: “Paul Martin, piano; Anne Dubois, violin”.",
                Cells.SOLOISTS,
                (view, form, n) ->
                        Slice.of(view.recording(), r -> listOf(credited(r).filter(PeopleForm::isSoloist))),
                (d, v, form, n) -> v.forEach(line -> d.recording().addCredits(TargetRows.credit(line))),
                PeopleBesides.among(
                        view -> Slice.of(view.recording(), r -> listOf(credited(r))),
                        (line, form) -> PeopleForm.isSoloist(line)));
        new RightsTargets<>(rows, Recording::rights)
                .add("The P line of the recording, where it has its own", Right.PHONOGRAM, Cells.PHONOGRAM);
        rows.note(Recording::notes, (b, v) -> b.addNotes(v));
        rows.externalId(Recording::externalIds, (b, v) -> b.addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofWorks() {
        TargetRows<Work, Work.Builder> rows = new TargetRows<>(Level.WORK, View::work, Draft::work);
        rows.id(EntityType.WORK, w -> w.id());
        rows.title("The title, where it is not that of the track or take.", w -> Optional.of(w.title()), (b, v) -> {});
        rows.list(
                "alias",
                "Another title.",
                Cells.TEXT,
                (w, n) -> listOf(w.aliases().stream().map(Alias::name)),
                (d, v) -> v.forEach(alias -> d.work().addAliases(Alias.of(alias))));
        rows.one("kind", "The kind of work.", Cells.NAMED_TERM, Work::kind, (b, v) -> b.kind(v));
        rows.wholeList(
                "iswc", "Its ISWCs.", Cells.ISWCS, w -> w.iswcs().printed(), (b, v) -> b.iswcs(PrintedList.copyOf(v)));
        rows.list(
                "language",
                "The languages of the lyrics.",
                Cells.TEXTS,
                (w, n) -> w.languages(),
                (d, v) -> d.work().addAllLanguages(v));
        rows.people(
                "credits", "People of one role: composers, publishers.", Work::credits, (b, v) -> b.addAllCredits(v));
        rows.note(Work::notes, (b, v) -> b.addNotes(v));
        rows.externalId(Work::externalIds, (b, v) -> b.addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofSessions() {
        TargetRows<Session, Session.Builder> rows = new TargetRows<>(Level.SESSION, View::session, Draft::session);
        rows.id(EntityType.SESSION, s -> s.id());
        rows.one("title", "What it is called.", Cells.TEXT, Session::title, (b, v) -> b.title(v));
        rows.one(
                "kind",
                "What it is for: studio, concert, film scoring.",
                Cells.choice(SessionKind.class, "a kind of session"),
                Session::kind,
                (b, v) -> b.kind(v));
        rows.one("date", "When it took place.", Cells.DATE, Session::date, (b, v) -> b.date(v));
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
                "credits", "People of one role: producers, engineers.", Session::credits, (b, v) -> b.addAllCredits(v));
        rows.note(Session::notes, (b, v) -> b.addNotes(v));
        rows.externalId(Session::externalIds, (b, v) -> b.addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<Target> ofParts() {
        TargetRows<Part, Part.Builder> rows = new TargetRows<>(Level.PART, View::part, Draft::part);
        rows.credit("leader", "The group or leader.", Part::leader);
        rows.one("title", "What the part is called.", Cells.TEXT, Part::title, (b, v) -> b.title(v));
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
                        .filter(line -> PeopleForm.isOf(form, line.role(), line.instruments(), line.qualifiers()))),
                (d, v, form, n) -> d.part().addAllLineUp(v),
                PeopleBesides.among(view -> view.sitting().throughout()));
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
        TargetRows<Take, Take.Builder> rows = new TargetRows<>(Level.TAKE, View::take, Draft::take);
        rows.one("id", "The id of the take.", Cells.TAKE_ID, t -> Optional.of(t.id()), (b, v) -> {});
        rows.title("The title that was called.", Take::title, (b, v) -> b.title(v));
        rows.one("number", "The number of the take.", Cells.TAKE_NUMBER, Take::number, (b, v) -> b.number(v));
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
                (b, v) -> b.date(v));
        rows.one("length", "The playing time.", Cells.LENGTH, Take::length, (b, v) -> b.length(v));
        rows.one(
                "outcome",
                "How it went: complete, breakdown, false start.",
                Cells.TAKE_OUTCOME,
                Take::outcome,
                (b, v) -> b.outcome(v));
        rows.one(
                "decision",
                "What was decided: master, alternate, hold, rejected.",
                Cells.TAKE_DECISION,
                Take::decision,
                (b, v) -> b.decision(v));
        rows.whole(
                "status",
                "What became of it: its outcome, the decision, or both.",
                Cells.TAKE_STATUS,
                (view, form, n) -> Slice.of(view.take(), take -> listOf(TakeStatus.of(take).stream())),
                (d, v, form, n) -> d.status = Optional.of(v.get(0)));
        rows.one(
                "survival",
                "Whether it still exists: extant, lost, unknown.",
                Cells.choice(Survival.class, "whether a take survives"),
                Take::survival,
                (b, v) -> b.survival(v));
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
        rows.externalId(Take::externalIds, (b, v) -> b.addAllExternalIds(v));
        return rows.all();
    }

    private static ImmutableList<String> ofNumber(View view, Function<String, Optional<String>> part) {
        return Slice.of(view.track(), track -> listOf(track.number().flatMap(part).stream()));
    }

    /** Which values no other column says: "Label" and "Marketing Label" may name one. */
    private static ImmutableList<String> unknown(ImmutableList<String> values, ImmutableList<String> known) {
        return listOf(values.stream().filter(value -> !known.contains(value)));
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

    private static Stream<PersonnelLine> credited(Recording recording) {
        return recording.credits().stream()
                .map(credit -> PersonnelLine.of(credit).withCertainty(credit.certainty()));
    }

    /** Who is heard plays or sings; who is credited with anything else stands in columns of roles, and in others who has one of its own. */
    private static boolean isOfPersonnel(PersonnelLine line, CellForm form) {
        return line.role().category() == Role.Category.PERFORMANCE
                && form.qualified().isHere(line.qualifiers());
    }
}
