package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.notation.PersonnelText;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Take;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;

/** Reads one block from top to bottom: a part of a session. */
final class PartReader {
    private final Reading reading;
    private final Findings findings;
    private final Block block;
    private final ArtistCredit leader;
    private final Roster roster;

    private final Headings headings = new Headings();
    private final List<Take> takes = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private final Kept leftovers;

    /**
     * Makes ready to read a block.
     *
     * @param reading what it is read with
     * @param block the block
     * @param before who played in the block before, if it belongs to the same sitting
     * @param findings takes down what is not understood
     */
    PartReader(Reading reading, Block block, Optional<Roster> before, Findings findings) {
        this.reading = reading;
        this.findings = findings;
        this.block = block;
        this.leader = reading.people().credit(block.group());
        this.roster = new Roster(new Singers(reading.people()::name, codes(block)), before);
        this.leftovers = Kept.under(Ellingtonia.KEY).keepAll(block.unknown());
        if (before.isPresent()) {
            leftovers.keep("index_date", block.indexDate()); // of the first block it is the session's
        }
    }

    private static ImmutableSet<SingerCode> codes(Block block) {
        return block.entries().stream()
                .flatMap(entry -> entry instanceof Entry.Take take
                        ? TakeTitle.of(take.title()).singers().stream()
                        : Stream.empty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the part, with the given id} */
    Part read(ElementId id) {
        for (int i = 0; i < block.entries().size(); i++) {
            String step = "/entries/" + i;
            Entry entry = block.entries().get(i);
            if (entry instanceof Entry.Artists artists) {
                personnel(artists, findings.at(step + "/value"));
            } else if (entry instanceof Entry.Suite suite) {
                headings.suite(suite);
            } else if (entry instanceof Entry.Note note) {
                remarks.note(note);
            } else if (entry instanceof Entry.Take take) {
                take(take, isHeading(i), findings.at(step));
            }
            if (!(entry instanceof Entry.Take)) {
                leftovers.keep(step, Optional.of(entry.unknown()).filter(other -> !other.isEmpty()));
            }
        }
        return Part.builder()
                .id(id)
                .leader(leader)
                .lineUp(roster.lineUp())
                .takes(takes)
                .headings(headings.list())
                .extensions(leftovers.extensions())
                .build();
    }

    /** {@return who plays, after all was read} */
    Roster roster() {
        return roster;
    }

    /** {@return the remarks of the block} */
    Remarks remarks() {
        return remarks;
    }

    private void personnel(Entry.Artists artists, Findings here) {
        PersonnelText text =
                here.valueOf(reading.personnel().read(artists.value())).orElseThrow();
        if (roster.isAdrift(text)) {
            here.notUnderstood(artists.value(), "a line-up");
            remarks.personnel(List.of(artists.value()));
        } else {
            remarks.personnel(text.remarks());
        }
        roster.read(text);
    }

    /** A medley is headed by an entry that is not numbered itself, and whose parts have no number in the DESOR of their own. */
    private boolean isHeading(int i) {
        return i + 1 < block.entries().size()
                && block.entries().get(i) instanceof Entry.Take head
                && block.entries().get(i + 1) instanceof Entry.Take part
                && head.releases().isEmpty()
                && TakeTitle.of(head.title()).number().isEmpty()
                && part.desor().isEmpty()
                && TakeTitle.of(part.title()).number().equals(Optional.of(1));
    }

    private void take(Entry.Take entry, boolean heading, Findings here) {
        TakeTitle title = TakeTitle.of(entry.title());
        if (heading) {
            headings.medley(title.text(), TakeReader.ofHeading(entry, title));
            return;
        }
        Roster.Departure departure = roster.departure(title.singers());
        departure
                .unknownSingers()
                .forEach(code -> here.at("/title").notUnderstood(code.code(), "somebody who sings here"));
        Take take = TakeReader.take(entry, title, here.place()).withVariances(departure.variances());
        takes.add(take);
        headings.add(take.id(), title.number());
        remarks.take(take);
        reading.issues().enter(take, leader, entry.releases());
    }
}
