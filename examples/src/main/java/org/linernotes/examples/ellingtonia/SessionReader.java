package org.linernotes.examples.ellingtonia;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.ellingtonia.Archive.Sitting;

/** Reads a sitting: what its first block says of the occasion, and a part for each block. */
final class SessionReader {
    private static final int LENGTH_OF_DAY = "38-01-19".length();

    private final Reading reading;
    private final Multiset<String> days = HashMultiset.create();

    SessionReader(Reading reading) {
        this.reading = reading;
    }

    /** {@return the session that a sitting was} */
    Session read(Sitting sitting, Findings findings) {
        Block first = sitting.blocks().get(0);
        Findings top = findings.at("/" + sitting.first());
        Optional<Occasion> occasion = first.description().map(Occasion::of);
        Kept leftovers = Kept.under(Ellingtonia.KEY);
        Session session = Session.builder()
                .id(id(first))
                .title(first.description())
                .kind(occasion.flatMap(Occasion::kind))
                .date(date(first, leftovers, top.at("/date")))
                .addAllPlaces(place(first, occasion, top.at("/location")))
                .addAllClients(occasion.flatMap(Occasion::client).flatMap(reading.labels()::named).stream()
                        .toList())
                .addAllCircumstances(
                        occasion.flatMap(Occasion::circumstance).stream().toList())
                .build();
        return withParts(session.withExtensions(leftovers.extensions()), sitting, findings);
    }

    /** Most days have one session; others get a number after the first. */
    private SessionId id(Block first) {
        String day = first.entries().stream()
                .flatMap(entry -> entry instanceof Entry.Take take ? take.index().stream() : Stream.empty())
                .findFirst()
                .map(index -> index.substring(0, Math.min(index.length(), LENGTH_OF_DAY)))
                .map(Slug::of)
                .orElseGet(() -> Slug.ofAnyCase(first.date()));
        days.add(day);
        int count = days.count(day);
        return SessionId.of("ellingtonia-" + day + (count == 1 ? "" : "-" + count));
    }

    private DateExpression date(Block block, Kept leftovers, Findings here) {
        DateExpression date = here.valueOf(reading.dates().read(block.date())).orElseThrow();
        Optional<PartialDate> sortAs = block.indexDate().flatMap(SessionReader::sortDate);
        if (sortAs.isEmpty()) {
            leftovers.keep("index_date", block.indexDate());
        }
        return sortAs.map(date::withSortAs).orElse(date);
    }

    /** {@return the date of a number yymmdd, where 00 stands for what is not said} The archive is of the 20th century. */
    private static Optional<PartialDate> sortDate(int yymmdd) {
        String digits = String.format(Locale.ROOT, "19%06d", yymmdd);
        String date = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        return PartialDate.tryParse(date.replaceAll("(?:-00)+$", ""));
    }

    private List<SessionPlace> place(Block block, Optional<Occasion> occasion, Findings here) {
        if (block.location().isEmpty()) {
            return List.of();
        }
        String location = block.location().get();
        SessionPlace printed = SessionPlace.builder().creditedAs(location).build();
        Optional<AreaId> area = reading.gazetteer().area(location);
        if (area.isEmpty()) {
            here.notUnderstood(location, "a city with its country or state");
            return List.of(printed);
        }
        Stream<SessionPlace> venue = occasion
                .flatMap(Occasion::venue)
                .map(known -> SessionPlace.of(reading.gazetteer().venue(known, area.get())))
                .stream();
        return Stream.concat(venue, Stream.of(printed.withArea(area.get()))).toList();
    }

    private Session withParts(Session session, Sitting sitting, Findings findings) {
        List<Part> parts = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        Map<String, Roster> rosters = new LinkedHashMap<>();
        boolean several = sitting.blocks().size() > 1;
        for (int i = 0; i < sitting.blocks().size(); i++) {
            Block block = sitting.blocks().get(i);
            Findings here = findings.at("/" + (sitting.first() + i));
            ElementId id = ElementId.of("part-" + (i + 1));
            PartReader reader = new PartReader(reading, block, before(block, rosters), here);
            Part part = reader.read(id);
            parts.add(i == 0 ? part : ofFurther(block, part, session, notes, here));
            reader.remarks().notes(several ? Optional.of(id) : Optional.empty()).forEach(notes::add);
            rosters.remove(block.group()); // so that it comes last again
            rosters.put(block.group(), reader.roster());
        }
        return session.withParts(parts).withNotes(notes);
    }

    /** {@return who played before a block of the same sitting: in the last block of the same group, else in the last block} */
    private static Optional<Roster> before(Block block, Map<String, Roster> rosters) {
        return Optional.ofNullable(rosters.get(block.group()))
                .or(() -> rosters.values().stream().reduce((first, second) -> second));
    }

    /** A further block of the sitting shares its date and place; what it says of them is a remark about it. */
    private Part ofFurther(Block block, Part part, Session session, List<Note> notes, Findings here) {
        block.location().ifPresent(location -> {
            here.at("/location").notUnderstood(location, "nothing, as the place is that of the session");
            notes.add(Note.builder()
                    .text(location)
                    .kind("location")
                    .addAbout(part.id())
                    .build());
        });
        boolean sameDate = session.date().flatMap(DateExpression::printed).equals(Optional.of(block.date()));
        Part titled = part.withTitle(block.description());
        return sameDate
                ? titled
                : titled.withDate(here.at("/date")
                        .valueOf(reading.dates().read(block.date()))
                        .orElseThrow());
    }
}
