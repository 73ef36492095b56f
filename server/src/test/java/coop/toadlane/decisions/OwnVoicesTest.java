package coop.toadlane.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Scope;
import coop.toadlane.ballots.Answer;
import coop.toadlane.ballots.Vote;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.drafts.Draft;
import coop.toadlane.membership.Bylaws;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OwnVoicesTest {

    @Autowired
    Assembly assembly;

    @Autowired
    Decisions decisions;

    @Autowired
    OwnVoices ownVoices;

    @Autowired
    PlannedActs plannedActs;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_person_takes_along_how_they_voted_and_erased_their_reason_is_gone_while_the_count_stands() {
        var members = assembly.byHands(1);
        var van = assembly.opened(assembly.within(members, () ->
            decisions.open(members.amara(), Draft.question("Buy a cargo van", "For the market run", Bylaws.POLICY))));
        assembly.within(members, () -> decisions.vote(members.amara(), van, Vote.of(Answer.AGREE).because("My knees")));
        assertThat(owned(members).toString()).contains("Buy a cargo van", "AGREE", "My knees");

        asAmara(members, () -> {
            ownVoices.erase(members.amara().id());
            return null;
        });
        assertThat(owned(members).toString()).contains("AGREE").doesNotContain("knees");
    }

    @Test
    void an_act_about_a_person_who_was_erased_names_them_no_more() {
        var members = assembly.byHands(2);
        var mei = assembly.join(members.coop(), "Mei \"Wheels\" Tanaka", "MEMBER");
        var loan = assembly.opened(assembly.within(members, () -> decisions.open(members.amara(), Draft.act("A wheel", "Hers broke.",
            "ledger.pay", Map.of("payee", "Mei \"Wheels\" Tanaka (3)", "amount", "60", "purpose", "supplies", "memo", "Wheel")))));
        assertThat(acts(members, loan)).contains("Tanaka");
        Scope.of(Optional.empty(), Optional.of(mei.id())).call(() -> new TransactionTemplate(transactions).execute(_ -> {
            ownVoices.erase(mei.id());
            return null;
        }));
        assertThat(acts(members, loan)).contains("Wheel", "supplies", "—").doesNotContain("Tanaka");
    }

    private String acts(Assembly.Members members, DecisionId decision) {
        return assembly.within(members, () -> plannedActs.of(members.coop().id(), decision)).toString();
    }

    private Object owned(Assembly.Members members) {
        return asAmara(members, () -> ownVoices.of(members.amara().id()));
    }

    private <T> T asAmara(Assembly.Members members, Supplier<T> work) {
        return Scope.of(Optional.empty(), Optional.of(members.amara().id()))
            .call(() -> new TransactionTemplate(transactions).execute(_ -> work.get()));
    }
}
