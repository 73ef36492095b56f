package coop.toadlane.bench;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.Postgres;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.decisions.Proposed;
import coop.toadlane.drafts.Draft;
import coop.toadlane.identity.Identity;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Charter;
import coop.toadlane.membership.Founding;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Founds co-ops of any size: by the façades as far as one person would, and the masses straight into the tables. */
@Component
@ConditionalOnBooleanProperty("toadlane.bench")
class Town {

    private static final ZoneId ZONE = ZoneId.of("Europe/Monaco");

    /** Members with their sessions. */
    record Electorate(Coop coop, PersonId founder, List<String> sessions) {}

    private final Identity identity;
    private final Membership membership;
    private final Decisions decisions;
    private final Actors actors;
    private final Scopes scopes;
    private final Dictionary dictionary;
    private final Crowd crowd;

    Town(Identity identity, Membership membership, Decisions decisions, Actors actors, Scopes scopes, Dictionary dictionary,
            Postgres postgres) {
        this.identity = identity;
        this.membership = membership;
        this.decisions = decisions;
        this.actors = actors;
        this.scopes = scopes;
        this.dictionary = dictionary;
        this.crowd = new Crowd(postgres.owner());
    }

    List<Target> found(String name, int members) {
        var slug = Charter.slugOf(name);
        var founder = identity.register("founder@" + slug + ".example", "Amara Diallo", Locale.ENGLISH, ZONE);
        var coop = coop(name, slug, founder);
        crowd.join(coop.id(), members);
        crowd.trade(coop.id(), 2 * members);
        crowd.remember(coop.id(), 2 * members);
        var decision = decision(coop, founder);
        crowd.vote(coop.id(), decision, members / 50);
        crowd.decideEarlier(coop.id(), decision, members / 100);
        crowd.signIn(founder.value(), slug);
        return List.of(
            new Target("member's home", members, coop.path(), slug),
            new Target("a decision", members, coop.path() + "/decisions/" + decision, slug),
            new Target("the list of members", members, coop.path() + "/members", slug));
    }

    /** A co-op of so many members who are all signed in, ready to vote; their sessions are {@code name-number}. */
    Electorate electorate(String name, int members) {
        var slug = Charter.slugOf(name);
        var founder = identity.register("founder@" + slug + ".example", "Amara Diallo", Locale.ENGLISH, ZONE);
        var coop = coop(name, slug, founder);
        crowd.join(coop.id(), members);
        crowd.signUp(coop.id(), slug);
        crowd.laySlips();
        return new Electorate(coop, founder, crowd.numbers(coop.id()).stream().map(number -> slug + "-" + number).toList());
    }

    /** Opens a decision for all of them, of which nobody is told by letter, and returns where ballots go. */
    String ballotBox(Electorate electorate) {
        var decision = decision(electorate.coop(), electorate.founder());
        crowd.writeToNobody(decision);
        return electorate.coop().path() + "/decisions/" + decision + "/ballot";
    }

    void settle() {
        crowd.settle();
    }

    /** A co-op with nobody in it but who founded it. */
    Coop coop(String name) {
        var slug = Charter.slugOf(name);
        return coop(name, slug, identity.register("founder@" + slug + ".example", "Amara Diallo", Locale.ENGLISH, ZONE));
    }

    private Coop coop(String name, String slug, PersonId founder) {
        var charter = new Charter(name, "Monaco", "To be measured", "EUR", ZONE.getId(), Pattern.CONSUMER.name(), slug);
        var person = new SignedIn(founder, "Amara Diallo", Locale.ENGLISH, ZONE);
        return switch (membership.found(person, charter, new Words(dictionary, Locale.ENGLISH, ZONE))) {
            case Founding.Founded(var coop) -> coop;
            case Founding.Refused(var problems) -> throw new IllegalStateException("Not founded: " + problems);
        };
    }

    private DecisionId decision(Coop coop, PersonId founder) {
        var draft = Draft.question("Shall we buy the boat shed?", "It is *ours* to lose.\n\n".repeat(20), Bylaws.POLICY);
        return scopes.within(coop.id(), () -> switch (decisions.open(member(coop, founder), draft)) {
            case Proposed.Opened opened -> opened.id();
            case Proposed.Refused(var problems) -> throw new IllegalStateException("Not opened: " + problems);
        });
    }

    private Actor.Member member(Coop coop, PersonId person) {
        return switch (actors.of(coop.id(), Optional.of(person))) {
            case Actor.Member member -> member;
            case Actor.Visitor _, Actor.Guest _, Actor.Decision _, Actor.Clockwork _ -> throw new IllegalStateException("Not a member");
        };
    }
}
