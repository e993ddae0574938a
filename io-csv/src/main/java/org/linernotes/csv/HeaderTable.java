package org.linernotes.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Role;

/** What headers of label copy and discographies usually mean: the resource {@code headers.tsv}. */
final class HeaderTable {
    private static final Splitter.MapSplitter SETTINGS =
            Splitter.on(',').omitEmptyStrings().withKeyValueSeparator('=');

    private static final Splitter TEXTS = Splitter.on('|');

    private static final Pattern PLURAL = Pattern.compile("(?i)\\(e?s\\)");
    private static final int SHORTEST_WORD = 4;

    /** What a word of a role ends with that says who does it; "score" and "sounds" may be anything. */
    private static final Pattern DOER = Pattern.compile("(?i).*(?:er|or|ist|eur|by)");

    private static final ImmutableMap<RowKind, Target> PLAYERS =
            targets("part.players", "part.players", Optional.empty());

    /** Where those stand who do what a role of a category says; of other categories a header may mean much else. */
    private static final ImmutableMap<Role.Category, ImmutableMap<RowKind, Target>> OF_ROLES =
            Maps.immutableEnumMap(Map.of(
                    Role.Category.PERFORMANCE, PLAYERS,
                    Role.Category.PRODUCTION,
                            targets("recording.credits", "session.credits", Optional.of("release.credits")),
                    Role.Category.WRITING, targets("work.credits", "work.credits", Optional.empty()),
                    Role.Category.ARRANGEMENT, targets("work.credits", "take.players", Optional.empty())));

    private static final ImmutableMap<String, Meaning> MEANINGS = load();

    /** What stands before a role, in any case, and says in what quality somebody has it: the resource {@code qualifiers.tsv}. */
    private static final ImmutableMap<String, Qualifier> QUALIFIERS = ResourceTable.words(
            "qualifiers.tsv",
            HeaderTable.class.getResourceAsStream("qualifiers.tsv"),
            "qualifier",
            "words",
            row -> row.word("qualifier", Qualifier.class));

    private static final Target SOLOISTS = Target.parse("recording.soloists");
    private static final Pattern OF_TRACK = Pattern.compile("(?i)(?:track|song|recording)[\\s_]+(?<whom>.+)");

    private static final CharMatcher NUMBER_SIGN = CharMatcher.anyOf("#№");

    private static final CharMatcher AFTER_WORD = CharMatcher.whitespace().or(CharMatcher.anyOf(".-‐–_"));

    private HeaderTable() {}

    /**
     * What a header means.
     *
     * @param tells what a row is, where the header tells
     * @param targets the target in a sheet of each kind of rows that can have it
     * @param settings how the column is written
     */
    record Meaning(
            Optional<RowKind> tells, ImmutableMap<RowKind, Target> targets, ImmutableMap<Setting, Object> settings) {
        /** {@return the column in a sheet of a kind of rows} */
        MappedColumn column(String header, RowKind rows) {
            Optional<Target> target =
                    Optional.ofNullable(targets.get(rows.groups() == Level.RECORDING ? RowKind.TRACK : rows));
            return new MappedColumn(header, target, target.isPresent() ? settings : ImmutableMap.of());
        }

        boolean tells(RowKind rows) {
            return tells.filter(rows::equals).isPresent();
        }

        /** {@return whether it is of a level in a sheet of takes} */
        boolean isOf(Level level) {
            return Optional.ofNullable(targets.get(RowKind.TAKE))
                    .filter(target -> target.level() == level)
                    .isPresent();
        }

        /** {@return the same of people who take part in a quality} */
        Meaning in(Qualifier quality) {
            return with(ImmutableMap.of(Setting.QUALIFIERS, ImmutableList.of(Setting.word(quality))));
        }

        /** {@return the same with further settings} */
        Meaning with(ImmutableMap<Setting, Object> more) {
            ImmutableMap.Builder<Setting, Object> all = ImmutableMap.builder();
            return new Meaning(tells, targets, all.putAll(settings).putAll(more).buildKeepingLast());
        }
    }

    private static ImmutableMap<String, Meaning> load() {
        ImmutableMap.Builder<String, Meaning> meanings = ImmutableMap.builder();
        ResourceTable.read(
                        "headers.tsv",
                        HeaderTable.class.getResourceAsStream("headers.tsv"),
                        ImmutableList.of("headers", "tells", "track", "take", "release", "settings"),
                        row -> Map.entry(row.list("headers"), meaning(row)))
                .forEach(row -> row.getKey().forEach(header -> meanings.put(plain(header), row.getValue())));
        return meanings.buildOrThrow();
    }

    private static ImmutableMap<RowKind, Target> targets(String track, String take, Optional<String> release) {
        ImmutableMap.Builder<RowKind, Target> targets = ImmutableMap.builder();
        targets.put(RowKind.TRACK, Target.parse(track)).put(RowKind.TAKE, Target.parse(take));
        release.ifPresent(target -> targets.put(RowKind.RELEASE, Target.parse(target)));
        return targets.buildOrThrow();
    }

    private static Meaning meaning(ResourceTable.Row row) {
        ImmutableMap.Builder<RowKind, Target> targets = ImmutableMap.builder();
        for (RowKind kind : ImmutableList.of(RowKind.TRACK, RowKind.TAKE, RowKind.RELEASE)) {
            row.optional(kind.toString()).ifPresent(target -> targets.put(kind, Target.parse(target)));
        }
        return new Meaning(
                row.optional("tells").map(kind -> RowKind.tryParse(kind).orElseThrow()),
                targets.buildOrThrow(),
                settings(row.cell("settings")));
    }

