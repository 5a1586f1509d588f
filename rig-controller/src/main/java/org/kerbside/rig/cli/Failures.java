package org.kerbside.rig.cli;

import org.kerbside.rig.bench.RigFault;
import org.kerbside.rig.run.RunResult;
import org.kerbside.rig.run.UnknownName;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in words what went wrong, and with which exit code the process ends. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        terminal.err().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, terminal.err());
        return usage(command);
    }

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult result) {
        switch (thrown) {
            case UnknownName wrong -> {
                terminal.err().println(wrong.getMessage());
                return usage(command);
            }
            case RigFault fault -> terminal.err().println(fault.getMessage());
            case Exception other -> other.printStackTrace(terminal.err());
        }
        terminal.err().flush();
        return RunResult.INCONCLUSIVE_OR_ERROR;
    }

    private int usage(CommandLine command) {
        terminal.err()
                .println("Try: %s --help".formatted(command.getCommandSpec().qualifiedName()));
        return Rig.WRONG_USAGE;
    }
}
