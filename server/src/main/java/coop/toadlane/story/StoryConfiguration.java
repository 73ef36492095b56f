package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.INGRID;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Scopes;
import coop.toadlane.circles.CircleRoles;
import coop.toadlane.circles.Circles;
import coop.toadlane.decisions.Decisions;
import coop.toadlane.delegation.Delegations;
import coop.toadlane.discussion.Discussions;
import coop.toadlane.funding.FundingRounds;
import coop.toadlane.funding.Ideas;
import coop.toadlane.funding.Reports;
import coop.toadlane.funding.Reviews;
import coop.toadlane.identity.Cast;
import coop.toadlane.identity.Identity;
import coop.toadlane.joining.Joining;
import coop.toadlane.ledger.Books;
import coop.toadlane.ledger.Ledger;
import coop.toadlane.meetings.Meetings;
import coop.toadlane.membership.Act;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Register;
import coop.toadlane.opinions.Inquiries;
import coop.toadlane.opinions.Opinions;
import coop.toadlane.opinions.Statements;
import coop.toadlane.rounds.ConsentRounds;
import coop.toadlane.rounds.Convening;
import coop.toadlane.rounds.Facilitating;
import coop.toadlane.topics.Needs;
import coop.toadlane.topics.Polls;
import coop.toadlane.topics.Topics;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** In the demo: the story's clock, its cast at the front door, and the telling of it. */
@Configuration
@ConditionalOnBooleanProperty("toadlane.demo")
class StoryConfiguration {

    @Bean
    Beginning beginning(JdbcClient db) {
        return new Beginning(db, Clock.systemUTC());
    }

    @Bean
    @Primary
    StoryClock storyClock(Beginning beginning) {
        return StoryClock.startedAt(Beginning.OPENING, beginning.realTime());
    }

    @Bean
    Cast cast() {
        return () -> List.of(part(AMARA, "amara"), part(LUCA, "luca"), part(INGRID, "ingrid"));
    }

    @Bean
    Story story(
            Beginning beginning, StoryClock clock, Scopes scopes, Actors actors, Dictionary dictionary, Identity identity,
            Membership membership, Register register, Joining joining, Circles circles, CircleRoles roles, Ledger ledger, Books books,
            Decisions decisions, Delegations delegations, Discussions discussions, Topics topics, Polls polls, Needs needs,
            Meetings meetings, FundingRounds rounds, Ideas ideas, Reviews reviews, Reports reports, Convening convening,
            ConsentRounds consentRounds, Facilitating facilitating, Inquiries inquiries, Statements statements, Opinions opinions,
            List<Act> acts, PlatformTransactionManager transactions) {
        var street = new Street(clock, scopes, actors, dictionary, identity, membership, register, joining, circles, roles, ledger,
            books, decisions, delegations, discussions, topics, polls, needs, meetings, new Purse(rounds, ideas, reviews, reports),
            new InTurn(convening, consentRounds, facilitating), new Forum(inquiries, statements, opinions), acts);
        return new Story(beginning, street, new TransactionTemplate(transactions));
    }

    private static Cast.Part part(Person person, String key) {
        return new Cast.Part(person.mail(), person.name(), person.language(), Street.MONACO, Sentence.of("identity.demo." + key));
    }
}
