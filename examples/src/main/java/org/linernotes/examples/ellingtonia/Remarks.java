package org.linernotes.examples.ellingtonia;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.session.Take;
import org.linernotes.examples.archive.Kept;

/**
 * The remarks of a block: its notes, and words about the personnel that are no personnel. A note is about the takes whose
 * number in the DESOR it gives or whose title it has in quotes, else about the block; a word about personnel is about the
 * takes that follow it, up to the next such text.
 */
final class Remarks {
    /** The kind of the notes that stand among the personnel. */
    static final String PERSONNEL = "personnel";

    private static final Pattern NAMED = Pattern.compile("\\b(?<desor>DE?\\d{4}[a-z]{1,2})\\b|\"(?<title>[^\"]+)\"");

    /** A quotation may have the comma inside. */
    private static final CharMatcher STOPS = CharMatcher.anyOf(",.;");

    /** Words about the personnel, with the takes to which they belong. */
    private record PersonnelRemark(String text, List<ElementId> takes) {}

    private final List<Entry.Note> notes = new ArrayList<>();
    private final List<PersonnelRemark> personnel = new ArrayList<>();
    private final List<PersonnelRemark> current = new ArrayList<>();
    private final List<Take> takes = new ArrayList<>();

    /** Enters a note. */
    void note(Entry.Note note) {
        notes.add(note);
    }

    /** Enters the words of a text about personnel, which may be none; takes that follow belong to them. */
    void personnel(List<String> words) {
        current.clear();
        words.forEach(text -> current.add(new PersonnelRemark(text, new ArrayList<>())));
        personnel.addAll(current);
    }

    /** Enters a take. */
    void take(Take take) {
        takes.add(take);
        current.forEach(remark -> remark.takes().add(take.id()));
    }

    /**
     * {@return all of them}
     *
     * @param block the id of the block, where the session has others, too
     */
    Stream<Note> notes(Optional<ElementId> block) {
        return Stream.concat(
                personnel.stream()
                        .map(remark -> Note.builder()
                                .text(remark.text())
                                .kind(PERSONNEL)
                                .about(orBlock(remark.takes(), block))
                                .build()),
                notes.stream()
                        .map(note -> Note.builder()
                                .text(note.content())
                                .about(orBlock(named(note.content()), block))
                                .extensions(Kept.under(Ellingtonia.KEY)
                                        .keepAll(note.unknown())
                                        .extensions())
                                .build()));
    }

    private static List<ElementId> orBlock(List<ElementId> takes, Optional<ElementId> block) {
        return takes.isEmpty() ? block.stream().toList() : takes;
    }

    /** {@return a title without another title or a remark in brackets behind it} */
    private static String withoutRemark(String title) {
        return title.replaceFirst(" [\\[(][^\\])]*[\\])]$", "");
    }

    private List<ElementId> named(String text) {
        List<ElementId> named = new ArrayList<>();
        for (Matcher matcher = NAMED.matcher(text); matcher.find(); ) {
            Optional<String> desor = Optional.ofNullable(matcher.group("desor"));
            Optional<String> title = Optional.ofNullable(matcher.group("title")).map(STOPS::trimTrailingFrom);
            takes.stream()
                    .filter(take -> title.isPresent()
                            ? title.equals(take.title().map(Remarks::withoutRemark)) || title.equals(take.title())
                            : take.externalIds().contains(ExternalId.of(Schemes.DESOR, desor.orElse(""))))
                    .map(take -> (ElementId) take.id())
                    .forEach(named::add);
        }
        return named.stream().distinct().collect(ImmutableList.toImmutableList());
    }
}
