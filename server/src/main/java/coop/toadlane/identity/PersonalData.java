package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Sentence;
import java.util.List;

/**
 * What a module keeps about a person, who may take it along and have it erased as far as others do not rely on it. It is
 * asked within that person's own scope: row-level security shows the rows about them in any co-op.
 */
public interface PersonalData {

    /** The module's name, a heading in what the person takes along. */
    String name();

    /** Everything this module knows of the person, to be written as JSON. */
    Object of(PersonId person);

    /** What they must do first, since others rely on them: hand on the co-op's only key, pay back a loan. */
    default List<Sentence> reasonsToStay(PersonId person) {
        return List.of();
    }

    void erase(PersonId person);
}
