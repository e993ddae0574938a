package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvWriter;
import org.linernotes.examples.command.file.CatalogFile;
import org.linernotes.examples.command.file.Documents;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.Input;
import org.linernotes.examples.command.file.InputReader;
import org.linernotes.examples.command.file.Inputs;
import org.linernotes.examples.command.file.Mirror;
import org.linernotes.examples.command.file.Original;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.file.OutputName;
import org.linernotes.examples.command.file.ResidueFile;
import org.linernotes.examples.command.file.WithOriginals;
import org.linernotes.examples.command.file.WrongCall;
import org.linernotes.examples.command.report.CommandNotice;
import org.linernotes.examples.command.report.Report;
import org.linernotes.musicbrainz.Residue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linernotes convert}: what is in one format, in another. */
@Command(
        name = "convert",
        description =
                "Converts catalogues, documents and sheets to json, ndjson, musicbrainz, musicbrainz-seed, text or csv.",
        footer = {
            "",
            "With several inputs or a folder, -o, --residue and --report name folders, in which the sub-folders and names of the "
                    + "inputs are kept."
        })
final class Convert implements Callable<Integer> {
    private static final String REPORT_ENDING = ".json";

    private final Terminal terminal;
    private final Messages messages;
    private int converted;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReportOptions reporting = new ReportOptions();

    @Option(
            names = "--to",
            paramLabel = "F",
            converter = FormatConverter.class,
            description =
                    "The format to convert to: json, ndjson, musicbrainz (documents of its web service, one an entity), "
                            + "musicbrainz-seed (a page of forms of MusicBrainz), text (session sheets), csv (by --mapping) or "
                            + "csv-mapping (what the columns of a sheet are, as its headers tell). Left out, the name of OUT "
                            + "tells.")
    private @Nullable Format stated;

    /** The format that is written. */
    private Format to = Format.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write to. Left out, it is standard output.")
    private @Nullable Path output;

    @Option(
            names = "--residue",
            paramLabel = "R",
            description =
                    "The file of what documents of MusicBrainz say and the model has no place for: written where they are "
                            + "read, and read where they are written again.")
    private @Nullable Path residue;

    Convert(Terminal terminal) {
        this.terminal = terminal;
        this.messages = new Messages(terminal);
    }

    @Override
    public Integer call() throws IOException {
        to = format();
        if (!to.writable()) {
            throw new WrongCall("converting to " + to + " comes in a later version");
        }
        InputReader reader = input.reader(terminal.in());
        if (to == Format.CSV && input.mapping().isEmpty()) {
            throw new WrongCall("--to csv needs --mapping FILE; --to csv-mapping makes one of a sheet");
        }
        Inputs inputs = input.inputs();
        ImmutableMap<Input, Path> outputs = outputs(inputs);
        ImmutableMap<Input, Path> reports = inputs.several() ? reports(inputs) : ImmutableMap.of();
        ImmutableMap<Input, Path> residues = residues(inputs);
        boolean readsResidue = to == Format.MUSICBRAINZ;
        Optional<Path> singleReport = inputs.several() ? Optional.empty() : reporting.path();
        Mirror.refuseOverwriting(
                inputs,
                Iterables.concat(
                        input.mappingFile().stream().toList(), readsResidue ? residues.values() : ImmutableList.of()),
                Iterables.concat(
                        outputs.values(),
                        reports.values(),
                        readsResidue ? ImmutableList.of() : residues.values(),
                        singleReport.stream().toList()));

        if (!inputs.several()) {
            outputs.values().forEach(path -> messages.tellMisleading(path, to));
        }
        Report all = inputs.several() ? Report.ofFewLosses() : Report.ofEveryLoss();
        messages.takeMissing(inputs, all);
        for (Input one : inputs.list()) {
            Report report =
                    convert(one, reader, Optional.ofNullable(outputs.get(one)), Optional.ofNullable(residues.get(one)));
            all.addAll(report);
            if (reports.containsKey(one)) {
                ReportOptions.write(report, reports.get(one));
            }
        }
        if (singleReport.isPresent()) {
            ReportOptions.write(all, singleReport.get());
        }
        summarize(inputs, all);
        return reporting.status(converted > 0, all);
    }

    private Format format() {
        return Optional.ofNullable(stated)
                .or(() -> Optional.ofNullable(output).flatMap(OutputName::format))
                .orElseThrow(() -> new WrongCall("say in which format: --to F, or a name for -o that tells it"));
    }

    /** Where each input goes; one that is not there goes to standard output. */
    private ImmutableMap<Input, Path> outputs(Inputs inputs) {
        if (inputs.several()) {
            if (output == null || OutputFile.isStandardOutput(output)) {
                throw new WrongCall("several inputs need a folder to write to: -o FOLDER");
            }
            return Mirror.of(inputs, output, to.ending());
        }
        if (output == null
                || OutputFile.isStandardOutput(output)
                || inputs.list().isEmpty()) {
            return ImmutableMap.of();
        }
        Input only = inputs.list().get(0);
        Path path = Files.isDirectory(output) ? output.resolve(Mirror.relative(only, to.ending())) : output;
        return ImmutableMap.of(only, path);
    }

    private ImmutableMap<Input, Path> reports(Inputs inputs) {
        return reporting
                .path()
                .map(folder -> Mirror.of(inputs, folder, REPORT_ENDING))
                .orElse(ImmutableMap.of());
    }

