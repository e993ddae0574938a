package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.testing.NamedPipe;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** All commands read what is compressed as what is in it, and only ingest what is an archive of files. */
class PackedInputsTest {
    private static final Catalog ASCENSEUR = Ascenseur.catalog();

    @TempDir
    private Path folder;

    enum Packing {
        GZ {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new GZIPOutputStream(out);
            }
        },
        XZ {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new XZOutputStream(out, new LZMA2Options(1));
            }
        },
        ZST {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new ZstdOutputStream(out);
            }
        },
        BZ2 {
            @Override
            OutputStream open(OutputStream out) throws IOException {
                return new BZip2CompressorOutputStream(out);
            }
        };

        abstract OutputStream open(OutputStream out) throws IOException;

        byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = open(packed)) {
                out.write(bytes);
            }
            return packed.toByteArray();
        }

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static byte[] ascenseur() {
        return CatalogWriter.create().toJson(ASCENSEUR).getBytes(UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void every_command_answers_as_if_it_were_not_packed(Packing packing) throws IOException {
        Path plain = Files.write(folder.resolve("plain"), ascenseur());
        Path packed = Files.write(folder.resolve("packed"), packing.pack(ascenseur()));
        for (List<String> words : List.of(
                List.of("convert", "--to", "ndjson"),
                List.of("sessions"),
                List.of("who", "--track", "Générique"),
                List.of("validate", "--json"))) {
            Call ofPlain = call(words, plain);
            assertThat(ofPlain.out()).isNotEmpty();
            assertThat(call(words, packed).out().replace("packed", "plain"))
                    .as("%s", words)
                    .isEqualTo(ofPlain.out());
        }
        assertThat(Call.of("diff", plain, packed).out())
                .isEqualTo(Call.of("diff", plain, plain).out());
        Path merged = folder.resolve("merged.json");
        assertThat(Call.of("merge", plain, packed, "-o", merged).status()).isZero();
        assertThat(Call.of("diff", merged, packed).out())
                .isEqualTo(Call.of("diff", plain, plain).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert --to ndjson",
                "sessions",
                "who --track Générique",
                "validate --json",
                "ingest",
                "diff plain",
                "merge"
            })
    void a_pipe_is_read_where_it_is_named(String words) throws IOException {
        Path plain = Files.write(folder.resolve("plain"), ascenseur());
        Path pipe = NamedPipe.with(Packing.GZ.pack(ascenseur()), folder.resolve("pipe"));
        List<String> named = List.of(words.replace("plain", plain.toString()).split(" "));

        Call ofPipe = call(named, pipe);

        assertThat(ofPipe.status()).as(ofPipe.err()).isZero();
        assertThat(ofPipe.out().replace("pipe", "plain"))
                .isEqualTo(call(named, plain).out());
    }

    private static Call call(List<String> words, Path input) {
        Object[] all = Arrays.copyOf(words.toArray(), words.size() + 1);
        all[words.size()] = input;
        return Call.of(all);
    }

    @ParameterizedTest
    @EnumSource
    void standard_input_is_looked_at_as_well(Packing packing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(packing.pack(ascenseur())), out, OutputStream.nullOutputStream(), false);
        assertThat(Linernotes.run(terminal, "convert", "--to", "json", "-")).isZero();
        assertThat(out.toByteArray()).isEqualTo(ascenseur());
    }

    @Test
    void in_folders_files_are_found_by_both_endings_and_written_without() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        for (Packing packing : Packing.values()) {
            Files.write(in.resolve(packing + ".json" + packing.ending()), packing.pack(ascenseur()));
        }
        Files.write(in.resolve("more.tar"), BrokenDump.tar("a.json", "{}".getBytes(UTF_8)));
        Path out = folder.resolve("out");
        Call call = Call.of("convert", "--to", "json", "-o", out, in);
        assertThat(call.err()).contains("4 of 4 inputs converted, 1 file of other kinds skipped");
        for (Packing packing : Packing.values()) {
            assertThat(out.resolve(packing + ".json")).hasBinaryContent(ascenseur());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert --to json", "sessions", "who", "validate"})
    void an_archive_of_files_is_refused_whatever_its_name(String words) throws IOException {
        byte[] tar = BrokenDump.tar("a.json", "{}".getBytes(UTF_8), "b.json", "{}".getBytes(UTF_8));
        for (byte[] bytes : List.of(tar, Packing.XZ.pack(tar))) {
            Path in = Files.write(folder.resolve("a.json"), bytes);
            Call call = call(List.of(words.split(" ")), in);
            assertThat(call.status()).isEqualTo(3);
            assertThat(call.out() + call.err())
                    .contains(
                            in + ": ERROR: this cannot be read: it is an archive of files; make lines of it first, with"
                                    + " linernotes ingest [unreadable-input]");
        }
    }

    @Test
    void what_is_broken_is_told_as_it_is_of_archives() throws IOException {
        byte[] packed = Packing.XZ.pack(ascenseur());
        Path in = Files.write(folder.resolve("a.json"), Arrays.copyOf(packed, packed.length - 100));
        Call call = Call.of("convert", "--to", "json", in);
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).contains(in.toString()).containsPattern("the xz breaks off: .* \\[truncated\\]");
    }

    @Test
    void what_is_behind_the_end_is_told_and_what_is_before_it_read() throws IOException {
        byte[] packed = Packing.GZ.pack(ascenseur());
        Path in = Files.write(folder.resolve("a.json"), Arrays.copyOf(packed, packed.length + 100));
        Files.write(in, "more".getBytes(UTF_8), StandardOpenOption.APPEND);
        Call call = Call.of("convert", "--to", "json", in);
        assertThat(call.err()).contains("[trailing-bytes]");
        assertThat(call.out().getBytes(UTF_8)).isEqualTo(ascenseur());
    }
}
