/** What a call has to tell beside its results: notices, counted, and the report that {@code --report} writes. */
@NullMarked
package org.linernotes.examples.command.report;

import org.jspecify.annotations.NullMarked;
