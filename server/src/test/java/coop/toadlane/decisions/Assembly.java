package coop.toadlane.decisions;

import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import coop.toadlane.actor.Scopes;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Pattern;
import coop.toadlane.membership.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A co-op with as many members as a test needs, and its scope to act in. */
@Component
public class Assembly {

    /** When tests' decisions open: today, since the clockwork would close what is past. */
    static final Instant MONDAY = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);
    static final Instant A_YEAR_LATER = MONDAY.plus(365, ChronoUnit.DAYS);
    static final Instant LAST_YEAR = MONDAY.minus(365, ChronoUnit.DAYS);

    public record Members(Coop coop, List<Actor.Member> all) {

        public Actor.Member amara() {
            return all.getFirst();
        }

        public Actor.Member number(int number) {
            return all.get(number - 1);
        }
    }

    private final Village village;
    private final Actors actors;
    private final Scopes scopes;
    private final Membership membership;
    private final Decisions decisions;
    private final DecisionPages pages;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Assembly(
            Village village, Actors actors, Scopes scopes, Membership membership, Decisions decisions, DecisionPages pages, JdbcClient db,
            PlatformTransactionManager transactions) {
        this.village = village;
        this.actors = actors;
        this.scopes = scopes;
        this.membership = membership;
        this.decisions = decisions;
        this.pages = pages;
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A consumer co-op decides by show of hands, with a quorum of half and a majority of those who say yes or no. */
    public Members byHands(int count) {
        return of(Pattern.CONSUMER, count);
    }

    /** A worker co-op decides by consent, with a quorum of half. */
    public Members byConsent(int count) {
        return of(Pattern.WORKER, count);
    }

    /** A consumer co-op that decides its policy by consensus: one block stops it. */
    Members byConsensus(int count) {
        var members = byHands(count);
        ruled(members, rule -> rule.by(Rule.Method.CONSENSUS));
        return members;
    }

    /** Policy is decided by another rule from now on. */
    public void ruled(Members members, UnaryOperator<Rule> change) {
        within(members, () -> membership.amend(members.amara(), members.coop().id(), bylaws -> {
            var rules = new HashMap<>(bylaws.rules());
            rules.put(Bylaws.POLICY, change.apply(bylaws.rule(Bylaws.POLICY)));
            return bylaws.with(rules);
        }));
    }

    public <T> T within(Members members, Supplier<T> work) {
        return scopes.within(members.coop().id(), () -> transaction.execute(_ -> work.get()));
    }

    public Actor.Member join(Coop coop, String name, String standing) {
        return join(coop, PersonId.next(), name, standing);
    }

    public Actor.Member join(Coop coop, PersonId person, String name, String standing) {
        scopes.within(coop.id(), () -> transaction.executeWithoutResult(_ -> db.sql("""
                INSERT INTO membership.member (coop_id, member_id, number, name, person_id, class, standing, since)
                SELECT :coop, :id, max(number) + 1, :name, :person, min(class), CAST(:standing AS membership.standing), :since
                  FROM membership.member
                 WHERE coop_id = :coop
                """)
            .param("coop", coop.id().value()).param("id", MemberId.next().value()).param("name", name)
            .param("person", person.value()).param("standing", standing).param("since", LocalDate.of(2026, 1, 1)).update()));
        return actor(coop, person);
    }

    public void setStanding(Actor.Member member, String standing) {
        scopes.within(member.coop(), () -> transaction.executeWithoutResult(_ -> db.sql("""
                UPDATE membership.member
                   SET standing = CAST(:standing AS membership.standing)
                 WHERE coop_id = :coop AND member_id = :member
                """)
            .param("coop", member.coop().value()).param("member", member.membership().value()).param("standing", standing).update()));
    }

    public void setClass(Actor.Member member, String memberClass) {
        scopes.within(member.coop(), () -> transaction.executeWithoutResult(_ -> db.sql("""
                UPDATE membership.member SET class = :class WHERE coop_id = :coop AND member_id = :member
                """)
            .param("coop", member.coop().value()).param("member", member.membership().value()).param("class", memberClass).update()));
    }

    public String name(Actor.Member member) {
        return db.sql("SELECT name FROM membership.member WHERE coop_id = :coop AND member_id = :member")
            .param("coop", member.coop().value()).param("member", member.membership().value()).query(String.class).single();
    }

    DecisionId open(Members members, Draft draft) {
        return opened(within(members, () -> decisions.open(members.amara(), draft, MONDAY)));
    }

    /** Counts it a year later. */
    DecisionPage closed(Members members, DecisionId decision) {
        within(members, () -> decisions.close(members.coop().id(), decision, A_YEAR_LATER));
        return page(members, decision);
    }

    DecisionPage page(Members members, DecisionId decision) {
        return within(members, () -> pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING));
    }

    public DecisionId opened(Proposed proposed) {
        return switch (proposed) {
            case Proposed.Opened(var id) -> id;
            case Proposed.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    public int count(Members members, String table, DecisionId decision) {
        return within(members, () -> db.sql("SELECT count(*) FROM decisions." + table + " WHERE proposal_id = :id")
            .param("id", decision.value()).query(Integer.class).single());
    }

    List<String> recorded(Members members, DecisionId decision) {
        return within(members, () -> db.sql("""
                SELECT kind
                  FROM record.entry
                 WHERE CAST(body AS jsonb) -> 'facts' ->> 'decision' = :id
                 ORDER BY id
                """).param("id", decision.toString()).query(String.class).list());
    }

    /** The entries of a decision as they are recorded. */
    List<String> recordedFacts(Members members, DecisionId decision) {
        return within(members, () -> db.sql("""
                SELECT body
                  FROM record.entry
                 WHERE CAST(body AS jsonb) -> 'facts' ->> 'decision' = :id
                 ORDER BY id
                """).param("id", decision.toString()).query(String.class).list());
    }

    /** What the record keeps of people, for the entries of a decision. */
    String recordedDetails(Members members, DecisionId decision) {
        return within(members, () -> db.sql("""
                SELECT coalesce(string_agg(d.body, ' '), '')
                  FROM record.detail d
                  JOIN record.entry e ON e.coop_id = d.coop_id AND e.id = d.entry_id
                 WHERE CAST(e.body AS jsonb) -> 'facts' ->> 'decision' = :id
                """).param("id", decision.toString()).query(String.class).single());
    }

    public Actor.Member actor(Coop coop, PersonId person) {
        return scopes.within(coop.id(), () -> switch (actors.of(coop.id(), Optional.of(person))) {
            case Actor.Member member -> member;
            case Actor.Guest _, Actor.Visitor _, Actor.Decision _, Actor.Clockwork _ -> throw new AssertionError("Not a member");
        });
    }

    private Members of(Pattern pattern, int count) {
        SignedIn amara = village.person("Amara Diallo");
        var coop = village.founded(amara, pattern);
        var all = new ArrayList<Actor.Member>();
        all.add(actor(coop, amara.id()));
        while (all.size() < count) all.add(join(coop, "Member " + (all.size() + 1), "MEMBER"));
        return new Members(coop, all);
    }
}
