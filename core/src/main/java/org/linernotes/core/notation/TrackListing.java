package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linernotes.core.notice.Outcome;

/** The printed positions of a listing, ready to tell which tracks a range means. */
final class TrackListing {
    /** Longer positions have no parts that anybody would name. */
    private static final int LONGEST_WITH_PARTS = 40;

    private static final CharMatcher CUT = CharMatcher.anyOf("-/");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** Full stops between a letter and a digit. */
    private static final Pattern STOPS = Pattern.compile("(?<=[A-Z])\\.++(?=[0-9])|(?<=[0-9])\\.++(?=[A-Z])");

    private final ListMultimap<String, Integer> positions = ArrayListMultimap.create();
    private final ListMultimap<String, Integer> parts = ArrayListMultimap.create();
    private final BitSet tracks = new BitSet();

    /** From which track to which a range runs. */
    private record Run(int first, int last) {}

    TrackListing(List<String> listing) {
        for (int i = 0; i < listing.size(); i++) {
            String position = key(listing.get(i));
            if (!position.isEmpty()) {
                tracks.set(i);
                positions.put(position, i);
                addToWholes(position, i);
            }
        }
    }

    private void addToWholes(String position, int index) {
        for (int end = 1; end < Math.min(position.length(), LONGEST_WITH_PARTS); end++) {
            if (isJoint(position.charAt(end - 1), position.charAt(end))) {
                parts.put(position.substring(0, end), index);
            }
        }
    }

    /** Whether a position may end before a character and a part of it go on with that. */
    private static boolean isJoint(char before, char after) {
        return Character.isLetterOrDigit(before)
                && !(Character.isLetter(before) && Character.isLetter(after))
                && !(Character.isDigit(before) && Character.isDigit(after));
    }

    /** What positions are compared by: A.1 is A1. */
    private static String key(String position) {
        String plain = CharMatcher.whitespace().removeFrom(position).toUpperCase(Locale.ROOT);
        return STOPS.matcher(plain).replaceAll("");
    }

    Outcome<ImmutableSortedSet<Integer>> select(TrackRanges ranges) {
        BitSet selected = new BitSet();
        NotUnderstood unclear = new NotUnderstood(ranges.toString());
        for (TrackRange entry : ranges.entries()) {
            if (!select(entry, selected)) {
                unclear.add(entry.toString(), "positions of this listing", entry.column());
            }
        }
        if (ranges.isExcept()) {
            selected.flip(0, tracks.length());
        }
        selected.and(tracks);
        return Outcome.of(
                selected.stream().boxed().collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                unclear.notices());
    }

    /** {@return whether the listing has what an entry names} */
    private boolean select(TrackRange entry, BitSet selected) {
        List<Integer> single = entry.to().isPresent() ? List.of() : indexes(entry.from());
        single.forEach(selected::set);
        if (!single.isEmpty()) {
            return true;
        }
        Optional<Run> run =
                entry.to().isPresent() ? run(entry.from(), entry.to().get()) : cut(entry.from());
        run.ifPresent(found -> selected.set(found.first(), found.last() + 1));
        return run.isPresent();
    }

    private List<Integer> indexes(String position) {
        String key = key(position);
        return positions.containsKey(key) ? positions.get(key) : parts.get(key);
    }

    private Optional<Run> run(String from, String to) {
        List<Integer> first = indexes(from);
        List<Integer> last = last(from, to);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Run(first.get(0), last.get(last.size() - 1)))
                        .filter(run -> run.first() <= run.last());
    }

    /** The end of a range, which may leave out what it has in common with the beginning: A1-7. */
    private List<Integer> last(String from, String to) {
        List<Integer> last = indexes(to);
        if (last.isEmpty() && DIGIT.matchesAllOf(to) && DIGIT.matches(from.charAt(from.length() - 1))) {
            return indexes(from.substring(0, DIGIT.negate().lastIndexIn(from) + 1) + to);
        }
        return last;
    }

    /** The range that the text is, cut at a hyphen or slash; none where it can be cut to different ranges. */
    private Optional<Run> cut(String text) {
        Set<Run> runs = new HashSet<>();
        for (int i = CUT.indexIn(text, 1); i >= 0 && i < text.length() - 1; i = CUT.indexIn(text, i + 1)) {
            run(text.substring(0, i), text.substring(i + 1)).ifPresent(runs::add);
        }
        return runs.stream().findFirst().filter(run -> runs.size() == 1);
    }
}
