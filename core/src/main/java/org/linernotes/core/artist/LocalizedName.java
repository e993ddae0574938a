package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.vocabulary.Term;

/**
 * Which of its names an artist, a label, a place or a work is shown under to people of a locale.
 *
 * <p>Locales are language tags of BCP 47 ({@code en}, {@code pt-BR}, {@code ja-Latn}), with low lines for hyphens too, as
 * MusicBrainz writes them ({@code pt_BR}, {@code zh_Hant_TW}). A script in a tag says that the name is a transliteration:
 * {@code ja-Latn} is a Japanese name in Latin letters. Of the locales asked for, the first for which there is an alias is
 * taken. For each, in this order (the lookup of RFC 4647, section 3.4, then its filtering):
 *
 * <ol>
 *   <li>an alias of exactly that locale, then of the locale without its last part, and so on: {@code zh-Hant-TW}, {@code
 *       zh-Hant}, {@code zh};
 *   <li>an alias of a narrower locale: {@code en_GB} where {@code en} was asked for.
 * </ol>
 *
 * <p>Among aliases of one locale, primary ones go first, then those still in use, then those that stand first. Where a locale
 * that is asked for names a script, an alias must be written in it. Search hints are no names to be shown and are
 * never taken.
 */
public final class LocalizedName {
    private static final Term SEARCH_HINT = Term.of("search-hint");

    private static final Comparator<Alias> BEST_FIRST = Comparator.comparing(Alias::primary, Comparator.reverseOrder())
            .thenComparing(alias -> alias.lifeSpan().ended());

    private LocalizedName() {}

    /**
     * {@return the name of an artist for people of the locales: the alias that is chosen, else the artist's own name}
     *
     * @param artist the artist
     * @param locales the locales, the one that is wanted most first
     */
    public static String of(Artist artist, List<String> locales) {
        return choose(artist.aliases(), locales).map(Alias::name).orElse(artist.name());
    }

    /**
     * {@return the alias for people of the locales, or empty if there is none for any of them}
     *
     * @param aliases the names to choose from
     * @param locales the locales, the one that is wanted most first; what is no locale is passed over
     */
    public static Optional<Alias> choose(List<Alias> aliases, List<String> locales) {
        return choose(aliases, locales, alias -> true);
    }

    /**
     * {@return the alias for people of the locales that may have been in use at a time, or empty if there is none} An alias is
     * left out only if it certainly began later or ended earlier.
     *
     * @param aliases the names to choose from
     * @param locales the locales, the one that is wanted most first; what is no locale is passed over
     * @param when the time
     */
    public static Optional<Alias> choose(List<Alias> aliases, List<String> locales, EdtfDate when) {
        return choose(aliases, locales, alias -> mayBeInUse(alias.lifeSpan(), when));
    }

    /**
     * {@return a name of an artist in Latin letters: its own if it is; else an alias whose locale says that it is a
     * transliteration, else the primary one in English, else its name {@linkplain Romanization#of romanized}; or empty}
     *
     * @param artist the artist
     */
    public static Optional<String> inLatinLetters(Artist artist) {
        if (isLatin(artist.name())) {
            return Optional.of(artist.name());
        }
        ImmutableList<Alias> latin = artist.aliases().stream()
                .filter(LocalizedName::isShown)
                .filter(alias -> isLatin(alias.name()))
                .collect(ImmutableList.toImmutableList());
        return latin.stream()
                .filter(alias -> alias.locale()
                        .flatMap(LocalizedName::tag)
                        .map(Locale::forLanguageTag)
                        .filter(locale -> locale.getScript().equals(Script.LATIN.code()))
                        .isPresent())
                .min(BEST_FIRST)
                .or(() -> choose(latin, ImmutableList.of("en")))
                .map(Alias::name)
                .or(() -> Romanization.of(artist.name()));
    }

    private static Optional<Alias> choose(List<Alias> aliases, List<String> locales, Predicate<Alias> inUse) {
        ImmutableList<Alias> shown =
                aliases.stream().filter(LocalizedName::isShown).filter(inUse).collect(ImmutableList.toImmutableList());
        return locales.stream()
                .flatMap(locale -> tag(locale).stream())
                .flatMap(wanted -> choose(shown, wanted).stream())
                .findFirst();
    }

    private static Optional<Alias> choose(List<Alias> aliases, String wanted) {
        String script = Locale.forLanguageTag(wanted).getScript();
        ImmutableList<Alias> written = aliases.stream()
                .filter(alias -> script.isEmpty() || isWrittenIn(alias.name(), script))
                .collect(ImmutableList.toImmutableList());
        Stream<Predicate<String>> lookup = Stream.iterate(wanted, range -> !range.isEmpty(), LocalizedName::broader)
                .map(range -> range::equals);
        Stream<Predicate<String>> filtering = Stream.of(tag -> tag.startsWith(wanted + "-"));
        return Stream.concat(lookup, filtering)
                .flatMap(fits -> written.stream()
                        .filter(alias -> alias.locale()
                                .flatMap(LocalizedName::tag)
                                .filter(fits)
                                .isPresent())
                        .min(BEST_FIRST)
                        .stream())
                .findFirst();
    }

    private static String broader(String tag) {
        return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }

    /** The locale as a well-formed language tag in its canonical case. */
    private static Optional<String> tag(String locale) {
        Locale parsed = Locale.forLanguageTag(locale.replace('_', '-'));
        return parsed.getLanguage().isEmpty() ? Optional.empty() : Optional.of(parsed.toLanguageTag());
    }

    private static boolean isShown(Alias alias) {
        return alias.type().filter(SEARCH_HINT::equals).isEmpty();
    }

    private static boolean mayBeInUse(LifeSpan span, EdtfDate when) {
        return span.begin().filter(when::mustBeBefore).isEmpty()
                && span.end().filter(end -> end.mustBeBefore(when)).isEmpty();
    }

    private static boolean isLatin(String name) {
        return Script.of(name).filter(Script.LATIN::equals).isPresent();
    }

    private static boolean isWrittenIn(String name, String script) {
        String written = Script.of(name).map(Script::code).orElse(script);
        return switch (script) {
            case "Hans", "Hant" -> written.equals(Script.HAN.code());
            case "Jpan", "Hrkt", "Hira", "Kana" ->
                written.equals(Script.JAPANESE.code()) || written.equals(Script.HAN.code());
            case "Kore", "Hang" -> written.equals(Script.KOREAN.code()) || written.equals(Script.HAN.code());
            default -> written.equals(script);
        };
    }
}
