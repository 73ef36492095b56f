package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.Browsers;
import coop.toadlane.Browsing;
import coop.toadlane.Village;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Scope;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.identity.Identity;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Pattern;
import coop.toadlane.ui.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mei put the van to the members, Amara leads the circle and so facilitates, Luca is a member like all others. */
@DatabaseTest
class ReviewsTest {

    private static final Instant A_YEAR_AGO = Instant.now().minus(Duration.ofDays(365));
    private static final LocalDate LAST_MONTH = LocalDate.now(ZoneOffset.UTC).minusDays(30);
    private static final LocalDate NEXT_YEAR = LocalDate.now(ZoneOffset.UTC).plusDays(400);

    @Autowired
    Assembly assembly;

    @Autowired
    Village village;

    @Autowired
    Identity identity;

    @Autowired
    Browsers browsers;

    @Autowired
    Decisions decisions;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Headlines headlines;

    @Autowired
    DecisionPages pages;

    @Autowired
    OwnVoices ownVoices;

    @Autowired
    Rounds rounds;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    SignedIn amara;
    Assembly.Members members;
    Actor.Member mei;
    Actor.Member luca;
    String meisMail = UUID.randomUUID() + "@roue-libre.example";
    DecisionId van;

    @BeforeEach
    void decide() {
        amara = browsers.person("Amara Diallo");
        var coop = village.founded(amara, Pattern.CONSUMER);
        members = new Assembly.Members(coop, List.of(assembly.actor(coop, amara.id())));
        mei = assembly.join(coop, identity.register(meisMail, "Mei Tanaka", Locale.FRENCH, ZoneOffset.UTC), "Mei Tanaka", "MEMBER");
        luca = assembly.join(coop, browsers.person("Luca Ferrero").id(), "Luca Ferrero", "MEMBER");
        van = open(Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void when_its_day_comes_its_author_and_who_facilitates_are_written_to_once_each_in_their_language() {
        conclude(LAST_MONTH.toString());
        while (assembly.count(members, "errand", van) > 0) rounds.walk();
        rounds.walk();

        assertThat(letters(meisMail)).containsExactly(members.coop().name() + "\u00a0: revenir sur «\u00a0Buy a cargo van\u00a0»");
        assertThat(letters(browsers.mailOf(amara))).containsExactly(members.coop().name() + ": look again at “Buy a cargo van”");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void until_somebody_says_what_was_found_it_stands_in_the_list_and_at_home_of_those_who_look_after_it() {
        conclude(LAST_MONTH.toString());
        open(Draft.question("Sell the old van", "It rusts", Bylaws.POLICY));
        assertThat(due()).containsExactly("Buy a cargo van");
        assertThat(assembly.within(members, () -> decisions.toLookAtAgain(mei, 5))).hasSize(1);
        assertThat(assembly.within(members, () -> decisions.toLookAtAgain(members.amara(), 5))).hasSize(1);
        assertThat(assembly.within(members, () -> decisions.toLookAtAgain(luca, 5))).isEmpty();

        assertThat(review("KEPT", "It pays for itself", NEXT_YEAR.toString())).isEqualTo(new Reviewed.Written(Reviews.Verdict.KEPT));
        assertThat(due()).isEmpty();
        assertThat(page().again().day()).isEqualTo(NEXT_YEAR);
        assertThat(page().again().found()).extracting(Reviews.Review::note).containsExactly("It pays for itself");
        assertThat(assembly.recorded(members, van)).endsWith("decisions.outcome-written", "decisions.reviewed-kept");
        assertThat(assembly.within(members, () -> decisions.reviewsAhead(members.coop().id(), 5))).hasSize(1);
    }

    @Test
    void a_day_is_changed_or_taken_away_with_the_outcome_and_all_are_kept() {
        conclude(NEXT_YEAR.toString());
        conclude(NEXT_YEAR.plusDays(1).toString());
        assertThat(page().again().day()).isEqualTo(NEXT_YEAR.plusDays(1));
        conclude("");
        assertThat(page().again().isTold()).isFalse();
        assertThat(assembly.within(members, () -> db.sql("SELECT count(*) FROM decisions.errand WHERE kind = 'REVIEW'")
            .query(Integer.class).single())).isZero();
        assertThat(assembly.count(members, "outcome", van)).isEqualTo(3);
    }

    @Test
    void a_day_that_has_come_stands_though_the_outcome_is_worded_anew() {
        conclude(LAST_MONTH.toString());
        assertThat(assembly.within(members, () -> decisions.conclude(mei, van, "We bought two", LAST_MONTH.toString())))
            .isEqualTo(new Concluded.Written());
        assertThat(due()).hasSize(1);
    }

    @Test
    void what_is_to_be_changed_is_drafted_from_the_earlier_decision_and_leads_back_to_it() {
        conclude(LAST_MONTH.toString());
        review("TO_CHANGE", "One van is too few", "");
        var browser = browsers.as(amara);
        assertThat(browser.get(members.coop().path() + page().changing()).body()).contains("For the market run", "Buy a cargo van");

        var path = members.coop().path() + "/decisions/new";
        browser.submit(path + "?origin=decision:" + van, path, Map.of(
            "step", "open", "ask", "question", "title", "Buy a second van", "text", "One is too few", "matter", Bylaws.POLICY,
            "origin", "decision:" + van));
        assertThat(page().again().newer()).extracting(Headline::title).containsExactly("Buy a second van");
        var second = new DecisionId(page().again().newer().getFirst().id());
        assertThat(page(second).origin()).isNotNull().extracting(Origins.Origin::path).isEqualTo(van.path());
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_the_list_home_and_print_say_that_it_is_due() {
        conclude(LAST_MONTH.toString());
        Browsing browser = browsers.as(amara);
        var path = members.coop().path() + van.path();
        var refused = browser.submit(path, path + "/reviews", Map.of("verdict", "KEPT", "note", "It rolls", "next", "someday"));
        assertThat(refused.body()).contains("It rolls", "Give a day such as");
        var undated = browser.submit(path, path + "/outcome", Map.of("outcome", "We bought two", "again", "1999-01-01"));
        assertThat(undated.body()).contains("We bought two", "Give a day that is still to come");
        assertThat(browser.get(members.coop().path() + "/decisions?again=due").body()).contains("Buy a cargo van");
        assertThat(browser.get(members.coop().path()).body()).contains("To be looked at again");
        assertThat(browser.get(path + "/whole").body()).contains("To be looked at again");
    }

    @Test
    void a_person_takes_along_what_they_wrote_down() {
        conclude(LAST_MONTH.toString());
        review("KEPT", "It pays for itself", "");
        var own = own();
        assertThat(own).contains("We buy it", "It pays for itself");
    }

    private DecisionId open(Draft draft) {
        var opened = assembly.opened(assembly.within(members, () -> decisions.open(mei, draft, A_YEAR_AGO)));
        assembly.within(members, () -> decisions.close(members.coop().id(), opened, A_YEAR_AGO.plus(Duration.ofDays(10))));
        return opened;
    }

    private void conclude(String again) {
        assertThat(assembly.within(members, () -> decisions.conclude(mei, van, "We buy it", again, A_YEAR_AGO.plus(Duration.ofDays(11)))))
            .isEqualTo(new Concluded.Written());
    }

    private Reviewed review(String verdict, String note, String next) {
        return assembly.within(members, () -> reviewing.review(mei, van, new ReviewForm(verdict, note, next), Instant.now()));
    }

    private String own() {
        return Scope.of(Optional.empty(), Optional.of(mei.id()))
            .call(() -> new TransactionTemplate(transactions).execute(_ -> ownVoices.of(mei.id()))).toString();
    }

    private List<String> due() {
        return assembly.within(members, () -> headlines.list(members.coop().id(), new Asked("", "", "", "", Map.of("again", "due"))))
            .rows().stream().map(Headline::title).toList();
    }

    private DecisionPage page() {
        return page(van);
    }

    private DecisionPage page(DecisionId decision) {
        return assembly.within(members, () -> pages.page(members.amara(), decision, DecisionPages.Typed.NOTHING));
    }

    private List<String> letters(String mail) {
        return db.sql("SELECT subject FROM mail.letter WHERE recipient = :mail AND subject LIKE '%van%'").param("mail", mail)
            .query(String.class).list();
    }

    /** To anybody of this co-op, about looking again. */
    private List<String> letters() {
        return db.sql("SELECT subject FROM mail.letter WHERE subject LIKE :coop AND subject LIKE '%van%'")
            .param("coop", members.coop().name() + "%").query(String.class).list().stream()
            .filter(subject -> subject.contains("look again") || subject.contains("revenir")).toList();
    }
}
