package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** The names in what a session says of its personnel, word by word: of its lines, variances and notes. */
final class SessionWords {
    /** A word of a name begins with a capital. */
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*");

    private static final Pattern ALL = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Catalog catalog;
    private final Set<String> words = new TreeSet<>();

    private SessionWords(Catalog catalog) {
        this.catalog = catalog;
    }

    /** {@return the words of names in a text} */
    static Stream<String> of(String text) {
        return WORD.matcher(text).results().map(match -> match.group().toLowerCase(Locale.ROOT));
    }

    /** {@return the words of names in a session} */
    static ImmutableSet<String> of(Catalog catalog, Session session) {
        SessionWords words = new SessionWords(catalog);
        session.notes().forEach(note -> words.add(note.text()));
        for (Part part : session.parts()) {
            part.lineUp().forEach(words::line);
            part.takes().stream().map(Take::variances).forEach(variances -> variances.forEach(words::variance));
        }
        return ImmutableSet.copyOf(words.words);
    }

    private void variance(Variance variance) {
        variance.players().forEach(this::player);
        variance.lines().forEach(this::line);
        variance.printed().ifPresent(this::add);
    }

    private void line(PersonnelLine line) {
        player(line.player());
        Stream.of(line.creditedAs(), line.note()).flatMap(Optional::stream).forEach(this::add);
        line.instruments().forEach(credit -> add(credit.instrument().name()));
    }

    private void player(Player player) {
        Stream.concat(player.artist().stream(), player.oneOf().stream())
                .map(this::name)
                .forEach(this::add);
        player.ensemble().ifPresent(this::add);
    }

    private String name(ArtistId id) {
        return ((Artist) catalog.get(id).orElseThrow()).name();
    }

    private void add(String text) {
        ALL.matcher(text).results().forEach(match -> words.add(match.group().toLowerCase(Locale.ROOT)));
    }
}
