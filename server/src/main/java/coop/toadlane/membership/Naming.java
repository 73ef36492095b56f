package coop.toadlane.membership;

import coop.toadlane.record.Entry;

/** Names a member in an entry of the record, so that the name can be erased with whoever bears it. */
final class Naming {

    private Naming() {}

    static Entry of(Member member, Entry entry) {
        return member.person()
            .map(person -> entry.detail(person, "name", member.name()))
            .orElseGet(() -> entry.detail(member.id(), "name", member.name()));
    }
}
