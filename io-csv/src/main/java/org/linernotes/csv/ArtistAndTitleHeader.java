package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.csv.HeaderTable.Meaning;

/**
 * A header that says that the cells below have an artist and a title: "Artist - Title", "Titel / Interpret", "Track (Artist - Title)". Each
 * half is known by itself, in whatever language.
 *
 * @param first the half before what stands between
 * @param between what stands between
 * @param second the half behind it
 */
record ArtistAndTitleHeader(String first, String between, String second) {
    private static final int LONGEST = 100;

    /** Marks stand between words, with blanks around them; slashes and words without as well. */
    private static final Pattern TWO = Pattern.compile(
            "(?iu)(?<first>[^/|–—]+?)\\s*(?<between>\\s-\\s|[/|–—&+]|\\s(?:and|und|et|e|y)\\s)\\s*(?<second>[^/|–—]+)");

    private static final Pattern BRACKET =
            Pattern.compile("(?<before>[^()\\[\\]]*)[(\\[](?<within>[^()\\[\\]]+)[)\\]]\\s*");

    /** What a track is called by its artist and title together. */
    private static final ImmutableSet<String> TRACKS = ImmutableSet.of("track", "tracks");

    private static final Optional<Target> TITLE = Target.tryParse("track.title");
    private static final Optional<Target> ARTIST = Target.tryParse("track.artist");
    private static final Optional<Target> TITLE_OF_RELEASE = Target.tryParse("release.title");
    private static final Optional<Target> ARTIST_OF_RELEASE = Target.tryParse("release.artist");
    private static final Optional<Target> VERSION = Target.tryParse("recording.disambiguation");
    private static final Target OF_TRACK = Target.parse("track.artistAndTitle");
    private static final Target OF_RELEASE = Target.parse("release.artistAndTitle");

    /** What stands between by what stands there in the header. */
    private static final ImmutableMap<String, ImmutableList<String>> SEPARATORS =
            ImmutableMap.of("/", ImmutableList.of(" / "), "|", ImmutableList.of(" | "));

    /** {@return what a header means that names both, if each half is known} */
    static Optional<Meaning> find(String header, Function<String, Optional<Meaning>> known) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(header);
        if (!bracket.matches()) {
            return of(header).flatMap(both -> both.meaning(known));
        }
        String before = bracket.group("before").strip();
        String within = bracket.group("within").strip();
        if (before.isEmpty() || isTitle(before, known)) {
            return of(within).flatMap(both -> both.meaning(known));
        }
        return of(before)
                .filter(any -> in(RowKind.TRACK, known.apply(within)).equals(VERSION))
                .flatMap(both -> both.meaning(known));
    }

    private static Optional<ArtistAndTitleHeader> of(String header) {
        Matcher two = TWO.matcher(header.strip());
        return two.matches()
                ? Optional.of(new ArtistAndTitleHeader(
                        two.group("first").strip(),
                        two.group("between").strip(),
                        two.group("second").strip()))
                : Optional.empty();
    }

    private Optional<Meaning> meaning(Function<String, Optional<Meaning>> known) {
        return meaning(first, second, known)
                .or(() -> meaning(second, first, known)
                        .map(meaning -> meaning.with(ImmutableMap.of(Setting.TITLE_FIRST, true))));
    }

    private Optional<Meaning> meaning(String artist, String title, Function<String, Optional<Meaning>> known) {
        Optional<Meaning> who = known.apply(artist);
        Optional<Meaning> what = known.apply(title);
        return targets(who, what, isTitle(title, known))
                .map(targets -> new Meaning(what.flatMap(Meaning::tells), targets, settings()));
    }

    private static Optional<ImmutableMap<RowKind, Target>> targets(
            Optional<Meaning> who, Optional<Meaning> what, boolean isOfTrack) {
        Optional<Target> artist = in(RowKind.TRACK, who);
        boolean isOfRelease = in(RowKind.TRACK, what).equals(TITLE_OF_RELEASE)
                && (artist.equals(ARTIST) || artist.equals(ARTIST_OF_RELEASE));
        if (isOfRelease) {
            return Optional.of(
                    ImmutableMap.of(RowKind.TRACK, OF_RELEASE, RowKind.TAKE, OF_RELEASE, RowKind.RELEASE, OF_RELEASE));
        }
        if (!isOfTrack || !artist.equals(ARTIST)) {
            return Optional.empty();
        }
        boolean orRelease = in(RowKind.RELEASE, what).equals(TITLE_OF_RELEASE)
                && in(RowKind.RELEASE, who).equals(ARTIST_OF_RELEASE);
        return Optional.of(
                orRelease
                        ? ImmutableMap.of(RowKind.TRACK, OF_TRACK, RowKind.RELEASE, OF_RELEASE)
                        : ImmutableMap.of(RowKind.TRACK, OF_TRACK));
    }

    private static boolean isTitle(String header, Function<String, Optional<Meaning>> known) {
        return TRACKS.contains(Ascii.toLowerCase(header))
                || in(RowKind.TRACK, known.apply(header)).equals(TITLE);
    }

    private static Optional<Target> in(RowKind rows, Optional<Meaning> meaning) {
        return meaning.flatMap(any -> Optional.ofNullable(any.targets().get(rows)));
    }

    private ImmutableMap<Setting, Object> settings() {
        return Optional.ofNullable(SEPARATORS.get(between))
                .map(separators -> ImmutableMap.<Setting, Object>of(Setting.SEPARATORS, separators))
                .orElse(ImmutableMap.of());
    }
}
