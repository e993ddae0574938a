package org.linernotes.core.notation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.notation.DateText.Order;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Corpus;

/** The dates of real discographies: how many there are, and that each is understood but those that are listed. */
class RealDateTextsTest {
    /** A text as JSON writes it. */
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    @Test
    void all_of_the_ellington_archive() {
        ImmutableList<String> dates = found("ellingtonia", "[0-9]+\\.json", "\"date\":\\s*" + TEXT);

        assertThat(dates).hasSize(1_148);
        understood(Order.UNSTATED, dates, ImmutableList.of());
    }

    @Test
    void the_odd_ones_of_the_ellington_archive_mean_what_they_say() {
        ImmutableMap<String, String> expected = ImmutableMap.<String, String>builder()
                .put("07 or 08 May 1934", "[1934-05-07,1934-05-08]")
                .put("24 & 25 October 1934", "{1934-10-24,1934-10-25}")
                .put("08-11 April 1968", "1968-04-08/1968-04-11")
                .put("15/17 December 1969", "[1969-12-15..1969-12-17]")
                .put("Late 1940s / Early  1950s", "[1947..1949,1950..1953]")
                .put("Probably late 1939", "[1939-09?..1939-12?]")
                .put("Probably early July 1967", "[1967-07-01?..1967-07-10?]")
                .put("19, 20 January 1966", "{1966-01-19,1966-01-20}")
                .put("Fall 1967", "1967-23")
                .buildOrThrow();
        ImmutableList<String> dates = found("ellingtonia", "[0-9]+\\.json", "\"date\":\\s*" + TEXT);

        assertThat(dates).containsAll(expected.keySet());
        expected.forEach(
                (text, edtf) -> assertThat(DateText.standard().read(text).value())
                        .contains(DateExpression.printed(text, EdtfDate.parse(edtf))));
    }

    @Test
    void all_of_the_albums_and_musicians_of_the_miles_dataset() {
        ImmutableList<String> released = found("miles-dataset", "albums\\.json", "\"released\":\\s*" + TEXT);
        ImmutableList<String> recorded =
                found("miles-dataset", "albums\\.json", "\"recorded\":\\s*\\[([^]]*)]").stream()
                        .flatMap(list -> matches(list, TEXT))
                        .collect(ImmutableList.toImmutableList());
        ImmutableList<String> lives = found("miles-dataset", "musicians\\.json", "\"(?:birth|death)date\":\\s*" + TEXT);

        assertThat(released).hasSize(56);
        assertThat(recorded).hasSize(99);
        understood(Order.UNSTATED, released, ImmutableList.of());
        understood(Order.UNSTATED, recorded, ImmutableList.of());
        understood(
                Order.UNSTATED, lives.stream().filter(text -> !text.isEmpty()).toList(), ImmutableList.of());
    }

    @Test
    void all_of_the_tango_tables_in_the_order_of_each() {
        List<String> dates = new ArrayList<>();
        for (Path file : files("tango", ".*\\.csv")) {
            Order order = file.endsWith("Carlos_Gardel.csv") ? Order.DAY_FIRST : Order.MONTH_FIRST;
            ImmutableList<String> ofOne = lines(file).stream()
                    .skip(1)
                    .map(RealDateTextsTest::thirdCell)
                    .collect(ImmutableList.toImmutableList());
            understood(order, ofOne, ImmutableList.of());
            dates.addAll(ofOne);
        }
        assertThat(dates).hasSize(2_373);
    }

    @Test
    void without_a_stated_order_only_what_is_sure_of_the_tango_tables() {
        List<String> dates = files("tango", ".*\\.csv").stream()
                .flatMap(file -> lines(file).stream().skip(1))
                .map(RealDateTextsTest::thirdCell)
                .toList();

        List<String> unsure = notUnderstood(Order.UNSTATED, dates);
        assertThat(unsure).allMatch(text -> text.matches("(?:[1-9]|1[0-2])/(?:[1-9]|1[0-2])/\\d{4}"));
        assertThat(unsure).hasSizeBetween(1, dates.size() / 2);
    }

    @Test
    void all_of_discogs_and_of_two_archives_of_concerts() throws IOException {
        List<String> discogs = new ArrayList<>(found("discogs", ".*\\.xml", "<released>([^<]+)<"));
        Path dump = folder("discogs").resolve("discogs_20200806_releases.xml.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(dump))) {
            matches(new String(in.readAllBytes(), UTF_8), "<released>([^<]+)<").forEach(discogs::add);
        }
        discogs.addAll(found("discogs", ".*\\.json", "\"released(?:_formatted)?\":\\s*" + TEXT));
        ImmutableList<String> shows = found("gdshowsdb", ".*\\.yaml", "(?m)^([0-9/]+):$");
        ImmutableList<String> concerts = found("nyphil", ".*\\.json", "\"Date\":\\s*" + TEXT);

        assertThat(discogs).hasSizeGreaterThan(900);
        assertThat(shows).hasSizeGreaterThan(100);
        assertThat(concerts).hasSize(1_953);
        understood(Order.UNSTATED, discogs, ImmutableList.of());
        understood(Order.UNSTATED, shows, ImmutableList.of());
        understood(Order.UNSTATED, concerts, ImmutableList.of());
    }

    private static void understood(Order order, List<String> dates, ImmutableList<String> except) {
        List<String> odd = notUnderstood(order, dates);
        assertThat(odd)
                .as("%d of %d date texts are understood; not so these", dates.size() - odd.size(), dates.size())
                .containsExactlyElementsOf(except);
    }

    private static List<String> notUnderstood(Order order, List<String> dates) {
        DateText notation = DateText.of(order);
        return dates.stream()
                .filter(text -> {
                    Outcome<DateExpression> outcome = notation.read(text);
                    return outcome.value().flatMap(DateExpression::value).isEmpty();
                })
                .toList();
    }

    private static String thirdCell(String line) {
        return line.split(",", 4)[2];
    }

    private static ImmutableList<String> found(String collection, String name, String pattern) {
        return files(collection, name).stream()
                .flatMap(file -> matches(lines(file).stream().collect(Collectors.joining("\n")), pattern))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1));
    }

    private static Path folder(String collection) {
        return Corpus.folder().resolve("other").resolve(collection);
    }

    private static List<Path> files(String collection, String name) {
        try (Stream<Path> files = Files.list(folder(collection))) {
            Matcher matcher = Pattern.compile(name).matcher("");
            return files.filter(
                            file -> matcher.reset(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
