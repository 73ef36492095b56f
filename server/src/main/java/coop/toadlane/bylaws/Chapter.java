package coop.toadlane.bylaws;

import java.util.List;

/** Clauses that belong together; its title is {@code bylaws.chapter.NAME}. */
record Chapter(String name, List<Clause> clauses) {

    Chapter {
        clauses = List.copyOf(clauses);
    }

    String title() {
        return "bylaws.chapter." + name;
    }

    String lead() {
        return title() + ".what";
    }
}
