package coop.toadlane.opinions;

import java.util.List;
import java.util.stream.Collectors;

/** How many say what to a statement: of all, or of one group. */
record Part(int agree, int pass, int disagree) {

    int answered() {
        return agree + pass + disagree;
    }

    /** In hundredths of those who answered. */
    int percent(int said) {
        return answered() == 0 ? 0 : Math.round(said * 100f / answered());
    }

    static Part read(String written) {
        var numbers = written.split(",");
        return new Part(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    static String written(List<Part> parts) {
        return parts.stream().map(part -> part.agree + "," + part.pass + "," + part.disagree).collect(Collectors.joining(";"));
    }
}
