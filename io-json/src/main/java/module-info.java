/** The model of Liner Notes as JSON, on Jackson's streaming core. */
@SuppressWarnings("module") // the modules that the engine is exported to are built after this one
module org.linernotes.json {
    requires transitive org.linernotes.core;
    requires tools.jackson.core;
    requires static com.fasterxml.jackson.annotation;
    requires static org.immutables.value.annotations;
    requires static tools.jackson.databind;

    exports org.linernotes.json;
    exports org.linernotes.json.codec to
            org.linernotes.csv,
            org.linernotes.musicbrainz;
    exports org.linernotes.json.databind;
    exports org.linernotes.json.stream;
}
