/** The model of Liner Notes as JSON, on Jackson's streaming core. */
module org.linernotes.json {
    requires transitive org.linernotes.core;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;
}
