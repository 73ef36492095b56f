package coop.toadlane;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command whose words are handed, unread, to the library that it belongs to. */
final class Handed implements Callable<Integer> {

    interface Library {

        int run(String[] words, PrintStream out, PrintStream err);
    }

    private final Library library;
    private final List<String> words = new ArrayList<>();

    private Handed(Library library) {
        this.library = library;
    }

    static CommandLine command(String name, String description, Library library) {
        var handed = new Handed(library);
        var spec = CommandSpec.wrapWithoutInspection(handed).name(name)
            .addPositional(PositionalParamSpec.builder().arity("0..*").paramLabel("WORD").type(List.class).auxiliaryTypes(String.class)
                .setter(handed::take).build());
        spec.usageMessage().description(description);
        return new CommandLine(spec).setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        return library.run(words.toArray(String[]::new), System.out, System.err);
    }

    private <T> T take(T given) {
        words.clear();
        if (given instanceof List<?> list) list.forEach(word -> words.add(word.toString()));
        return given;
    }
}
