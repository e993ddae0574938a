package org.linernotes.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notation.SheetWriter;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.session.Session;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.examples.command.file.Format;
import org.linernotes.examples.command.file.OutputFile;
import org.linernotes.examples.command.sheet.MusicBrainzLosses;
import org.linernotes.examples.command.sheet.ReleaseListing;
import org.linernotes.examples.command.who.TrackAnswer;
import org.linernotes.examples.command.who.TrackPage;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code linernotes demo}: the library at work on one record. */
@Command(
        name = "demo",
        description =
                "Shows one record, Ascenseur pour l'échafaud: its sessions, its releases, who plays on each track and why,"
                        + " and what of all that MusicBrainz cannot hold.")
final class Demo implements Callable<Integer> {
    private static final String NAME = "ascenseur";

    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Also write the record there, as ascenseur.json and ascenseur.ndjson.")
    private @Nullable Path folder;

    Demo(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = Ascenseur.catalog();
        if (folder != null) {
            write(catalog, folder);
        }
        terminal.print(pages(catalog));
        return Status.DONE;
    }

    private void write(Catalog catalog, Path into) throws IOException {
        Path document = into.resolve(NAME + Format.JSON.ending());
        try (OutputFile file = OutputFile.create(document)) {
            CatalogWriter.create().write(catalog, file.stream());
            file.finish();
        }
        Path lines = into.resolve(NAME + Format.NDJSON.ending());
        Notices lost;
        try (OutputFile file = OutputFile.create(lines)) {
            EntityLineWriter writer = EntityLineWriter.of(file.stream());
            lost = writer.write(catalog);
            writer.flush();
            file.finish();
        }
        terminal.tell("linernotes demo: wrote " + document + " and " + lines);
        lost.list().forEach(notice -> terminal.tell(notice.toString()));
    }

    private static String pages(Catalog catalog) {
        StringBuilder pages = new StringBuilder();
        SheetWriter sheets = SheetWriter.of(catalog);
        catalog.subjects().stream()
                .map(catalog::get)
                .flatMap(Optional::stream)
                .filter(Session.class::isInstance)
                .forEach(session -> pages.append(sheets.body((Session) session)).append('\n'));
        pages.append(ReleaseListing.of(catalog));
        TrackAnswer.of(NAME, catalog, Optional.empty())
                .forEach(answer -> pages.append('\n').append(TrackPage.of(answer)));
        return pages.append('\n').append(MusicBrainzLosses.of(catalog)).toString();
    }
}
