package org.linernotes.examples.command.who;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.discography.Evidence;
import org.linernotes.core.discography.Gap;
import org.linernotes.core.discography.Participant;
import org.linernotes.core.discography.Passage;
import org.linernotes.core.discography.Reason;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Answers as JSON, in the shape that {@code docs/command.md} describes. */
public final class TrackAnswerJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Map<String, String> names = new TreeMap<>();

    private TrackAnswerJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes answers.
     *
     * @param answers the answers, in their order
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written to
     */
    public static void write(List<TrackAnswer> answers, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("tracks");
            for (TrackAnswer answer : answers) {
                new TrackAnswerJson(json).write(answer);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(TrackAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("source", answer.source());
        json.writeStringProperty("title", answer.title());
        answer.recordingId().ifPresent(id -> named("recording", id, answer));
        json.writeArrayPropertyStart("tracks");
        answer.tracks().forEach(track -> write(track, answer));
        json.writeEndArray();
        json.writeArrayPropertyStart("participants");
        answer.personnel().participants().forEach(participant -> write(participant, answer));
        json.writeEndArray();
        json.writeArrayPropertyStart("gaps");
        answer.personnel().gaps().forEach(this::write);
        json.writeEndArray();
        json.writeObjectPropertyStart("names");
        names.forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(TrackOf track, TrackAnswer answer) {
        json.writeStartObject();
        named("release", track.release().id(), answer);
        json.writeStringProperty("medium", track.medium().id().toString());
        json.writeStringProperty("track", track.track().id().toString());
        track.track().number().ifPresent(number -> json.writeStringProperty("number", number));
        json.writeEndObject();
    }

    private void write(Participant participant, TrackAnswer answer) {
        json.writeStartObject();
        player(participant.player(), answer);
        json.writeStringProperty("role", participant.role().toString());
        instruments(participant.instruments());
        participant.creditedAs().ifPresent(name -> json.writeStringProperty("creditedAs", name));
        strings("qualifiers", participant.qualifiers().stream().map(TrackAnswerJson::word));
        json.writeStringProperty("presence", word(participant.presence()));
        json.writeStringProperty("certainty", word(participant.certainty()));
        if (participant.isContested()) {
            json.writeBooleanProperty("contested", true);
        }
        json.writeArrayPropertyStart("evidence");
        participant.strongestEvidenceFirst().forEach(evidence -> write(evidence, answer));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void player(Player player, TrackAnswer answer) {
        player.artist().ifPresent(id -> named("artist", id, answer));
        strings("oneOf", player.oneOf().stream().map(id -> name(id, answer)));
        player.ensemble().ifPresent(name -> json.writeStringProperty("ensemble", name));
        player.count().ifPresent(count -> json.writeNumberProperty("count", count));
    }

    private void instruments(List<InstrumentCredit> instruments) {
        strings(
                "instruments",
                instruments.stream().map(credit -> credit.instrument().toString()));
    }

    private void write(Evidence evidence, TrackAnswer answer) {
        json.writeStartObject();
        json.writeStringProperty("presence", word(evidence.presence()));
        json.writeStringProperty("certainty", word(evidence.certainty()));
        strings("manners", evidence.manners().stream().map(Object::toString));
        if (!evidence.passages().isEmpty()) {
            json.writeArrayPropertyStart("passages");
            evidence.passages().forEach(this::write);
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("reasons");
        evidence.reasons().forEach(reason -> write(reason, answer));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Passage passage) {
        json.writeStartObject();
        json.writeStringProperty("range", passage.range().toString());
        json.writeStringProperty("presence", word(passage.presence()));
        json.writeStringProperty("certainty", word(passage.certainty()));
        strings("manners", passage.manners().stream().map(Object::toString));
        instruments(passage.instruments());
        json.writeEndObject();
    }

    private void write(Reason reason, TrackAnswer answer) {
        json.writeStartObject();
        if (reason instanceof Reason.LineUp lineUp) {
            json.writeStringProperty("kind", "line-up");
            named("session", lineUp.session(), answer);
            json.writeStringProperty("part", lineUp.part().toString());
            json.writeStringProperty("line", lineUp.line().toString());
            json.writeStringProperty("basis", word(lineUp.basis()));
        } else if (reason instanceof Reason.OnTake onTake) {
            json.writeStringProperty("kind", "variance");
            json.writeStringProperty("take", onTake.take().toString());
            json.writeStringProperty("variance", onTake.variance().toString());
            json.writeStringProperty("says", word(onTake.kind()));
        } else if (reason instanceof Reason.NotNamed notNamed) {
            json.writeStringProperty("kind", "not-named");
            json.writeStringProperty("take", notNamed.take().toString());
        } else if (reason instanceof Reason.Credited credited) {
            json.writeStringProperty("kind", "credit");
            named("on", credited.entity(), answer);
            json.writeStringProperty("credit", credited.credit().toString());
        } else if (reason instanceof Reason.MadeFrom made) {
            json.writeStringProperty("kind", "derivation");
            named("recording", made.recording(), answer);
            json.writeStringProperty("derivation", made.derivation().toString());
            json.writeStringProperty("made", word(made.kind()));
            made.take().ifPresent(take -> json.writeStringProperty("take", take.toString()));
            made.from().ifPresent(id -> named("from", id, answer));
            made.range().ifPresent(range -> json.writeStringProperty("range", range.toString()));
        }
        strings("sources", reason.sources().stream().map(id -> name(id, answer)));
        json.writeEndObject();
    }

    private void write(Gap gap) {
        json.writeStartObject();
        json.writeStringProperty("kind", word(gap.kind()));
        json.writeStringProperty("at", gap.at());
        json.writeEndObject();
    }

    private void named(String key, EntityId id, TrackAnswer answer) {
        json.writeStringProperty(key, name(id, answer));
    }

    /** The reference to an entity, whose name is told at the end. */
    private String name(EntityId id, TrackAnswer answer) {
        answer.catalog().get(id).ifPresent(entity -> names.put(id.toReference(), entity.displayName()));
        return id.toReference();
    }

    private void strings(String key, Stream<String> texts) {
        List<String> list = texts.toList();
        if (!list.isEmpty()) {
            json.writeArrayPropertyStart(key);
            list.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static String word(Enum<?> constant) {
        return CharMatcher.is('_').replaceFrom(Ascii.toLowerCase(constant.name()), '-');
    }
}
