package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notation.Leaves.NoValue;
import org.linernotes.core.notation.SheetLines.Line;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.place.Place;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Role;

/** Reads one sheet. Good for one only. */
final class SheetBodyReader {
    private static final String COLUMNS = "  ";
    private static final String AREA = ", ";
    private static final ImmutableMap<String, Role> ROLES = roles();

    private final Notices.Builder notices;
    private final SheetNames names = new SheetNames();
    private final SheetSessionId ids;
    private final SheetTakes takes;
    private final Session.Builder session = Session.builder();
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final List<SessionPlace> where = new ArrayList<>();

    /** The lines of the details that give takes their ids, by number. */
    private final Map<Integer, Line> keyedTakes = new LinkedHashMap<>();

    /** What lines of the details say of paths. */
    private final Map<String, Optional<String>> changes = new LinkedHashMap<>();

    /** What is not understood, with the note as which it was kept. */
    private final List<Doubt> doubts = new ArrayList<>();

    /** Lines of the details that are not understood. */
    private final List<Note> strays = new ArrayList<>();

    private @Nullable Line details;
    private boolean inNotes;

    private record Doubt(Notice notice, Optional<Note> kept) {}

    /**
     * Creates a reader.
     *
     * @param taken the ids that other sheets of the text have
     * @param releases what the sheets of the text say of releases
     */
    SheetBodyReader(Dialect dialect, Notices.Builder notices, SheetSessionId.Taken taken, SheetReleases releases) {
        this.notices = notices;
        this.ids = new SheetSessionId(taken);
        this.takes = new SheetTakes(dialect, names, ids, releases, new Complaint());
    }

    /** {@return a reader of a sheet that stands alone, of which nothing is told} */
    static SheetBodyReader ofOne(Dialect dialect) {
        return new SheetBodyReader(dialect, Notices.builder(0), new SheetSessionId.Taken(), new SheetReleases());
    }

    SheetSessionId ids() {
        return ids;
    }

    SheetNames names() {
        return names;
    }

    /** {@return the lines of details that give ids which the sheet that was read needs} */
    ImmutableList<String> key() {
        return ImmutableList.<String>builder()
                .addAll(ids.lines())
                .addAll(names.lines())
                .build();
    }

    /** {@return the session that the lines of a sheet make} */
    Session read(List<Line> lines) {
        int end = 0;
        while (end < lines.size() && !lines.get(end).is(SheetLabel.DETAILS)) {
            end++;
        }
        lines.subList(Math.min(end + 1, lines.size()), lines.size()).forEach(this::detail);
        if (end < lines.size()) {
            details = lines.get(end);
        }
        lines.subList(0, end).forEach(this::line);
        Session body = session.parts(takes.parts())
                .notes(takes.notes())
                .places(where)
                .id(ids.id())
                .build();
        Session whole = changes.isEmpty() ? body : changed(body);
        strayTakes();
        tell(whole);
        return strays.isEmpty() ? whole : whole.withNotes(Iterables.concat(whole.notes(), strays));
    }

    /** Of what the details say in other words nothing is told. */
    private void tell(Session whole) {
        Set<Note> left = new HashSet<>(whole.notes());
        for (Doubt doubt : doubts) {
            if (doubt.kept().map(left::contains).orElse(true)) {
                notices.add(doubt.notice());
            }
        }
    }

    /** The ids of names are needed before the names are read. */
    private void detail(Line line) {
        if (!SheetDetails.read(line.first()).map(said -> change(said, line)).orElse(false)) {
            stray(line, "a line of details");
        }
    }

    /** A line of the details that is not understood is kept as a note, too. */
    private void stray(Line line, String expected) {
        strays.add(Note.of(line.first()));
        doubt(line, line.first(), expected, Optional.empty());
    }

    /** Tells of lines about takes that the sheet does not have. */
    private void strayTakes() {
        keyedTakes.forEach((number, line) -> {
            if (ids.numbered(number).isEmpty()) {
                stray(line, "the id of a take of this sheet");
            }
        });
    }

    /** {@return whether it is an id with a name, or a path} */
    private boolean change(Map.Entry<String, Optional<String>> said, Line line) {
        String path = said.getKey();
        Optional<String> text = said.getValue();
        if (path.indexOf(':') >= 0) {
            return text.isPresent() && key(path, text.get(), line);
        }
        return !path.isBlank() && changes.putIfAbsent(path, text) == null;
    }

