package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.mail.Mail;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What all modules keep about a person: to take along, and to have erased. */
@Component
@Transactional
class Belongings {

    /** How an erasure ended. */
    sealed interface Erasure {

        record Done() implements Erasure {}

        record LinkSpent() implements Erasure {}

        /** Others rely on this person; {@code reasons} say for what. */
        record Needed(List<Sentence> reasons) implements Erasure {}
    }

    private final List<PersonalData> modules;
    private final Persons persons;
    private final Links links;
    private final Mail mail;
    private final ApplicationEventPublisher events;

    Belongings(List<PersonalData> modules, Persons persons, Links links, Mail mail, ApplicationEventPublisher events) {
        this.modules = modules;
        this.persons = persons;
        this.links = links;
        this.mail = mail;
        this.events = events;
    }

    @Transactional(readOnly = true)
    Map<String, Object> of(PersonId person) {
        var all = new LinkedHashMap<String, Object>();
        modules.forEach(module -> all.put(module.name(), module.of(person)));
        return all;
    }

    @Transactional(readOnly = true)
    List<Sentence> reasonsToStay(PersonId person) {
        return modules.stream().flatMap(module -> module.reasonsToStay(person).stream()).toList();
    }

    Erasure erase(PersonId id, Secret token) {
        var reasons = reasonsToStay(id);
        if (!reasons.isEmpty()) return new Erasure.Needed(reasons);
        var used = links.use(token, Purpose.ERASURE).filter(link -> link.person().equals(id));
        if (used.isEmpty()) return new Erasure.LinkSpent();
        var address = persons.find(id).orElseThrow().mail();
        modules.forEach(module -> module.erase(id));
        persons.erase(id);
        mail.forget(address);
        events.publishEvent(new PersonErased(id));
        return new Erasure.Done();
    }
}
