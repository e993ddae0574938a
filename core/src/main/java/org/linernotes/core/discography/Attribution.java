package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.catalog.Agreement;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.internal.Places;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** Which sources say what is written in an element of an entity: the adopted statements, sorted by what they are about. */
final class Attribution {
    static final String LINE_UP = "parts.lineUp";
    static final String VARIANCES = "parts.takes.variances";
    static final String DERIVATIONS = "derivations";
    static final String CREDITS = "credits";

    private static final Comparator<Statement> BY_ELEMENT = Comparator.comparing(Statement::subject)
            .thenComparing(statement -> statement.element().orElse(ElementId.UNSET));

    private final ImmutableList<Statement> adopted;
    private final ImmutableSet<SourceId> usual;

    private Attribution(ImmutableList<Statement> adopted, ImmutableSet<SourceId> usual) {
        this.adopted = adopted;
        this.usual = usual;
    }

    static Attribution of(Catalog catalog) {
        List<Statement> adopted = new ArrayList<>();
        for (Statement statement : catalog.statements()) {
            if (statement.standing() == Standing.ADOPTED) {
                adopted.add(statement);
            }
        }
        return new Attribution(
                ImmutableList.sortedCopyOf(BY_ELEMENT, adopted),
                catalog.source().map(ImmutableSet::of).orElse(ImmutableSet.of()));
    }

    /**
     * {@return the sources of an element: those that speak of just this, else those that state the whole in which it
     * stands, else that of the catalogue}
     *
     * @param subject the entity that has the element
     * @param path the way to the element through the properties of the entity
     * @param value the element
     * @param elements the ids of the element and of those around it, from within
     */
    ImmutableSet<SourceId> of(EntityId subject, String path, Object value, ElementId... elements) {
        if (adopted.isEmpty()) {
            return usual;
        }
        ImmutableSet.Builder<SourceId> just = ImmutableSet.builder();
        for (Statement statement : about(subject, elements[0])) {
            if (statement.property().equals(path) || statement.property().startsWith(path + ".")) {
                just.add(statement.source());
            }
        }
        for (int i = 1; i < elements.length; i++) {
            addAgreeing(about(subject, elements[i]), path, value, just);
        }
        ImmutableList<Statement> ofWhole = about(subject, ElementId.UNSET);
        addAgreeing(ofWhole, path, value, just);
        ImmutableSet<SourceId> found = just.build();
        return found.isEmpty() ? ofWhole(ofWhole, path) : found;
    }

    private static void addAgreeing(
            ImmutableList<Statement> statements, String path, Object value, ImmutableSet.Builder<SourceId> sources) {
        for (Statement statement : statements) {
            if (statement.property().equals(path) && states(statement, value)) {
                sources.add(statement.source());
            }
        }
    }

    /** {@return whether a statement is about just this element, and not about a list in which it stands} */
    private static boolean states(Statement statement, Object value) {
        Optional<Property<?, ?>> property = PropertyPath.of(statement).map(PropertyPath::last);
        Optional<Object> stated = statement.value().value();
        return property.isPresent()
                && stated.isPresent()
                && property.get().type().javaType().isInstance(stated.get())
                && Agreement.agree(property.get(), stated.get(), value);
    }

    private ImmutableSet<SourceId> ofWhole(ImmutableList<Statement> statements, String path) {
        ImmutableSet<SourceId> found = statements.stream()
                .filter(statement -> (path + ".").startsWith(statement.property() + ".")
                        && statement.value().value().orElse("") instanceof ImmutableList<?>)
                .map(Statement::source)
                .collect(ImmutableSet.toImmutableSet());
        return found.isEmpty() ? usual : found;
    }

    private ImmutableList<Statement> about(EntityId subject, ElementId element) {
        int from = Places.firstNotBefore(adopted.size(), place -> compare(adopted.get(place), subject, element));
        int to = from;
        while (to < adopted.size() && compare(adopted.get(to), subject, element) == 0) {
            to++;
        }
        return adopted.subList(from, to);
    }

    private static int compare(Statement statement, EntityId subject, ElementId element) {
        int bySubject = statement.subject().compareTo(subject);
        return bySubject != 0
                ? bySubject
                : statement.element().orElse(ElementId.UNSET).compareTo(element);
    }
}
