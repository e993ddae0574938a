package org.linernotes.examples.command;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.linernotes.examples.command.Terminal.OutputLost;
import org.linernotes.examples.command.file.Problem;
import org.linernotes.examples.command.file.UndecodedName;
import org.linernotes.examples.command.file.WrongCall;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The command {@code linernotes}. Results go to standard output and messages to standard error. Whatever goes wrong is told
 * in one line, and the {@linkplain Status status} tells what kind it is of.
 */
@Command(
        name = "linernotes",
        description = "Record-label metadata: who played what, where and when; what was fixed; what was issued.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        scope = CommandLine.ScopeType.INHERIT)
public final class Linernotes implements Callable<Integer> {
    private static final String NAME = "linernotes";
    private static final String NAMELESS = "'' is no name of a file or folder";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Linernotes() {}

    /**
     * Runs the command and ends the program with its status.
     *
     * @param arguments the words of the call
     */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** {@return the status of a call} */
    static int run(Terminal terminal, String... arguments) {
        try {
            int status = commandLine(terminal).execute(arguments);
            if (status != Status.NOT_WRITTEN) { // that was told
                terminal.out().flush();
            }
            return status;
        } catch (IOException | RuntimeException | Error problem) {
            return tell(problem, terminal, NAME);
        }
    }

    private static CommandLine commandLine(Terminal terminal) {
        PrintWriter results = terminal.writer();
        return new CommandLine(new Linernotes())
                .addSubcommand(new Demo(terminal))
                .addSubcommand(new Convert(terminal))
                .addSubcommand(new Ingest(terminal))
                .addSubcommand(new Validate(terminal))
                .addSubcommand(new Sessions(terminal))
                .addSubcommand(new Who(terminal))
                .addSubcommand(new Diff(terminal))
                .addSubcommand(new Merge(terminal))
                .registerConverter(Path.class, Linernotes::path)
                .setOut(results)
                .setErr(terminal.err())
                .setParameterExceptionHandler((problem, words) -> wrongCall(problem, terminal))
                .setExecutionExceptionHandler((problem, line, words) ->
                        tell(problem, terminal, line.getCommandSpec().qualifiedName()));
    }

    /** No name at all, as a variable has that was not set, would be the folder in which the call is made. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException(NAMELESS);
        }
        return UndecodedName.path(text).orElseThrow(() -> new TypeConversionException(undecoded(text)));
    }

    private static String undecoded(String text) {
        return text
                + " has bytes that are no UTF-8, and names no one file that is there; name its folder, or rename it";
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }

    private static int wrongCall(ParameterException problem, Terminal terminal) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        return wrongCall(command.qualifiedName(), said(problem, command), terminal);
    }

    private static @Nullable String said(ParameterException problem, CommandSpec command) {
        if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().get(0);
            if (command.parent() == null) {
                return "there is no command " + word;
            }
            if (word.isEmpty()) { // one of several names, of which picocli takes no more than can be converted
                return NAMELESS;
            }
            if (UndecodedName.path(word).isEmpty()) {
                return undecoded(word);
            }
        }
        return problem.getMessage();
    }

    private static int wrongCall(String command, @Nullable String said, Terminal terminal) {
        terminal.tell(command + ": " + oneLine(said) + " (see: " + command + " --help)");
        return Status.WRONG_CALL;
    }

    private static int tell(Throwable problem, Terminal terminal, String command) {
        if (problem instanceof WrongCall) {
            return wrongCall(command, problem.getMessage(), terminal);
        }
        if (problem instanceof OutputLost lost && lost.byReader()) {
            return Status.DONE;
        }
        Throwable cause = problem.getCause();
        if (problem instanceof JacksonIOException && cause != null) {
            return tell(cause, terminal, command);
        }
        if (problem instanceof IOException failure) {
            String where = failure instanceof FileSystemException about ? about.getFile() + ": " : "";
            terminal.tell(command + ": the results could not be written: " + where + oneLine(Problem.of(failure)));
            return Status.NOT_WRITTEN;
        }
        if (problem instanceof OutOfMemoryError) {
            terminal.tell(
                    command + ": Java has too little memory; give it more, for example: LINERNOTES_JAVA_OPTS=-Xmx2g");
            return Status.BROKEN;
        }
        terminal.tell(command + ": this is a flaw of the program, please report it: " + oneLine(origin(problem)));
        return Status.BROKEN;
    }

    /** What it is and where it comes from, for whoever mends it. */
    private static String origin(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return problem + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String oneLine(@Nullable String text) {
        return Strings.nullToEmpty(text).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
