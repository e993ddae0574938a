package org.linernotes.musicbrainz.seed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.vocabulary.Languages;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.WritingSystems;

/**
 * What the server says of parameters that were sent to its release editor, by rules of its own: which fields it knows, that
 * lists begin at 0 and have no holes, what it takes for a number, a date, a code, a name in one of its lists.
 */
public final class ReleaseEditorRules {
    private static final Pattern INDEX = Pattern.compile("(?<=\\.)(0|[1-9][0-9]*)(?=\\.|$)");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Splitter WORDS = Splitter.on(' ');

    /** The fields by their names with # for every index. Those that take several values end with a plus sign. */
    private static final Map<String, Predicate<String>> FIELDS = ImmutableMap.<String, Predicate<String>>builder()
            .put("name", ReleaseEditorRules::isText)
            .put("comment", ReleaseEditorRules::isShort)
            .put("annotation", ReleaseEditorRules::isText)
            .put("edit_note", ReleaseEditorRules::isText)
            .put("release_group", ReleaseEditorRules::isMbid)
            .put(
                    "type+",
                    value -> isIn(Vocabulary.RELEASE_GROUP_PRIMARY_TYPE, value)
                            || isIn(Vocabulary.RELEASE_GROUP_SECONDARY_TYPE, value))
            .put("status", value -> isIn(Vocabulary.RELEASE_STATUS, value))
            .put("packaging", value -> isIn(Vocabulary.RELEASE_PACKAGING, value))
            .put("language", value -> Languages.find(value) != null)
            .put("script", value -> WritingSystems.find(value) != null)
            .put(
                    "barcode",
                    value -> value.equals("none") || (WHOLE.matcher(value).matches() && isShort(value)))
            .put("events.#.date.year", value -> isWhole(value, 1, 9999))
            .put("events.#.date.month", value -> isWhole(value, 1, 12))
            .put("events.#.date.day", value -> isWhole(value, 1, 31))
            .put("events.#.country", value -> value.matches("[A-Z]{2}"))
            .put("labels.#.mbid", ReleaseEditorRules::isMbid)
            .put("labels.#.name", ReleaseEditorRules::isText)
            .put("labels.#.catalog_number", ReleaseEditorRules::isShort)
            .put("mediums.#.format", value -> isIn(Vocabulary.MEDIUM_FORMAT, value))
            .put("mediums.#.name", ReleaseEditorRules::isText)
            .put("mediums.#.toc", ReleaseEditorRules::isContents)
            .put("mediums.#.track.#.name", ReleaseEditorRules::isText)
            .put("mediums.#.track.#.number", ReleaseEditorRules::isText)
            .put("mediums.#.track.#.recording", ReleaseEditorRules::isMbid)
            .put("mediums.#.track.#.length", value -> isWhole(value, 1, Integer.MAX_VALUE))
            .put("mediums.#.track.#.pregap", "true"::equals)
            .put("urls.#.url", value -> !value.isBlank())
            .put("urls.#.link_type", ReleaseEditorRules::isPageType)
            .buildOrThrow();

    private static final Map<String, Predicate<String>> CREDITS = ImmutableMap.of(
            "artist_credit.names.#.mbid", ReleaseEditorRules::isMbid,
            "artist_credit.names.#.name", ReleaseEditorRules::isText,
            "artist_credit.names.#.artist.name", ReleaseEditorRules::isText,
            "artist_credit.names.#.join_phrase", ReleaseEditorRules::isText);

    private ReleaseEditorRules() {}

    /** {@return what the editor would complain about} */
    public static List<String> complaints(List<FormField> fields) {
        List<String> complaints = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (FormField field : fields) {
            String form = INDEX.matcher(field.name()).replaceAll("#");
            boolean repeats = FIELDS.containsKey(form + "+");
            Predicate<String> rule = rule(form).orElse(null);
            if (rule == null) {
                complaints.add("Unknown field: " + field.name());
            } else if (!rule.test(field.value())) {
                complaints.add("Invalid " + field.name() + ": " + field.value());
            }
            if (!names.add(field.name()) && !repeats) {
                complaints.add(field.name() + " must be a scalar");
            }
        }
        holes(names, complaints);
        contents(fields, complaints);
        if (names.contains("release_group") && names.contains("type")) {
            complaints.add("type is ignored beside release_group");
        }
        return complaints;
    }

