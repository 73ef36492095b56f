package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;

/** What a module keeps about a person. They may take it along, and have it erased as far as others do not rely on it. */
public interface PersonalData {

    /** The module's name, a heading in what the person takes along. */
    String name();

    /** Everything this module knows of the person, to be written as JSON. */
    Object of(PersonId person);

    void erase(PersonId person);
}