    /** {@return whether it is an id with the name or number that means it} */
    private boolean key(String reference, String name, Line line) {
        if (reference.startsWith(SheetReader.TAKE_KEY)) {
            Optional<TakeId> take = TakeId.tryParseTake(reference.substring(SheetReader.TAKE_KEY.length()));
            Optional<Integer> number = SheetSessionId.number(name);
            take.ifPresent(known -> number.ifPresent(place -> {
                ids.key(place, known);
                keyedTakes.put(place, line);
            }));
            return take.isPresent() && number.isPresent();
        }
        Optional<EntityId> id = EntityId.tryParseReference(reference);
        id.ifPresent(known -> {
            if (known instanceof SessionId own && name.equals(SheetLabel.SESSION.toString())) {
                ids.set(own);
            } else {
                names.key(known, name);
            }
        });
        return id.isPresent();
    }

    private Session changed(Session body) {
        try {
            return SheetDetails.apply(body, changes);
        } catch (NoValue problem) {
            Location place =
                    details == null ? Location.UNKNOWN : details.place().at(details.number(), 1);
            notices.add(
                    Notice.of(NotationNotice.BROKEN_DETAILS, place, "problem", String.valueOf(problem.getMessage())));
            return body;
        }
    }

    private void line(Line line) {
        if (line.isRule()) {
            return;
        }
        if (line.indent() > 0 || Character.isDigit(line.first().charAt(0))) {
            if (inNotes) {
                takes.note(line);
            } else {
                takes.line(line);
            }
            return;
        }
        inNotes = false;
        int gap = line.first().indexOf(COLUMNS);
        String label = gap < 0 ? line.first() : line.first().substring(0, gap);
        String value = gap < 0 ? "" : line.first().substring(gap).strip() + line.further();
        Optional<SheetLabel> known = SheetLabel.find(label);
        Optional<Role> role = Optional.ofNullable(ROLES.get(Ascii.toLowerCase(label)));
        boolean needsNothing = known.equals(Optional.of(SheetLabel.SESSION))
                || known.equals(Optional.of(SheetLabel.GROUP))
                || known.equals(Optional.of(SheetLabel.NOTES));
        if (known.isPresent() && (!value.isEmpty() || needsNothing)) {
            labelled(known.get(), value, line);
        } else if (role.isPresent() && !value.isEmpty()) {
            session.addCredit(Credit.of(role.get(), artist(value)));
        } else {
            notUnderstood(line, line.text(), "a line of a session sheet");
        }
    }

    private void labelled(SheetLabel label, String value, Line line) {
        switch (label) {
            case SESSION -> date(value, line);
            case TITLE -> title(value);
            case DATE -> takes.date(value, line);
            case DAYS ->
                number(value).ifPresentOrElse(session::days, () -> notUnderstood(line, value, "a number of days"));
            case PLACE -> place(value);
            case AREA ->
                where.add(SessionPlace.builder()
                        .area((AreaId) names.idOf(EntityType.AREA, value))
                        .build());
            case CLIENT -> session.addClient((LabelId) names.idOf(EntityType.LABEL, value));
            case PURPOSE ->
                purpose(value)
                        .ifPresentOrElse(
                                session::purpose, () -> notUnderstood(line, value, "a purpose, such as film “TITLE”"));
            case EVENT -> session.event((EventId) names.idOf(EntityType.EVENT, value));
            case KIND ->
                word(SessionKind.class, value)
                        .ifPresentOrElse(session::kind, () -> notUnderstood(line, value, "a kind of session"));
            case CIRCUMSTANCE ->
                circumstance(value)
                        .ifPresentOrElse(session::addCircumstance, () -> notUnderstood(line, value, "a circumstance"));
            case BASIS ->
                word(Basis.class, value)
                        .ifPresentOrElse(session::basis, () -> notUnderstood(line, value, "how a session is known"));
            case GROUP -> {
                ids.hint(value);
                takes.group(value.isEmpty() ? Optional.empty() : Optional.of(ArtistCredit.of(artist(value), value)));
            }
            case PERSONNEL -> takes.personnel(value, line);
            case EACH -> takes.each(value, line);
            case NOTES -> inNotes = true;
            // those that stand alone on their line begin the details, which are read apart
            case DETAILS -> notUnderstood(line, line.text(), "a line of a session sheet");
        }
    }