    private static Optional<Predicate<String>> rule(String form) {
        Predicate<String> rule = FIELDS.getOrDefault(form, FIELDS.get(form + "+"));
        String credit = form.startsWith("mediums.#.track.#.") ? form.substring("mediums.#.track.#.".length()) : form;
        return Optional.ofNullable(rule == null ? CREDITS.get(credit) : rule);
    }

    /** Every list is there from 0 on, one after another. */
    private static void holes(Set<String> names, List<String> complaints) {
        Map<String, Set<Integer>> indexes = new TreeMap<>();
        for (String name : names) {
            var index = INDEX.matcher(name);
            while (index.find()) {
                indexes.computeIfAbsent(name.substring(0, index.start()), any -> new HashSet<>())
                        .add(Integer.valueOf(index.group()));
            }
        }
        indexes.forEach((list, there) -> {
            for (int i = 0; i < there.size(); i++) {
                if (!there.contains(i)) {
                    complaints.add(list + i + " isn't defined");
                }
            }
        });
    }

    private static void contents(List<FormField> fields, List<String> complaints) {
        for (FormField field : fields) {
            if (field.name().endsWith(".toc")) {
                String tracks = field.name().replace("toc", "track.");
                long sent = fields.stream()
                        .map(FormField::name)
                        .filter(name -> name.startsWith(tracks))
                        .map(name -> name.substring(tracks.length(), name.indexOf('.', tracks.length())))
                        .distinct()
                        .count();
                if (sent != 0
                        && sent
                                != Integer.parseInt(
                                        WORDS.splitToList(field.value()).get(1))) {
                    complaints.add("Track counts of " + field.name() + " do not match");
                }
            }
            if (field.name().endsWith(".pregap") && !field.name().contains(".track.0.")) {
                complaints.add(field.name() + " is not sent first");
            }
        }
    }

    private static boolean isContents(String value) {
        List<String> numbers = WORDS.splitToList(value);
        if (!numbers.stream().allMatch(number -> WHOLE.matcher(number).matches()) || numbers.size() < 4) {
            return false;
        }
        int last = Integer.parseInt(numbers.get(1));
        boolean rising = numbers.get(0).equals("1") && numbers.size() == last + 3 && last < 100;
        for (int i = 4; rising && i < numbers.size(); i++) {
            rising = Integer.parseInt(numbers.get(i)) > Integer.parseInt(numbers.get(i - 1));
        }
        return rising && Integer.parseInt(numbers.get(2)) > Integer.parseInt(numbers.get(numbers.size() - 1));
    }

    /** Any text is taken, also an empty one. */
    private static boolean isText(String value) {
        return !value.contains("\u0000");
    }

    private static boolean isShort(String value) {
        return value.codePointCount(0, value.length()) <= 255;
    }

    private static boolean isMbid(String value) {
        return Mbid.tryParse(value).isPresent();
    }

    private static boolean isWhole(String value, int least, int greatest) {
        return WHOLE.matcher(value).matches()
                && value.length() <= 10
                && Long.parseLong(value) >= least
                && Long.parseLong(value) <= greatest;
    }

    private static boolean isIn(Vocabulary list, String name) {
        return list.entries().stream()
                .anyMatch(entry -> entry.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isPageType(String row) {
        return RelationshipTypes.all().stream()
                .filter(type -> Integer.toString(type.rowId()).equals(row))
                .anyMatch(type -> isPageType(type));
    }

    private static boolean isPageType(RelationshipType type) {
        return type.pair().equals("release-url") && !type.deprecated();
    }
}
