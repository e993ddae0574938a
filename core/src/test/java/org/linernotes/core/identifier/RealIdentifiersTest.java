package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Corpus;

/**
 * The identifiers of real documents, kind by kind: how many there are, and each one by name that is not understood or whose
 * check is wrong. They were looked at one by one: what is not understood is not of its kind, and what is wrong was mistyped,
 * cut off, made up, or printed without its check digit.
 */
class RealIdentifiersTest {
    private static final Pattern DISC = Pattern.compile("\\{[^{}]*\"offsets\"[^{}]*}");
    private static final Pattern DISC_ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern OFFSETS = Pattern.compile("\"offsets\"\\s*:\\s*\\[([^\\]]*)]");
    private static final Pattern SECTORS = Pattern.compile("\"sectors\"\\s*:\\s*([0-9]+)");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)");
    private static final Pattern NUMERIC = Pattern.compile("&#x([0-9A-Fa-f]+);");
    private static final Pattern RELEASE = Pattern.compile("(?s)<release .*?</release>");

    /** The texts of all files below a folder of the corpus whose names end so. */
    private static ImmutableList<String> documents(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve(folder))) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .map(RealIdentifiersTest::document)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static String document(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            boolean packed = file.toString().endsWith(".gz");
            return new String(
                    packed ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes,
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Multiset<String> found(ImmutableList<String> documents, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return documents.stream()
                .flatMap(document -> found(compiled, document))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static Stream<String> found(Pattern pattern, String document) {
        return pattern.matcher(document).results().map(RealIdentifiersTest::onlyGroup);
    }

    /** What the one group says that took part, without the escapes of XML and JSON. */
    private static String onlyGroup(MatchResult match) {
        String text = match.group(1) == null ? match.group(2) : match.group(1);
        return NUMERIC.matcher(text)
                .replaceAll(entity -> Character.toString(Integer.parseInt(entity.group(1), 16)))
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("\\\"", "\"");
    }

    private static <T> ImmutableSet<String> notUnderstood(
            Multiset<String> texts, Function<String, Optional<T>> tryParse) {
        return texts.elementSet().stream()
                .filter(text -> tryParse.apply(text).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static <T extends Identifier> ImmutableSet<String> wrong(
            Multiset<String> texts, Function<String, Optional<T>> tryParse) {
        return texts.elementSet().stream()
                .filter(text -> tryParse.apply(text)
                        .filter(identifier -> identifier.check() == Check.WRONG)
                        .isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<String> discogs() throws IOException {
        return documents("other/discogs", ".xml", ".gz", ".json");
    }

    private static Multiset<String> discogs(String type) throws IOException {
        String value = "value=\"([^\"]*)\"";
        return ImmutableMultiset.<String>builder()
                .addAll(found(discogs(), "<identifier [^>]*?type=\"" + type + "\"[^>]*?" + value))
                .addAll(found(
                        discogs(),
                        "\"type\"\\s*:\\s*\"" + type + "\"\\s*,\\s*\"value\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\""))
                .build();
    }

    private static ImmutableList<String> ddex() throws IOException {
        return documents("other/ddex", ".xml");
    }

    private static ImmutableList<String> ellington() throws IOException {
        return documents("other/ellingtonia", ".json");
    }

    private static ImmutableList<String> musicBrainz() throws IOException {
        return documents("musicbrainz", ".json");
    }

    @Test
    void barcodes_of_discogs() throws IOException {
        Multiset<String> barcodes = discogs("Barcode");

        assertThat(barcodes.elementSet()).hasSize(343);
        assertThat(notUnderstood(barcodes, Barcode::tryParse))
                .containsExactlyInAnyOrder("BMD-1012A", "BMD-1012B", "145/343", "MINI-2-3548 WW1 F4 –––◁ T", "No");
        assertThat(wrong(barcodes, Barcode::tryParse))
                .containsExactlyInAnyOrder(
                        "5025 4524 0662 1",
                        "59240 0035 1",
                        "5924000351",
                        "372581",
                        "0 7464-32079-4",
                        "25218-6439-4",
                        "46026852003446",
                        "07464358931",
                        "00012",
                        "04411416021",
                        "809277680242",
                        " 0 7464-37680-2",
                        "298491574521",
                        "5 016035 410767",
                        "07464473612",
                        "4 651880 230008 >",
                        "4651880230008",
                        "4 031975 081975 3");
    }

    @Test
    void label_codes_of_discogs_and_musicbrainz() throws IOException {
        Multiset<String> codes = discogs("Label Code");

        assertThat(codes.elementSet()).hasSize(73);
        assertThat(notUnderstood(codes, LabelCode::tryParse))
                .containsExactlyInAnyOrder("IM 45-3032", "IM 45-1059", "TRLP 5107", "CK 37680");
        Multiset<String> numbers = found(musicBrainz(), "\"label-code\"\\s*:\\s*([0-9]+)");
        assertThat(numbers.elementSet()).hasSizeGreaterThan(10);
        assertThat(notUnderstood(numbers, LabelCode::tryParse)).isEmpty();
    }

    @Test
    void side_matrices_of_discogs() throws IOException {
        Multiset<String> matrices = discogs("Matrix / Runout");

        assertThat(matrices.elementSet()).hasSize(752);
        assertThat(notUnderstood(matrices, SideMatrix::tryParse)).isEmpty();
    }

    @Test
    void catalogue_numbers_of_discogs_and_musicbrainz() throws IOException {
        Multiset<String> numbers = ImmutableMultiset.<String>builder()
                .addAll(found(discogs(), "<label [^>]*?catno=\"([^\"]+)\""))
                .addAll(found(musicBrainz(), "\"catalog-number\"\\s*:\\s*\"([^\"]+)\""))
                .build();

        assertThat(numbers.elementSet()).hasSize(1_175);
        assertThat(notUnderstood(numbers, CatalogNumber::tryParse)).isEmpty();
        assertThat(notUnderstood(numbers, text -> CatalogNumber.of(text).comparisonKey()))
                .containsExactlyInAnyOrder("none", "[none]");
    }

    /** More than a third of the pairs belong together so; of pairs with a number from elsewhere hardly one seems to. */
    @Test
    void barcodes_of_discogs_carry_their_catalogue_numbers() throws IOException {
        ImmutableList.Builder<Barcode> barcodes = ImmutableList.builder();
        ImmutableList.Builder<CatalogNumber> numbers = ImmutableList.builder();
        for (String dump : documents("other/discogs", ".gz")) {
            for (String release :
                    RELEASE.matcher(dump).results().map(MatchResult::group).toList()) {
                ImmutableList<String> one = ImmutableList.of(release);
                for (String text : found(one, "type=\"Barcode\"[^>]*?value=\"([^\"]*)\"")) {
                    for (String number : found(one, "<label [^>]*?catno=\"([^\"]+)\"")) {
                        barcodes.add(Barcode.tryParse(text).orElse(Barcode.NONE));
                        numbers.add(CatalogNumber.of(number));
                    }
                }
            }
        }

        assertThat(carried(barcodes.build(), numbers.build(), 0)).isEqualTo(149);
        assertThat(carried(barcodes.build(), numbers.build(), barcodes.build().size() / 2))
                .isEqualTo(0);
        assertThat(barcodes.build().stream().filter(barcode -> barcode.gtin14().isPresent()))
                .hasSize(387);
    }

    private static int carried(ImmutableList<Barcode> barcodes, ImmutableList<CatalogNumber> numbers, int shift) {
        int carried = 0;
        for (int i = 0; i < barcodes.size(); i++) {
            carried += barcodes.get(i).carries(numbers.get((i + shift) % numbers.size())) ? 1 : 0;
        }
        return carried;
    }

    @Test
    void recording_codes_of_discogs_and_ddex() throws IOException {
        Multiset<String> codes = ImmutableMultiset.<String>builder()
                .addAll(discogs("ISRC"))
                .addAll(found(ddex(), "<ISRC>([^<]*)</ISRC>"))
                .build();

        assertThat(codes.elementSet()).hasSize(52);
        assertThat(notUnderstood(codes, Isrc::tryParse)).isEmpty();
    }

    /** The GRids and DPIDs with a wrong check character are made-up ones of the standard's samples. */
    @Test
    void identifiers_of_ddex() throws IOException {
        Multiset<String> grids = found(ddex(), "<GRid>([^<]*)</GRid>");
        Multiset<String> parties = found(ddex(), "(?:DPID:)?(PADPIDA[0-9A-Z]*)");
        Multiset<String> barcodes = found(ddex(), "<ICPN[^>]*>([^<]*)</ICPN>");
        Multiset<String> works = found(ddex(), "<ISWC>([^<]*)</ISWC>");

        assertThat(grids.elementSet()).hasSize(11);
        assertThat(notUnderstood(grids, Grid::tryParse)).containsExactly("1234567890098");
        assertThat(wrong(grids, Grid::tryParse)).hasSize(10);
        assertThat(parties.elementSet()).hasSize(8);
        assertThat(notUnderstood(parties, Dpid::tryParse)).isEmpty();
        assertThat(wrong(parties, Dpid::tryParse))
                .containsExactlyInAnyOrder("PADPIDA0000000001A", "PADPIDA0000000002A", "PADPIDA0000000003A");
        assertThat(barcodes.elementSet()).hasSize(5);
        assertThat(notUnderstood(barcodes, Barcode::tryParse)).isEmpty();
        assertThat(wrong(barcodes, Barcode::tryParse)).containsExactlyInAnyOrder("123123123123", "0000000000900");
        assertThat(works.elementSet()).containsExactly("T1234567890");
        assertThat(wrong(works, Iswc::tryParse)).containsExactly("T1234567890");
    }

    @Test
    void every_disc_id_is_that_of_its_table_of_contents() throws IOException {
        int discs = 0;
        for (String document : musicBrainz()) {
            for (String disc :
                    DISC.matcher(document).results().map(MatchResult::group).toList()) {
                MusicBrainzDiscId id =
                        MusicBrainzDiscId.parse(found(DISC_ID, disc).findFirst().orElseThrow());
                ImmutableList<Integer> offsets = found(OFFSETS, disc)
                        .flatMap(list -> found(NUMBER, list))
                        .map(Integer::valueOf)
                        .collect(ImmutableList.toImmutableList());
                int sectors = Integer.parseInt(found(SECTORS, disc).findFirst().orElseThrow());
                assertThat(MusicBrainzDiscId.ofContents(1, offsets, sectors)).isEqualTo(id);
                discs++;
            }
        }
        assertThat(discs).isEqualTo(1_531);
    }

    @Test
    void addresses_of_musicbrainz_documents() throws IOException {
        Multiset<String> addresses = found(musicBrainz(), "\"resource\"\\s*:\\s*\"([^\"]*)\"");

        assertThat(addresses.elementSet().stream().filter(address -> address.contains("discogs.com")))
                .hasSizeGreaterThan(25)
                .allMatch(address -> DiscogsId.tryParse(address).isPresent());
        assertThat(addresses.elementSet().stream().filter(address -> address.contains("wikidata.org")))
                .hasSizeGreaterThan(25)
                .allMatch(address -> WikidataId.tryParse(address).isPresent());
        assertThat(addresses.elementSet().stream()
                        .filter(address -> address.contains("imdb.com") || address.contains("viaf.org"))
                        .map(address -> ExternalId.of(address.contains("imdb") ? "imdb" : "viaf", address)))
                .hasSizeGreaterThan(5)
                .allMatch(id -> id.understood() && id.repairHint().isPresent());
    }

    @Test
    void articles_of_amazon_in_musicbrainz_documents() throws IOException {
        Multiset<String> articles = found(musicBrainz(), "\"asin\"\\s*:\\s*\"([^\"]+)\"");

        assertThat(articles.elementSet()).hasSizeGreaterThan(100).allSatisfy(text -> {
            assertThat(ExternalId.of(Schemes.ASIN, text).understood()).isTrue();
            assertThat(ExternalId.of(Schemes.ASIN, text).repairHint()).isEmpty();
        });
    }

    /** Where nothing is understood, the archive draws brackets over takes that belong together, or left the entry blank. */
    @Test
    void matrices_of_a_session_discography() throws IOException {
        Multiset<String> entries = found(ellington(), "\"matrix\"\\s*:\\s*\"([^\"]*)\"");
        ImmutableMultiset<Optional<MatrixEntry.Kind>> kinds = entries.stream()
                .map(entry -> MatrixEntry.tryParse(entry).map(MatrixEntry::kind))
                .collect(ImmutableMultiset.toImmutableMultiset());

        assertThat(entries).hasSize(1_727);
        assertThat(entries.elementSet()).hasSize(1_093);
        assertThat(notUnderstood(entries, MatrixEntry::tryParse))
                .containsExactlyInAnyOrder(" ", "_|", "_|   _", "¬", "&nbsp;|");
        assertThat(kinds.count(Optional.of(MatrixEntry.Kind.MATRICES))).isEqualTo(988);
        assertThat(kinds.count(Optional.of(MatrixEntry.Kind.TAKES))).isEqualTo(369);
        assertThat(kinds.count(Optional.of(MatrixEntry.Kind.RUNNING_NUMBER))).isEqualTo(361);
    }

    @Test
    void matrices_of_a_session_discography_have_a_base_and_mostly_a_take() throws IOException {
        ImmutableList<MatrixNumber> matrices = found(ellington(), "\"matrix\"\\s*:\\s*\"([^\"]*)\"").stream()
                .flatMap(entry -> MatrixEntry.tryParse(entry).stream())
                .flatMap(entry -> entry.matrices().stream())
                .collect(ImmutableList.toImmutableList());

        assertThat(matrices).allMatch(matrix -> matrix.base().isPresent());
        assertThat(matrices.stream().filter(matrix -> !matrix.takes().isEmpty()))
                .hasSize(775);
        assertThat(matrices.stream().filter(matrix -> matrix.printed().endsWith("-")))
                .hasSize(93)
                .allMatch(matrix -> matrix.takes().isEmpty());
    }

    @Test
    void numbers_of_the_new_desor() throws IOException {
        Multiset<String> performances = found(ellington(), "\"desor\"\\s*:\\s*\"([^\"]+)\"");

        assertThat(performances.elementSet()).hasSizeGreaterThan(10_000);
        assertThat(notUnderstood(
                        performances,
                        text -> Optional.of(ExternalId.of(Schemes.DESOR, text)).filter(ExternalId::understood)))
                .containsExactlyInAnyOrder("D7345p", "DE654ga");
    }

    @Test
    void catalogue_numbers_of_a_session_discography() throws IOException {
        Multiset<String> numbers = found(ellington(), "\"catalog\"\\s*:\\s*\"([^\"]+)\"");

        assertThat(numbers.elementSet()).hasSize(912);
        assertThat(notUnderstood(numbers, text -> CatalogNumber.of(text).comparisonKey()))
                .isEmpty();
    }
}
