package coop.toadlane.circles;

import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a circle says of itself: its name, what it is there for, what it may settle alone. */
public record Outline(String name, String aim, String domain) {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_TEXT = 500;

    static final Outline BLANK = new Outline("", "", "");

    public Outline {
        name = Typed.line(name);
        aim = Typed.text(aim);
        domain = Typed.text(domain);
    }

    static Outline of(Map<String, String> sent) {
        return new Outline(sent.getOrDefault("name", ""), sent.getOrDefault("aim", ""), sent.getOrDefault("domain", ""));
    }

    Map<String, Sentence> problems() {
        var problems = new LinkedHashMap<String, Sentence>();
        if (name.isEmpty()) problems.put("name", Sentence.of("circles.name-missing"));
        else if (name.length() > LONGEST_NAME) problems.put("name", Sentence.of("circles.name-long", LONGEST_NAME));
        if (aim.isEmpty()) problems.put("aim", Sentence.of("circles.aim-missing"));
        else if (aim.length() > LONGEST_TEXT) problems.put("aim", Sentence.of("circles.aim-long", LONGEST_TEXT));
        if (domain.length() > LONGEST_TEXT) problems.put("domain", Sentence.of("circles.domain-long", LONGEST_TEXT));
        return problems;
    }
}
