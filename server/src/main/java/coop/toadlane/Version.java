package coop.toadlane;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "version", description = "Tells which Toad Lane this is.")
final class Version implements Callable<Integer>, IVersionProvider {

    @Spec
    private CommandSpec spec;

    static String number() {
        return Optional.ofNullable(ToadLane.class.getPackage().getImplementationVersion()).orElse("from its sources");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Toad Lane " + number(), "Java " + Runtime.version()};
    }

    @Override
    public Integer call() {
        for (var line : getVersion()) spec.commandLine().getOut().println(line);
        return 0;
    }
}
