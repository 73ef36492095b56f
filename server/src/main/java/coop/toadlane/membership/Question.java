package coop.toadlane.membership;

import java.util.List;

/** A question of the application form; {@code name} is how eligibility rules speak of its answer. */
public record Question(String name, String label, Kind kind, List<String> choices) {

    /** What an answer is, in a form and in CEL: a text, one of the choices (a text), a whole number, yes or no. */
    public enum Kind { TEXT, CHOICE, NUMBER, YES_NO }

    public Question {
        if (!name.matches("[a-z][a-z0-9_]{0,39}")) throw new IllegalArgumentException("Not the name of an answer: " + name);
        choices = List.copyOf(choices);
    }
}
