package coop.toadlane.identity;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Asks what a person is called, which language they read and where their clock stands. */
record NamePage(String name, String language, String zone, Map<String, Sentence> errors) implements Page {

    static NamePage asking(String name, String language, String zone) {
        return new NamePage(name, language, zone, Map.of());
    }

    NamePage with(Map<String, Sentence> errors) {
        return new NamePage(name, language, zone, errors);
    }

    List<Choice> languages() {
        return Dictionary.LANGUAGES.stream()
            .map(spoken -> Choice.of(spoken.toLanguageTag(), spoken.getDisplayLanguage(spoken))).toList();
    }
}
