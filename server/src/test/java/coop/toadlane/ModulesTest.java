package coop.toadlane;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(ToadLane.class);

    @Test
    void calls_go_down_and_never_in_a_circle() {
        modules.verify();
    }
}
