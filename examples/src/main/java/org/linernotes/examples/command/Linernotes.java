package org.linernotes.examples.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code linernotes}. Results go to standard output and messages to standard error; a wrong call ends with
 * status 2.
 */
@Command(
        name = "linernotes",
        description = "Record-label metadata: who played what, where and when; what was fixed; what was issued.",
        subcommands = Demo.class,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        scope = CommandLine.ScopeType.INHERIT)
public final class Linernotes implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Linernotes() {}

    /**
     * Runs the command and ends the program with its status.
     *
     * @param arguments the words of the call
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Linernotes());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
