package org.linernotes.core.identifier;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.TextContract;

class IdentifierContractTest {
    private static final long SEED = 19571204;

    @Test
    void mbid_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("561d854a-6a28-4aa7-8c99-323e6ce46c2a", "89AD4AC3-39F7-470E-963A-56509C546377");
        TextContract.holds(SEED, samples, Mbid::parse, Mbid::tryParse);
    }

    @Test
    void isrc_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("USSM15900113", "ISRC jp-po0-19-00893", "GB STK 07 00001");
        TextContract.holds(SEED, samples, Isrc::parse, Isrc::tryParse);
    }

    @Test
    void iswc_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("T-034.524.680-1", "T0702109394", "ISWC T-070.057.620-0");
        TextContract.holds(SEED, samples, Iswc::parse, Iswc::tryParse);
    }

    @Test
    void isni_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("0000 0001 0728 0584", "000000011851397X", "ISNI000000011851397x");
        TextContract.holds(SEED, samples, Isni::parse, Isni::tryParse);
    }

    @Test
    void ipi_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("00017798450", "17798450", "IPI 00273545259");
        TextContract.holds(SEED, samples, Ipi::parse, Ipi::tryParse);
    }

    @Test
    void label_code_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("LC 00116", "LC-0193", "25515", "lc 100000");
        TextContract.holds(SEED, samples, LabelCode::parse, LabelCode::tryParse);
    }

    @Test
    void barcode_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("0 42283-63052 9", "0060075379639", "5 024900 001498 >", "none", "1");
        TextContract.holds(SEED, samples, Barcode::parse, Barcode::tryParse);
    }

    @Test
    void catalog_number_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("660.213 MR", "CL 1268", "836 305-2", "[none]");
        TextContract.holds(SEED, samples, CatalogNumber::parse, CatalogNumber::tryParse);
    }

    @Test
    void matrix_number_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("M724-1", "WM1091-A", "CO67173-", "UPA1-8528-1");
        TextContract.holds(SEED, samples, MatrixNumber::parse, MatrixNumber::tryParse);
    }

    @Test
    void matrix_entry_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of(
                "M724-1, M724-2",
                "E32210-A or -B",
                "PBS79093-1/94-1",
                "B4321-A/B",
                "E4108/9W",
                "-4/7",
                "(04)",
                "¬ CO67-");
        TextContract.holds(SEED, samples, MatrixEntry::parse, MatrixEntry::tryParse);
    }

    @Test
    void grid_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("A12425GABC1234002M", "GRid:A1-2425G-ABC1234002-M");
        TextContract.holds(SEED, samples, Grid::parse, Grid::tryParse);
    }

    @Test
    void dpid_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("PADPIDA2013042401U", "DPID: PA-DPIDA-2013042401-U");
        TextContract.holds(SEED, samples, Dpid::parse, Dpid::tryParse);
    }

    @Test
    void discogs_id_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("r1503102", "[m96559]", "https://www.discogs.com/fr/artist/23755-Miles-Davis?a=b");
        TextContract.holds(SEED, samples, DiscogsId::parse, DiscogsId::tryParse);
    }

    @Test
    void wikidata_id_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("Q93341", "http://www.wikidata.org/entity/Q93341");
        TextContract.holds(SEED, samples, WikidataId::parse, WikidataId::tryParse);
    }

    @Test
    void disc_id_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("I5l9cCSFccLKFEKS.7wqSZAorPU-", "musicbrainz.org/cdtoc/I5l9cCSFccLKFEKS.7wqSZAorPU-");
        TextContract.holds(SEED, samples, MusicBrainzDiscId::parse, MusicBrainzDiscId::tryParse);
    }

    @Test
    void side_matrix_keeps_the_contract_of_texts() {
        ImmutableList<String> samples = ImmutableList.of("660213 1R 380", "TDS 407 A");
        TextContract.holds(SEED, samples, SideMatrix::parse, SideMatrix::tryParse);
    }

    @Test
    void external_id_keeps_the_contract_of_texts() {
        ImmutableList<String> samples =
                ImmutableList.of("wikidata:Q93341", "imdb:tt0051378", "ipi-base:I-000000229-7", "x.y-z:a:b c");
        TextContract.holds(SEED, samples, ExternalId::parse, ExternalId::tryParse);
    }
}