    /** The residue of each input. */
    private ImmutableMap<Input, Path> residues(Inputs inputs) {
        boolean isMissing = !inputs.several() && inputs.list().isEmpty(); // which is told
        if (residue == null || isMissing) {
            return ImmutableMap.of();
        }
        boolean single = !inputs.several() && !Files.isDirectory(residue);
        if (to == Format.MUSICBRAINZ && !Files.exists(residue)) {
            throw new WrongCall("there is no residue " + residue);
        }
        ImmutableMap<Input, Path> each =
                single ? ImmutableMap.of(inputs.list().get(0), residue) : Mirror.of(inputs, residue, REPORT_ENDING);
        // lists have none, and so not each input of several needs to have one
        if (to == Format.MUSICBRAINZ
                && !each.isEmpty()
                && each.values().stream().noneMatch(Files::exists)) {
            throw new WrongCall("there is no residue of these inputs in " + residue);
        }
        return each;
    }

    private Report convert(Input one, InputReader reader, Optional<Path> path, Optional<Path> itsResidue)
            throws IOException {
        Report report = Report.ofEveryLoss();
        if (to == Format.CSV_MAPPING) {
            writeMapping(one, reader.mapping(one), path, report);
        } else if (to == Format.MUSICBRAINZ) {
            writeDocuments(one, reader.withOriginals(one), path, itsResidue, report);
        } else if (itsResidue.isPresent()) {
            writeWithResidue(one, reader.withOriginals(one), path, itsResidue.get(), report);
        } else {
            Outcome<Catalog> read = reader.catalog(one);
            messages.take(read.notices(), one, report);
            if (read.value().isPresent()) {
                write(one, read.value().get(), path, report);
            }
        }
        return report;
    }

    private void write(Input one, Catalog catalog, Optional<Path> path, Report report) throws IOException {
        messages.take(write(catalog, path), one, report);
        converted++;
    }

    private Notices write(Catalog catalog, Optional<Path> path) throws IOException {
        if (to == Format.CSV) {
            CsvMapping mapping = input.mapping().orElseThrow();
            return path.isPresent()
                    ? CatalogFile.write(catalog, mapping, path.get())
                    : CsvWriter.of(mapping).write(catalog, terminal.out());
        }
        return path.isPresent()
                ? CatalogFile.write(catalog, to, path.get())
                : CatalogFile.write(catalog, to, terminal.out());
    }

    private void writeMapping(Input one, Outcome<CsvMapping> mapping, Optional<Path> path, Report report)
            throws IOException {
        messages.take(mapping.notices(), one, report);
        if (mapping.value().isPresent()) {
            byte[] json = mapping.value().get().toJson().getBytes(UTF_8);
            if (path.isPresent()) {
                try (OutputFile file = OutputFile.create(path.get())) {
                    file.stream().write(json);
                    file.finish();
                }
            } else {
                terminal.out().write(json);
            }
            converted++;
        }
    }

    /** What goes into the residue is no loss. */
    private void writeWithResidue(
            Input one, Outcome<WithOriginals> read, Optional<Path> path, Path itsResidue, Report report)
            throws IOException {
        boolean kept =
                read.value().filter(contents -> !contents.originals().isEmpty()).isPresent();
        messages.take(kept ? Original.withoutLosses(read.notices()) : read.notices(), one, report);
        if (read.value().isPresent()) {
            WithOriginals contents = read.value().get();
            write(one, contents.catalog(), path, report);
            if (contents.originals().isEmpty()) {
                messages.take(
                        Notice.of(CommandNotice.WITHOUT_RESIDUE, Location.UNKNOWN.withSource(one.name())), report);
            } else {
                ResidueFile.write(
                        Iterables.transform(
                                contents.originals(), original -> original.residueBeside(contents.catalog())),
                        itsResidue);
            }
        }
    }

    /** What is lost of documents that are written again at once is told by those that are written. */
    private void writeDocuments(
            Input one, Outcome<WithOriginals> read, Optional<Path> path, Optional<Path> itsResidue, Report report)
            throws IOException {
        boolean again =
                read.value().filter(contents -> !contents.originals().isEmpty()).isPresent();
        if (again && itsResidue.isPresent()) {
            throw new WrongCall("from musicbrainz to musicbrainz there is no residue; leave out --residue");
        }
        messages.take(again ? Original.withoutLosses(read.notices()) : read.notices(), one, report);
        ImmutableList<Residue> residues = ImmutableList.of();
        if (itsResidue.isPresent()) {
            Outcome<ImmutableList<Residue>> known = ResidueFile.read(itsResidue.get());
            messages.take(known.notices(), one, report);
            residues = known.value().orElse(ImmutableList.of());
        }
        if (read.value().isPresent()) {
            Documents documents = Documents.of(read.value().get(), residues);
            Notices lost = path.isPresent() ? documents.write(path.get()) : documents.write(terminal.out());
            messages.take(lost, one, report);
            converted++;
        }
    }

    /** One input without anything to tell needs no words. */
    private void summarize(Inputs inputs, Report all) {
        if (!inputs.several() && all.counts().isEmpty()) {
            return;
        }
        int named = inputs.list().size() + inputs.missing().size();
        terminal.tell(
                "linernotes convert: " + converted + " of " + named + " inputs converted" + inputs.skippedInWords());
        all.counts().forEach((code, number) -> terminal.tell("  " + code.severity() + " " + code.id() + ": " + number));
    }
}
