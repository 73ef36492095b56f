package coop.toadlane.joining;

import coop.toadlane.ui.Sentence;

/** What is wrong with a rule, and at which character of which line, both counted from 1. */
record Mistake(int line, int column, Sentence what) {

    Sentence told() {
        return line > 1
            ? Sentence.of("joining.rule.at-line", line, column, what)
            : Sentence.of("joining.rule.at", column, what);
    }
}
