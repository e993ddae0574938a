package org.linernotes.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/**
 * How the values of the model are generated. It stands once, on the root package, and holds for all packages below.
 *
 * <p>What is generated stays hidden: callers see the interface, its builder and its withers. Values are made by that
 * builder or, where every attribute is at hand, by one call with all of them.
 *
 * <p>What an attribute is where nothing is said of it, the constructor of the builder says: with two attributes that have a
 * default of their own, every value would keep a field for what only its making needs.
 *
 * <p>No annotation of Immutables stays on what is generated: who compiles against it does not have their classes, and a strict
 * compiler would warn of each. {@code Override}, which leaves no trace, stands here because an empty list would allow all.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allParameters = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "medium:media", "series:series", "matrix:matrices"},
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = Override.class,
        jacksonIntegration = false)
public @interface DomainStyle {}
