package org.linernotes.examples.tango;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;
import org.linernotes.examples.tango.ArchiveRow.Mention;
import tools.jackson.databind.json.JsonMapper;

/** A take with all that belongs to it, as a row of the archive: the way back. */
record ModelRow(Catalog catalog, Session session, Part part, Take take) {
    private static final Map<String, String> COLUMNS = Map.of(
            "piano", "Pianist",
            "bass", "Bassist",
            "bandoneon", "Bandoneons",
            "clarinet", "Bandoneons",
            "bass-clarinet", "Bandoneons");
    private static final List<String> PLAIN = List.of("piano", "bass", "bandoneon", "violin");

    static List<ModelRow> all(Catalog catalog) {
        List<ModelRow> rows = new ArrayList<>();
        for (Entity entity : catalog.all(EntityType.SESSION)) {
            Session session = (Session) entity;
            session.parts()
                    .forEach(
                            part -> part.takes().forEach(take -> rows.add(new ModelRow(catalog, session, part, take))));
        }
        return rows;
    }

    Map<String, String> cells() {
        Map<String, String> cells = new LinkedHashMap<>();
        session.relationships().forEach(r -> cells.put("Bandleader", name((ArtistId) r.target())));
        part.leader().ifPresent(leader -> cells.put("Orchestra", leader.text()));
        session.date().flatMap(DateExpression::printed).ifPresent(date -> cells.put("Date", date));
        take.title().ifPresent(title -> cells.put("Title", title));
        session.clients()
                .forEach(label ->
                        cells.put("Label", catalog.get(label).orElseThrow().displayName()));
        work().ifPresent(work -> {
            work.aliases().forEach(alias -> cells.put("AltTitle", alias.name()));
            work.kind().ifPresent(kind -> cells.put("Genre", kind.name()));
            put(cells, "Composer", writers(work, "composer"));
            put(cells, "Author", writers(work, "author"));
            cells.putAll(kept(work.extensions()));
        });
        for (Variance variance : take.variances()) {
            boolean arranged =
                    lines(variance).stream().anyMatch(line -> line.role().equals(Role.ARRANGER));
            cells.put(arranged ? "Arranger" : "Singer", variance.printed().orElseThrow());
        }
        part.lineUp().stream()
                .filter(line -> line.scope() == Scope.ALL_TAKES && !player(line).isEmpty())
                .forEach(line -> cells.merge(
                        COLUMNS.getOrDefault(what(line), "Strings"),
                        player(line) + bracket(line),
                        (a, b) -> a + ", " + b));
        cells.putAll(kept(part.extensions()));
        cells.putAll(kept(take.extensions()));
        return cells;
    }

    private static void put(Map<String, String> cells, String heading, List<String> names) {
        if (!names.isEmpty()) {
            cells.put(heading, String.join(", ", names));
        }
    }

    private Optional<Work> work() {
        return take.works().stream()
                .map(id -> (Work) catalog.get(id).orElseThrow())
                .findFirst();
    }

    private List<String> writers(Work work, String role) {
        return work.credits().stream()
                .filter(credit -> credit.role().equals(Role.of(role)))
                .map(credit -> name(credit.player().artist().orElseThrow()))
                .toList();
    }

    private List<PersonnelLine> lines(Variance variance) {
        return part.lineUp().stream()
                .filter(line ->
                        line.scope() == Scope.NAMED_TAKES && variance.players().contains(line.player()))
                .toList();
    }

    /** {@return who plays, sings, speaks or has arranged} */
    List<Mention> players() {
        List<PersonnelLine> lines = new ArrayList<>(part.lineUp().stream()
                .filter(line -> line.scope() == Scope.ALL_TAKES)
                .toList());
        take.variances().forEach(variance -> lines.addAll(lines(variance)));
        return lines.stream()
                .map(line -> new Mention(take.id().toString(), player(line), what(line)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** {@return who has written the piece} */
    List<Mention> writers() {
        List<Mention> mentions = new ArrayList<>();
        work().ifPresent(work -> work.credits()
                .forEach(credit -> mentions.add(new Mention(
                        take.id().toString(),
                        name(credit.player().artist().orElseThrow()),
                        credit.role().key().orElse("")))));
        return mentions;
    }

    /** {@return the name that a line prints; none for players of whom only the number is known} */
    private String player(PersonnelLine line) {
        Player player = line.player();
        return player.artist()
                .map(this::name)
                .or(player::ensemble)
                .or(line::note)
                .orElse("");
    }

    /** {@return the key of the instrument, or else of the role} */
    private static String what(PersonnelLine line) {
        return line.instruments().stream()
                .map(InstrumentCredit::instrument)
                .map(OpenTerm::key)
                .findFirst()
                .orElse(line.role().key())
                .orElse("");
    }

    private static String bracket(PersonnelLine line) {
        String words = what(line);
        if (PLAIN.contains(words)) {
            return "";
        }
        return words.equals("bass-clarinet")
                ? " (Bass Clarinet)"
                : " (" + words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ")";
    }

    private String name(ArtistId id) {
        return ((Artist) catalog.get(id).orElseThrow()).name();
    }

    private static Map<String, String> kept(Extensions extensions) {
        Map<String, String> kept = new LinkedHashMap<>();
        String json = extensions.json().getOrDefault(Tango.KEY, "{}");
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(e -> kept.put(e.getKey(), e.getValue().asString()));
        return kept;
    }
}
