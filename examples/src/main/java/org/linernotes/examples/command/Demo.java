package org.linernotes.examples.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code linernotes demo}: the library at work on one record. */
@Command(name = "demo", description = "Shows the library at work.")
final class Demo implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().getOut().println("This is " + Version.line() + "; it has no record to show yet.");
    }
}
