package coop.toadlane.story;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.ballots.Voted;
import coop.toadlane.circles.Arrangement;
import coop.toadlane.circles.CircleId;
import coop.toadlane.circles.Outline;
import coop.toadlane.decisions.Closed;
import coop.toadlane.decisions.Concluded;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.decisions.Proposed;
import coop.toadlane.delegation.Delegated;
import coop.toadlane.discussion.Commented;
import coop.toadlane.discussion.ConversationId;
import coop.toadlane.discussion.Enclosed;
import coop.toadlane.discussion.Reaction;
import coop.toadlane.discussion.SentFile;
import coop.toadlane.drafts.Draft;
import coop.toadlane.joining.Applying;
import coop.toadlane.joining.Request;
import coop.toadlane.ledger.Party;
import coop.toadlane.ledger.Posting;
import coop.toadlane.ledger.Transfer;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Newcomer;
import coop.toadlane.topics.PollAnswer;
import coop.toadlane.topics.PollDraft;
import coop.toadlane.topics.PollId;
import coop.toadlane.topics.Polled;
import coop.toadlane.topics.Preference;
import coop.toadlane.topics.Raised;
import coop.toadlane.topics.TopicDraft;
import coop.toadlane.topics.TopicId;
import coop.toadlane.ui.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One co-op while its story is told: what its people did, and when. What they are refused stops the telling. */
final class House {

    private final Street street;
    private final Coop coop;

    House(Street street, Coop coop) {
        this.street = street;
        this.coop = coop;
    }

    Coop coop() {
        return coop;
    }

    Actor.Member as(Person person) {
        return street.in(coop, person);
    }

    <T> T at(String when, Supplier<T> happening) {
        return street.clock().at(Street.time(when), () -> street.scopes().within(coop.id(), happening));
    }

    /** Changes the bylaws while the co-op has one member, whose word is enough. */
    void agree(String when, Person alone, UnaryOperator<Bylaws> change) {
        at(when, () -> street.membership().amend(as(alone), coop.id(), change));
    }

    /** Joins with the shares of their class, which they pay into the bank. */
    void join(String when, Person by, String memberClass, Person... newcomers) {
        at(when, () -> {
            for (var newcomer : newcomers) {
                var person = Newcomer.person(newcomer.name(), newcomer.mail(), street.id(newcomer), memberClass);
                var member = street.register().apply(coop, person);
                street.register().admit(as(by), coop, member, memberClass);
            }
            return newcomers.length;
        });
    }

    /** Another co-op joins, and somebody of it speaks for it from then on. */
    void join(String when, Person by, String memberClass, House other, Person delegate) {
        at(when, () -> {
            var member = street.register().apply(coop, Newcomer.coop(other.coop.name(), other.coop.id(), memberClass));
            var admitted = street.register().admit(as(by), coop, member, memberClass);
            street.register().delegate(as(by), coop, admitted, street.id(delegate), delegate.name());
            return member;
        });
    }

    void apply(String when, Person person, String memberClass, Map<String, String> answers) {
        at(when, () -> switch (street.joining().apply(
                new Actor.Guest(coop.id(), street.id(person)), coop, Request.own(street.id(person), person.name(), memberClass, answers))) {
            case Applying.Applied applied -> applied.id();
            case Applying.Admitted _ -> throw new IllegalStateException(person.name() + " should wait");
            case Applying.Refused(var problems) -> throw new IllegalStateException(person.name() + ": " + problems);
        });
    }

    Transfer transfer(String day, String from, String to, long cents, String memo) {
        return street.scopes().within(coop.id(), () -> Transfer.of(
            street.books().account(coop.id(), from), street.books().account(coop.id(), to),
            new Money(cents, coop.currency()), LocalDate.parse(day), memo));
    }

    void post(String when, Person treasurer, List<Transfer> group) {
        at(when, () -> switch (street.ledger().post(as(treasurer), group)) {
            case Posting.Posted posted -> posted.group();
            case Posting.Refused refused -> throw new IllegalStateException("The books refuse: " + street.english().say(refused.why()));
        });
    }

    Party party(Person person) {
        return street.scopes().within(coop.id(), () -> Party.of(as(person).membership()));
    }

    DecisionId propose(String when, Person author, Draft draft) {
        return at(when, () -> switch (street.decisions().open(as(author), draft)) {
            case Proposed.Opened opened -> opened.id();
            case Proposed.Refused(var problems) -> throw new IllegalStateException(draft.title() + ": " + problems);
        });
    }

    void vote(String when, DecisionId decision, Answer answer, Person... voters) {
        for (var voter : voters) vote(when, decision, voter, Vote.of(answer));
    }

