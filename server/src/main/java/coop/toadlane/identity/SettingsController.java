package coop.toadlane.identity;

import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.BadRequest;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own settings, and the first of them: what they are called, which language they read, where their clock stands. */
@Controller
class SettingsController {

    private final Settings settings;
    private final Persons persons;
    private final Sessions sessions;
    private final Passkeys passkeys;

    SettingsController(Settings settings, Persons persons, Sessions sessions, Passkeys passkeys) {
        this.settings = settings;
        this.persons = persons;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @GetMapping("/me/settings")
    SettingsPage all(SignedIn person) {
        return new SettingsPage(
            persons.find(person.id()).orElseThrow(), persons.password(person.id()).isPresent(),
            passkeys.count(person.id()), sessions.count(person.id()));
    }

    @GetMapping("/me/name")
    NamePage ask(SignedIn person) {
        return NamePage.asking(person.name(), person.language().toLanguageTag(), person.zone().getId());
    }

    @PostMapping("/me/name")
    Reply describe(
            SignedIn person, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String zone) {
        var spoken = Locale.forLanguageTag(language);
        if (!Dictionary.LANGUAGES.contains(spoken)) throw new BadRequest("language.unknown");
        var zoneId = Typed.zone(zone).orElseThrow(() -> new BadRequest("identity.zone.unknown"));
        return switch (settings.describe(person, name, spoken, zoneId)) {
            case Settings.Outcome.Done _ -> {
                OpenSession.current().orElseThrow().become(new SignedIn(person.id(), Typed.name(name), spoken, zoneId));
                yield Redirect.to("/me/settings").saying("identity.settings.kept");
            }
            case Settings.Outcome.Refused(var problems) -> NamePage.asking(name, language, zone).with(problems);
        };
    }
}
