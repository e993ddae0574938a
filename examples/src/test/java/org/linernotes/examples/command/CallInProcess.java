package org.linernotes.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts calls of the command in processes of their own, which have a bound of memory, or can be killed.
 *
 * @param before other words before the call, if there are any
 * @param options options for Java
 */
record CallInProcess(List<String> before, List<String> options) {
    /** A call lives for seconds: the compiler that is quick at its work takes a third of the time of the one that makes quick code. */
    private static final String COMPILER = "-XX:TieredStopAtLevel=1";

    /** {@return calls with options for Java} */
    static CallInProcess with(String... options) {
        return new CallInProcess(List.of(), List.of(options));
    }

    /** {@return the same calls with other words before them} */
    CallInProcess behind(String... words) {
        return new CallInProcess(List.of(words), options);
    }

    /**
     * {@return a call that is under way}
     *
     * @param told where it adds what it tells
     * @param words the words of the command
     */
    Process start(Path told, Object... words) throws IOException {
        List<String> call = new ArrayList<>(before);
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.add(COMPILER);
        call.addAll(options);
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), Linernotes.class.getName()));
        for (Object word : words) {
            call.add(word.toString());
        }
        return new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(told.toFile()))
                .start();
    }
}
