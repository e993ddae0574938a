package org.linernotes.examples.ellingtonia;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.label.Label;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import tools.jackson.databind.json.JsonMapper;

/** The leaves of the archive as the model has them, in the writing of {@link ArchiveLeaves}: the way back. */
final class ModelLeaves {
    private static final String INDEX = "ellingtonia-(\\d\\d-\\d\\d-\\d\\d-\\d{3})";

    /** A track with what it is on. */
    private record Issued(Release release, Medium medium, Track track) {}

    private final Catalog catalog;
    private final ImmutableListMultimap<RecordingId, Issued> issues;
    private Multiset<String> leaves = TreeMultiset.create();

    ModelLeaves(Catalog catalog) {
        this.catalog = catalog;
        ImmutableListMultimap.Builder<RecordingId, Issued> all = ImmutableListMultimap.builder();
        catalog.all(EntityType.RELEASE).stream()
                .map(Release.class::cast)
                .forEach(release -> release.media()
                        .forEach(medium -> medium.tracks()
                                .forEach(track ->
                                        all.put(track.recording().orElseThrow(), new Issued(release, medium, track)))));
        this.issues = all.build();
    }

    /** {@return the leaves of a session} */
    ImmutableMultiset<String> of(Session session) {
        leaves = TreeMultiset.create();
        for (int i = 0; i < session.parts().size(); i++) {
            Part part = session.parts().get(i);
            add("block.group", part.leader().map(ArtistCredit::text));
            add("block.date", part.date().or(session::date).flatMap(DateExpression::printed));
            add("block.description", i == 0 ? session.title() : part.title());
            add("block.same_session", i == 0 ? Optional.empty() : Optional.of("true"));
            sortDate(session, part, i);
            part.takes().forEach(this::take);
            part.headings().forEach(this::heading);
        }
        session.places()
                .forEach(place -> add("block.location", Optional.of(place).flatMap(SessionPlace::creditedAs)));
        session.notes().forEach(this::note);
        return ImmutableMultiset.copyOf(leaves);
    }

    private void add(String path, Optional<String> value) {
        value.ifPresent(v -> leaves.add(path + "=" + v));
    }

    private void sortDate(Session session, Part part, int i) {
        Optional<String> sortAs = session.date()
                .flatMap(DateExpression::sortAs)
                .map(date -> (date.toString().replace("-", "") + "0000").substring(2, 8));
        Optional<String> kept = said(i == 0 ? session.extensions() : part.extensions(), "index_date");
        add(
                "block.index_date",
                kept.or(() -> i == 0 ? sortAs : Optional.empty()).map(ModelLeaves::withoutZeros));
    }

    private static String withoutZeros(String digits) {
        return Integer.toString(Integer.parseInt(digits));
    }

    private void note(Note note) {
        switch (note.kind().orElse("")) {
            case "" -> add("note.content", Optional.of(note.text()));
            case "location" -> add("block.location", Optional.of(note.text()));
            default -> {} // of personnel
        }
    }

    private void take(Take take) {
        Optional<String> index = Optional.of(take.id().toString())
                .filter(id -> id.matches(INDEX))
                .map(id -> id.replaceFirst(INDEX, "$1"));
        add("take.index", index);
        add(
                "take.matrix",
                said(take.extensions(), "matrix")
                        .or(() -> take.matrices().stream().findFirst().map(MatrixNumber::printed)));
        add("take.title", said(take.extensions(), "title").or(take::title));
        add("take.suite_index", said(take.extensions(), "suite_index"));
        add("take.other", said(take.extensions(), "other"));
        for (ExternalId id : take.externalIds()) {
            add("take." + id.scheme(), Optional.of(id.value()));
        }
        RecordingId recording = RecordingId.of(take.id().toString());
        issues.get(recording).forEach(issue -> issue(index.orElse(""), recording, issue));
    }

    private void issue(String index, RecordingId id, Issued issued) {
        Map<String, String> said = new TreeMap<>();
        LabelLine line = issued.release().labels().get(0);
        Label label = (Label) catalog.get(line.label().orElseThrow()).orElseThrow();
        said.put("label", label.externalIds().get(0).value());
        said.put("catalog", line.catalogNumber().orElseThrow().printed());
        issued.medium().position().ifPresent(disc -> said.put("disc", disc.toString()));
        issued.track().position().ifPresent(track -> said.put("track", track.toString()));
        issued.track().title().ifPresent(title -> said.put("title", title));
        issued.track().length().ifPresent(length -> said.put("length", Long.toString(length.toSeconds())));
        said(issued.track().extensions(), "flags").ifPresent(flags -> said.put("flags", flags));
        Recording recording = (Recording) catalog.get(id).orElseThrow();
        if (recording.relationships().stream()
                .anyMatch(r -> r.type().equals(IssueLedger.FIRST_ISSUE)
                        && r.target().equals(issued.release().id()))) {
            said.put("first_issue", "true");
        }
        leaves.add("issue of " + index + "=" + said);
    }

    private void heading(Heading heading) {
        boolean suite = heading.extensions().isEmpty()
                && heading.takes().stream()
                        .anyMatch(take -> said(
                                        catalog.take(take).orElseThrow().take().extensions(), "suite_index")
                                .isPresent());
        add(
                suite ? "heading.suite_title" : "heading.title",
                said(heading.extensions(), "title").or(() -> Optional.of(heading.text())));
        for (String name : new String[] {"index", "matrix", "desor", "youtube"}) {
            add("heading." + name, said(heading.extensions(), name));
        }
    }

    /** {@return what the archive says and the model has no field for} */
    static Optional<String> said(Extensions extensions, String name) {
        return Optional.ofNullable(extensions.json().get(Ellingtonia.KEY))
                .map(json -> JsonMapper.shared().readTree(json).path(name))
                .filter(value -> !value.isMissingNode())
                .map(value -> value.asString());
    }
}
