package org.linernotes.json.databind;

import java.util.function.Consumer;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectReader;

/**
 * Teaches a mapper of Jackson the types of the model: catalogues, entities, lines of entities, the objects in entities, ids,
 * dates, identifiers and the other values that have a place in the JSON format, alone and wherever they stand in classes,
 * collections and maps of a program's own, as values and as keys.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new LinernotesModule()).build();
 * Release release = mapper.readValue(json, Release.class);
 * }</pre>
 *
 * <p>What a mapper writes is what {@link org.linernotes.json.CatalogWriter} and {@link org.linernotes.json.EntityLineWriter}
 * write, byte for byte; whether it is indented, and how, is the mapper's own choice. Names, annotations and inclusion rules
 * of the mapper do not reach into the types of the model. What it reads is within the bounds of our own readers, and keys
 * that this version does not know are kept.
 *
 * <p><b>Flaws.</b> A value is read whole or not at all: where something of it is left out or lost (a notice of the severity
 * {@link Severity#ERROR} or {@link Severity#LOSS}, a key or an entity that stands twice), the mapper throws
 * {@link FlawedValueException}, which has all notices and the path. A program that takes what can be had asks for an {@link Outcome} of the value, or gives the reader a place
 * for {@linkplain #NOTICES notices}.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds this module on the class path. On the module path it is added by
 * hand, since a module that declares the service would need {@code jackson-databind} always.
 */
public final class LinernotesModule extends JacksonModule {
    /**
     * The key of an attribute of an {@link ObjectReader}, or of a mapper: a {@link Consumer} of {@link Notices}, which is
     * given those of every value that has any. Where it is there, a value with flaws is read as far as it goes; one of which
     * nothing can be had throws all the same.
     *
     * <pre>{@code
     * Notices.Builder notices = Notices.builder();
     * mapper.readerFor(Shelf.class)
     *         .withAttribute(LinernotesModule.NOTICES, (Consumer<Notices>) notices::addAll)
     *         .readValue(json);
     * }</pre>
     */
    public static final String NOTICES = "org.linernotes.notices";

    /** Creates a module. */
    public LinernotesModule() {}

    @Override
    public String getModuleName() {
        return "org.linernotes";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
        context.addKeySerializers(new WordKeys.Serializers());
        context.addKeyDeserializers(new WordKeys.Deserializers());
    }
}
