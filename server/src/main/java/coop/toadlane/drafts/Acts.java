package coop.toadlane.drafts;

import coop.toadlane.membership.Act;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All that a co-op can do by deciding, whichever module does it. */
@Component
public class Acts {

    private final List<Act> acts;

    public Acts(List<Act> acts) {
        this.acts = acts.stream().sorted(Comparator.comparing(Act::kind)).toList();
    }

    /** Those that a decision can begin with; the others follow what was chosen, and their module begins them. */
    public List<Act> offered() {
        return acts.stream().filter(act -> !act.followsChoice()).toList();
    }

    public Optional<Act> of(String kind) {
        return acts.stream().filter(act -> act.kind().equals(kind)).findFirst();
    }
}
