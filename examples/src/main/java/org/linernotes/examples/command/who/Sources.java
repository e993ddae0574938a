package org.linernotes.examples.command.who;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.linernotes.core.entity.SourceId;

/** The sources of an answer, numbered as they come. */
final class Sources {
    private final List<SourceId> numbered = new ArrayList<>();

    /** {@return marks such as " [1, 2]"; empty where there is no source} */
    String marks(Collection<SourceId> sources) {
        for (SourceId source : sources) {
            if (!numbered.contains(source)) {
                numbered.add(source);
            }
        }
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .map(source -> numbered.indexOf(source) + 1)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", " [", "]"));
    }

    List<SourceId> inOrder() {
        return numbered;
    }
}
