package coop.toadlane.record;

import coop.toadlane.actor.PersonId;
import coop.toadlane.identity.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What records say of a person. It goes before the register forgets which memberships were theirs. */
@Component
@Order(1)
class RecordedData implements PersonalData {

    private final RecordBook record;

    RecordedData(RecordBook record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public Object of(PersonId person) {
        return record.about(person).stream().map(Json::parse).toList();
    }

    @Override
    public void erase(PersonId person) {
        record.erase(person);
    }
}
