package org.linernotes.core.notation;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Dialect;

/**
 * Writes sessions as the sheets that researchers of discographies read: date and place; who plays, in abbreviations; then
 * take by take the number, the matrix, the title and the time, what departs from the line-up, and every issue by label and
 * number. The grammar is that of {@code docs/session-sheets.md}.
 *
 * <p>A sheet for people is a body alone. A {@linkplain #complete complete} sheet also has, below a rule, a line for each
 * thing that the body does not say or that reads otherwise: {@link SheetReader} makes an equal session of it.
 */
public final class SheetWriter {
    /** How many columns a sheet has; what cannot be broken may reach beyond them. */
    public static final int WIDTH = 88;

    private final Catalog catalog;
    private final Dialect dialect;
    private final SheetIssues issues;

    private SheetWriter(Catalog catalog, Dialect dialect) {
        this.catalog = catalog;
        this.dialect = dialect;
        this.issues = new SheetIssues(catalog);
    }

    /**
     * {@return a writer of the sessions of a catalogue, in the abbreviations of jazz discographies}
     *
     * @param catalog the catalogue
     */
    public static SheetWriter of(Catalog catalog) {
        return of(catalog, Dialect.JAZZ);
    }

    /**
     * {@return a writer of the sessions of a catalogue}
     *
     * @param catalog the catalogue
     * @param dialect how instruments and roles are abbreviated; whoever reads a sheet must know it
     */
    public static SheetWriter of(Catalog catalog, Dialect dialect) {
        return new SheetWriter(catalog, dialect);
    }

    /** {@return the order of dates, sessions without one last, and then of ids} */
    public static Comparator<Session> byDate() {
        return Comparator.comparing(Session::date, Comparators.emptiesLast(DateExpression.order()))
                .thenComparing(Session::id);
    }

    /** {@return the sessions of the catalogue, in the order of their dates} */
    public ImmutableList<Session> sessions() {
        return ImmutableList.sortedCopyOf(byDate(), catalog.sessions());
    }

    /**
     * {@return the sheet of a session, for people}
     *
     * @param session a session of the catalogue
     */
    public String body(Session session) {
        return new SheetBodyWriter(catalog, dialect, issues, session).write();
    }

    /**
     * {@return the sheet of a session, from which an equal session is read}
     *
     * @param session a session of the catalogue
     */
    public String complete(Session session) {
        String body = body(session);
        SheetBodyReader reader = SheetBodyReader.ofOne(dialect);
        key(session, reader);
        Session read = reader.read(SheetLines.of(body, Location.UNKNOWN));
        StringBuilder sheet =
                new StringBuilder(body).append('\n').append(SheetLabel.DETAILS).append('\n');
        Stream.of(reader.key(), SheetDetails.between(read, session))
                .flatMap(List::stream)
                .forEach(line -> sheet.append("  ").append(line).append('\n'));
        return sheet.toString();
    }

    /** Gives the reader the ids of the session, of its takes, and of what it names. */
    private void key(Session session, SheetBodyReader reader) {
        reader.ids().set(session.id());
        int number = 0;
        for (Part part : session.parts()) {
            for (Take take : part.takes()) {
                reader.ids().key(++number, take.id());
            }
        }
        Walk.toIds(session, (property, value, walk) -> {
            if (value instanceof EntityId id && !id.equals(session.id())) {
                String name = catalog.get(id).map(Entity::displayName).orElseGet(id::toString);
                reader.names().key(id, TextPage.printable(name));
            }
        });
    }

    /**
     * {@return the complete sheets of all sessions, in the order of their dates; a loss for everything in the catalogue that
     * is not read back from them} What is lost as a whole is one loss, of other entities each leaf is one.
     */
    public Outcome<String> complete() {
        StringBuilder text = new StringBuilder();
        for (Session session : sessions()) {
            text.append(text.isEmpty() ? "" : "\n").append(complete(session));
        }
        return Outcome.of(
                text.toString(),
                new SheetLosses(catalog)
                        .of(SheetReader.of(dialect).read(text.toString()).value()));
    }
}
