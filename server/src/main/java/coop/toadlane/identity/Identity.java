package coop.toadlane.identity;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.PersonId;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of this node, for modules that know them by id or by mail and want to name them or write to them. */
@Component
@Transactional
public class Identity {

    private final Persons persons;

    Identity(Persons persons) {
        this.persons = persons;
    }

    /** Empty too for somebody who had their data erased. */
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return persons.find(id);
    }

    /** In which language to write to somebody who may have no account here: in that of whoever has it written. */
    @Transactional(readOnly = true)
    public Locale languageOf(Actor writer) {
        return writer.person().flatMap(this::find).map(Person::language).orElse(Locale.ENGLISH);
    }

    /** Whoever proved that this mail is theirs. */
    @Transactional(readOnly = true)
    public Optional<Person> findByMail(String mail) {
        return persons.findByMail(Typed.mail(mail)).filter(Person::confirmed);
    }

    /** All of these who are still here, with one query. */
    @Transactional(readOnly = true)
    public Map<PersonId, Person> persons(Collection<PersonId> ids) {
        return persons.find(ids);
    }

    @Transactional(readOnly = true)
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return persons.find(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Puts somebody on this node whose mail needs no proof: a person of the story. Returns who has the mail already, if so. */
    public PersonId register(String mail, String name, Locale language, ZoneId zone) {
        var plain = Typed.mail(mail);
        var person = persons.add(plain, name, language, zone).or(() -> persons.findByMail(plain)).orElseThrow();
        persons.confirm(person.id());
        return person.id();
    }
}
