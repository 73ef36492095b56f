package coop.toadlane.mail;

import coop.toadlane.ui.Asked;
import coop.toadlane.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** In the demo all mail can be read by all, as it is sent to nobody. */
@Controller
class MailController {

    private final Letters letters;
    private final MailSettings settings;

    MailController(Letters letters, MailSettings settings) {
        this.letters = letters;
        this.settings = settings;
    }

    @GetMapping("/mail")
    MailPage list(Asked asked) {
        onlyInTheDemo();
        return new MailPage(letters.list(asked));
    }

    @GetMapping("/mail/{id}")
    LetterPage letter(@PathVariable UUID id) {
        onlyInTheDemo();
        return new LetterPage(letters.find(id).orElseThrow(NotFound::new));
    }

    private void onlyInTheDemo() {
        if (!settings.isDemo()) throw new NotFound();
    }
}
