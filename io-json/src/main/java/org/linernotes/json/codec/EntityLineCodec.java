package org.linernotes.json.codec;

import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.json.EntityLine;
import tools.jackson.core.JsonGenerator;

/** The codec of what is on a line of entities: the object of an entity, and in it what the line says beside the entity. */
public final class EntityLineCodec extends Codec<EntityLine> {
    /** The codec that all share. */
    public static final EntityLineCodec SHARED = new EntityLineCodec();

    private static final ReadyText MENTION = new ReadyText(EntityEnvelope.MENTION);

    private EntityLineCodec() {}

    @Override
    public @Nullable EntityLine read(JsonInput in) {
        Object before = in.attachment();
        EntityEnvelope envelope = new EntityEnvelope(true);
        in.attach(envelope);
        try {
            Entity entity = EntityCodec.SHARED.read(in);
            return entity == null ? null : new EntityLine(entity, envelope.mention(), envelope.subjectPosition());
        } finally {
            in.attach(before);
        }
    }

    @Override
    public void write(JsonGenerator out, EntityLine line) {
        out.writeStartObject();
        EntityCodec.SHARED.writeMembers(out, line.entity());
        if (line.mention()) {
            out.writeName(MENTION);
            out.writeBoolean(true);
        }
        line.subjectPosition()
                .ifPresent(position -> out.writeNumberProperty(EntityEnvelope.SUBJECT_POSITION, position));
        out.writeEndObject();
    }
}