    /** The number of items and their time stand at the right end, and are those of the takes. */
    private void date(String value, Line line) {
        int gap = value.indexOf(COLUMNS);
        String shown = gap < 0 ? (isTotal(value) ? "" : value) : value.substring(0, gap) + line.further();
        if (!shown.isEmpty() && !shown.equals(SheetReader.NO_DATE)) {
            Outcome<DateExpression> date = SheetDates.read(shown);
            date.notices().list().forEach(notice -> new Complaint().tell(line, shown, notice));
            ids.hint(date.value()
                    .flatMap(DateExpression::value)
                    .map(Object::toString)
                    .orElse(shown));
            session.date(date.value());
        }
    }

    private void title(String title) {
        if (takes.inPart()) {
            takes.title(title);
        } else {
            session.title(title);
        }
    }

    private static boolean isTotal(String value) {
        int blank = value.indexOf(' ');
        return blank > 0 && number(value.substring(0, blank)).isPresent() && value.startsWith("item", blank + 1);
    }

    private void place(String value) {
        int comma = value.lastIndexOf(AREA);
        String name = comma < 0 ? value : value.substring(0, comma);
        PlaceId place = (PlaceId) names.idOf(EntityType.PLACE, name);
        where.add(SessionPlace.of(place));
        Place.Builder mention = Place.builder().id(place).name(name);
        if (comma > 0) {
            mention.area((AreaId) names.idOf(EntityType.AREA, value.substring(comma + AREA.length())));
        }
        places.putIfAbsent(place, mention.build());
    }

    private Optional<EntityId> purpose(String value) {
        int open = value.indexOf(" “");
        Optional<EntityType> type = open < 0
                ? Optional.empty()
                : EntityType.tryParse(value.substring(0, open).replace(' ', '-'));
        return type.filter(kind -> value.endsWith("”"))
                .map(kind -> names.idOf(kind, value.substring(open + 2, value.length() - 1)));
    }

    private static Optional<Circumstance> circumstance(String value) {
        int open = value.endsWith(")") ? value.indexOf(" (") : -1;
        Optional<String> text =
                open < 0 ? Optional.empty() : Optional.of(value.substring(open + 2, value.length() - 1));
        return SheetWords.term(open < 0 ? value : value.substring(0, open))
                .map(code -> Circumstance.builder().code(code).text(text).build());
    }

    private ArtistId artist(String name) {
        return (ArtistId) names.idOf(EntityType.ARTIST, name);
    }

    private static Optional<Integer> number(String text) {
        return SheetSessionId.number(text);
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String words) {
        return Optional.ofNullable(
                ValueType.choice(type).words().get(Ascii.toLowerCase(words).replace(' ', '-')));
    }

    /** A line that is not understood is kept as a note, and the reader goes on. */
    private void notUnderstood(Line line, String text, String expected) {
        doubt(line, text, expected, Optional.of(takes.keep(line.text())));
    }

    private void doubt(Line line, String text, String expected, Optional<Note> kept) {
        doubts.add(new Doubt(SheetReader.notUnderstood(line.locationOf(text), text, expected), kept));
    }

    private final class Complaint implements SheetTakes.Complaint {
        @Override
        public void notUnderstood(Line line, String text, String expected) {
            doubt(line, text, expected, Optional.of(takes.keep(text)));
        }

        @Override
        public void tell(Line line, String part, Notice notice) {
            doubts.add(new Doubt(
                    notice.at(line.locationIn(part, notice.location().column().orElse(1))), Optional.empty()));
        }
    }

    /** {@return what a session that was read names, and the labels of issues, each as far as the sheet says} */
    ImmutableList<Entity> mentions(Session whole) {
        Set<EntityId> named = new HashSet<>();
        Walk.toIds(whole, (property, value, walk) -> {
            if (value instanceof EntityId id) {
                named.add(id);
            }
        });
        ImmutableList<Place> namedPlaces = places.values().stream()
                .filter(place -> named.contains(place.id()))
                .collect(toImmutableList());
        namedPlaces.forEach(place -> place.area().ifPresent(named::add));
        return ImmutableList.<Entity>builder()
                .addAll(names.mentions(id -> named.contains(id) || id.type() == EntityType.LABEL))
                .addAll(namedPlaces)
                .build();
    }

    /** The roles of the table by their names, which a sheet begins with a capital. */
    private static ImmutableMap<String, Role> roles() {
        return Maps.uniqueIndex(Role.table(), role -> Ascii.toLowerCase(role.name()));
    }
}