    /** {@return the settings that a cell of a table lists: {@code role=writer,nobody=none|-}} */
    static ImmutableMap<Setting, Object> settings(String cell) {
        ImmutableMap.Builder<Setting, Object> settings = ImmutableMap.builder();
        SETTINGS.split(cell).forEach((key, value) -> {
            Setting setting = Setting.tryParse(key).orElseThrow(() -> new IllegalArgumentException(key));
            settings.put(
                    setting, setting.form() == Setting.Form.TEXTS ? ImmutableList.copyOf(TEXTS.split(value)) : value);
        });
        return settings.buildOrThrow();
    }

    /** {@return what a header means, if anybody knows it} Case, accents, marks, blanks and "(s)" count for nothing. */
    static Optional<Meaning> find(String header) {
        return ArtistAndTitleHeader.find(header, HeaderTable::known)
                .or(() -> known(header))
                .or(() -> HeaderParts.either(header, HeaderTable::known));
    }

    private static Optional<Meaning> known(String header) {
        String one = PLURAL.matcher(header).replaceAll("").strip();
        return Optional.ofNullable(MEANINGS.get(plain(NUMBER_SIGN.replaceFrom(header, "no"))))
                .or(() -> Optional.ofNullable(MEANINGS.get(plain(header))))
                .or(() -> HeaderParts.remarked(header, HeaderTable::known))
                .or(() -> Optional.ofNullable(MEANINGS.get(plain(one))))
                .or(() -> contribution(one))
                .or(() -> qualified(one))
                .or(() -> ofTrack(one))
                .or(() -> HeaderParts.counted(one, HeaderTable::ofPeople))
                .or(() -> named(one));
    }

    /** "Composer First Name" has the first names of composers below it. */
    private static Optional<Meaning> named(String header) {
        return HeaderParts.named(header)
                .flatMap(named -> ofPeople(named.whose())
                        .or(() -> HeaderParts.counted(named.whose(), HeaderTable::ofPeople))
                        .map(meaning -> meaning.with(
                                ImmutableMap.of(Setting.NAME, named.part().toString()))));
    }

    /** "Executive Producer" has producers below it who are executive, and "Co-Writer" writers. */
    private static Optional<Meaning> qualified(String header) {
        return QUALIFIERS.entrySet().stream()
                .filter(word -> header.regionMatches(
                        true, 0, word.getKey(), 0, word.getKey().length()))
                .flatMap(word -> ofPeople(AFTER_WORD.trimLeadingFrom(
                                header.substring(word.getKey().length())))
                        .map(meaning -> meaning.in(word.getValue()))
                        .stream())
                .findFirst();
    }

    /** "Track Remixers" are remixers of tracks, unless remixers are of releases alone. */
    private static Optional<Meaning> ofTrack(String header) {
        Matcher track = OF_TRACK.matcher(header);
        return track.matches()
                ? ofPeople(track.group("whom"))
                        .filter(meaning -> Optional.ofNullable(meaning.targets().get(RowKind.TRACK))
                                .filter(target -> target.level() != Level.RELEASE)
                                .isPresent())
                : Optional.empty();
    }

    private static Optional<Meaning> ofPeople(String header) {
        return Optional.ofNullable(MEANINGS.get(plain(header)))
                .or(() -> contribution(header))
                .filter(meaning -> meaning.targets().containsValue(SOLOISTS)
                        || meaning.settings().containsKey(Setting.ROLE)
                        || meaning.settings().containsKey(Setting.INSTRUMENT));
    }

    /** A header that is an instrument or a role has those below it who play or do that, unless it is but a letter or two. */
    private static Optional<Meaning> contribution(String header) {
        return Optional.of(header)
                .filter(text -> text.length() >= SHORTEST_WORD)
                .flatMap(text -> Dialect.JAZZ.find(text).or(() -> Dialect.DISCOGS.find(text)))
                .filter(does ->
                        does.instrument().isPresent() || DOER.matcher(header).matches())
                .flatMap(HeaderTable::of);
    }

    private static Optional<Meaning> of(Contribution does) {
        return does.instrument()
                .map(instrument -> Optional.of(new Meaning(
                        Optional.empty(), PLAYERS, ImmutableMap.of(Setting.INSTRUMENT, instrument.toString()))))
                .orElseGet(() -> Optional.ofNullable(OF_ROLES.get(does.role().category()))
                        .map(targets -> new Meaning(
                                Optional.empty(),
                                targets,
                                ImmutableMap.of(Setting.ROLE, does.role().toString()))));
    }

    /** {@return the letters and digits of a header, small and without accents, by which it is found} */
    static String plain(String header) {
        StringBuilder plain = new StringBuilder();
        String signs = header.replace("℗", "p").replace("©", "c");
        Normalizer.normalize(signs, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** {@return the same of several headers} */
    static ImmutableSet<String> plain(Collection<String> headers) {
        return headers.stream().map(HeaderTable::plain).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return headers, in plain letters, by what they mean}
     *
     * @param resource the resource that has them
     * @param meanings what they can mean
     */
    static <E extends Enum<E>> ImmutableMap<E, ImmutableSet<String>> byMeaning(String resource, Class<E> meanings) {
        return ResourceTable.read(
                        resource,
                        HeaderTable.class.getResourceAsStream(resource),
                        ImmutableList.of("meaning", "headers"),
                        row -> Map.entry(row.word("meaning", meanings), plain(row.list("headers"))))
                .stream()
                .collect(Maps.toImmutableEnumMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
