package coop.toadlane.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page with a bug, to see what its reader is told. */
@Controller
class Trap {

    @GetMapping("/trap")
    Reply fall() {
        throw new IllegalStateException("The password is swordfish");
    }
}
