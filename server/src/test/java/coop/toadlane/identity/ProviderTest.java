package coop.toadlane.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.identity.TestProvider.Somebody;
import org.junit.jupiter.api.Test;

class ProviderTest extends IdentityTest {

    @Test
    void the_sign_in_page_offers_the_provider_that_the_node_names() {
        assertThat(caller().get("/sign-in?next=/coops").body())
            .contains("Sign in with Harbour Pass", "/sign-in/with/provider?next=%2Fcoops");
    }

    @Test
    void a_newcomer_whose_mail_the_provider_confirmed_is_in_at_once() {
        var mail = newMail();
        var mei = caller();
        assertThat(come(mei, new Somebody("mei-1", mail, true, "Mei Tanaka"), "/coops").location()).isEqualTo("/coops");
        assertThat(mei.get("/me").body()).contains("Mei Tanaka");
        var person = identity.findByMail(mail).orElseThrow();
        assertThat(person.zone().getId()).isEqualTo("Europe/Monaco");
        assertThat(person.language().getLanguage()).isEqualTo("fr");
    }

    @Test
    void somebody_known_by_their_mail_comes_in_as_themselves() {
        var luca = somebody();
        var caller = caller();
        come(caller, new Somebody("luca-1", luca.mail(), true, "L. F."), "");
        assertThat(caller.get("/me/settings").body()).contains(luca.mail(), luca.name());
    }

    @Test
    void who_came_once_is_known_by_subject_though_their_mail_changed() {
        var mail = newMail();
        come(caller(), new Somebody("noor-1", mail, true, "Noor Haddad"), "");
        var later = caller();
        come(later, new Somebody("noor-1", newMail(), false, "Noor Haddad"), "");
        assertThat(later.get("/me/settings").body()).contains(mail);
    }

    @Test
    void a_mail_that_the_provider_did_not_confirm_opens_nobodys_account() {
        var luca = somebody();
        var thief = caller();
        var answer = come(thief, new Somebody("thief-1", luca.mail(), false, "Luca"), "");
        assertThat(answer.location()).endsWith("/sign-in?problem=provider-mail");
        assertThat(thief.get("/sign-in?problem=provider-mail").body()).contains("Harbour Pass has not made sure of your mail address");
        assertThat(thief.get("/me").status()).isEqualTo(303);
    }

    @Test
    void an_answer_that_this_browser_did_not_ask_for_is_refused() {
        var mei = caller();
        var asked = mei.get("/sign-in/with/provider").location();
        var back = TestProvider.signIn(asked, new Somebody("mei-2", newMail(), true, "Mei"));
        var other = caller();
        assertThat(other.get(back).location()).endsWith("/sign-in?problem=provider");
        assertThat(other.get("/sign-in?problem=provider").body()).contains("Harbour Pass did not let you in");
        assertThat(other.get("/me").status()).isEqualTo(303);
    }

    @Test
    void an_answer_is_taken_once() {
        var mei = caller();
        var back = TestProvider.signIn(
            mei.get("/sign-in/with/provider").location(), new Somebody("mei-3", newMail(), true, "Mei"));
        assertThat(mei.get(back).location()).isEqualTo("/me");
        assertThat(mei.get(back).location()).endsWith("/sign-in?problem=provider");
    }

    private static FormBrowser.Heard come(FormBrowser caller, Somebody somebody, String next) {
        var asked = caller.get("/sign-in/with/provider?next=" + next).location();
        assertThat(asked).startsWith(TestProvider.issuer() + "/authorize").contains("nonce=");
        return caller.get(TestProvider.signIn(asked, somebody));
    }
}