    void vote(String when, DecisionId decision, Person voter, Vote vote) {
        at(when, () -> switch (street.decisions().vote(as(voter), decision, vote)) {
            case Voted.Cast cast -> cast;
            case Voted.Refused refused -> throw new IllegalStateException(voter.name() + " could not vote: " + refused.refusal());
        });
    }

    void entrust(String when, Person from, String matter, Person to) {
        at(when, () -> switch (street.delegations().entrust(as(from), matter, to.name())) {
            case Delegated.Done done -> done;
            case Delegated.Refused refused -> throw new IllegalStateException(from.name() + " could not: " + refused.refusal());
        });
    }

    void close(String when, DecisionId decision) {
        at(when, () -> switch (street.decisions().close(coop.id(), decision, Street.time(when))) {
            case Closed.Counted counted -> counted;
            case Closed.Already _, Closed.Extended _, Closed.Waiting _, Closed.TooEarly _ ->
                throw new IllegalStateException(decision + " could not be closed at " + when);
        });
    }

    UUID say(String when, Person author, DecisionId decision, String text) {
        return say(when, author, decision.conversation(), text);
    }

    UUID say(String when, Person author, ConversationId about, String text) {
        return at(when, () -> said(street.discussions().say(as(author), about, text)));
    }

    void reply(String when, Person author, UUID to, String text) {
        at(when, () -> said(street.discussions().reply(as(author), to, text)));
    }

    void react(String when, UUID comment, Reaction reaction, Person... members) {
        for (var member : members) at(when, () -> said(street.discussions().react(as(member), comment, reaction)));
    }

    TopicId raise(String when, Person author, @Nullable CircleId circle, String title, String text, SentFile... files) {
        var draft = new TopicDraft(title, text, circle == null ? "" : circle.toString());
        return at(when, () -> switch (street.topics().raise(as(author), draft, new Enclosed(List.of(files), Set.of()))) {
            case Raised.Done(var id) -> id;
            case Raised.Refused(var problems) -> throw new IllegalStateException(title + ": " + problems);
        });
    }

    PollId ask(String when, Person author, TopicId topic, PollDraft draft) {
        return at(when, () -> asked(street.polls().open(as(author), topic, draft)));
    }

    void answer(String when, TopicId topic, PollId poll, Map<Integer, PollAnswer> answers, Person... members) {
        for (var member : members) at(when, () -> asked(street.polls().answer(as(member), topic, poll, answers)));
    }

    void prefer(String when, TopicId more, TopicId less, Person... members) {
        for (var member : members)
            at(when, () -> street.needs().prefer(as(member), more, less, Preference.FIRST).map(why -> {
                throw new IllegalStateException("Could not be compared: " + why);
            }));
    }

    private static PollId asked(Polled polled) {
        return switch (polled) {
            case Polled.Done(var id) -> id;
            case Polled.Refused(var problems) -> throw new IllegalStateException("Could not be asked: " + problems);
        };
    }

    void close(String when, Person by, TopicId topic) {
        at(when, () -> street.topics().close(as(by), topic));
    }

    private static UUID said(Commented outcome) {
        return switch (outcome) {
            case Commented.Written written -> written.comment();
            case Commented.Refused refused -> throw new IllegalStateException("Could not be said: " + refused.refusal());
            case Commented.FileRefused refused -> throw new IllegalStateException("Could not be said: " + refused.flaw());
        };
    }

    void conclude(String when, Person author, DecisionId decision, String text) {
        conclude(when, author, decision, text, "");
    }

    void conclude(String when, Person author, DecisionId decision, String text, String again) {
        at(when, () -> switch (street.decisions().conclude(as(author), decision, text, again)) {
            case Concluded.Written written -> written;
            case Concluded.Refused refused -> throw new IllegalStateException("Could not be said: " + refused.refusal());
            case Concluded.DayRefused refused -> throw new IllegalStateException("Could not be said: " + refused.refusal());
        });
    }

    CircleId form(String when, Person by, CircleId within, String name, String aim, String domain) {
        return at(when, () -> switch (street.circles().form(as(by), within, new Outline(name, aim, domain))) {
            case Arrangement.Done done -> done.circle();
            case Arrangement.Refused(var problems) -> throw new IllegalStateException(name + ": " + problems);
        });
    }

    CircleId whole() {
        return street.scopes().within(coop.id(), () -> street.circles().whole(coop.id()));
    }

    /** The choice of an act's form whose label holds these words: a role, an account, a rule. */
    String choice(String act, String term, String label) {
        return street.scopes().within(coop.id(), () -> street.acts().stream().filter(known -> known.kind().equals(act))
            .flatMap(known -> known.terms(coop.id(), street.english()).stream()).filter(known -> known.name().equals(term))
            .flatMap(known -> known.choices().stream()).filter(known -> known.label().contains(label))
            .findFirst().orElseThrow().value());
    }
}
