package coop.toadlane.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DelegationsTest {

    private static final Map<String, String> DELEGATES = new TreeMap<>(Map.of(
            "Amara", "Luca", "Luca", "Mei", "Noor", "Tomás", "Tomás", "Noor", "Ingrid", "nobody", "Mei", "Amara"));

    @Test
    void a_delegation_goes_on_until_one_votes_and_an_own_vote_overrides_it() {
        var delegations = Delegations.of(DELEGATES, new LinkedHashSet<>(List.of("Mei")));
        assertThat(delegations.chains().get("Amara")).isEqualTo(new Delegations.Chain.Votes(List.of("Luca", "Mei")));
        assertThat(delegations.voices()).isEqualTo(Map.of("Mei", List.of("Mei", "Amara", "Luca")));
        assertThat(delegations.chains()).doesNotContainKey("Mei");
    }

    @Test
    void a_circle_and_a_chain_that_ends_vote_for_nobody_and_are_shown() {
        var delegations = Delegations.of(DELEGATES, new LinkedHashSet<>(List.of("Luca")));
        assertThat(delegations.chains().get("Noor")).isEqualTo(new Delegations.Chain.Circle(List.of("Tomás")));
        assertThat(delegations.chains().get("Ingrid")).isEqualTo(new Delegations.Chain.Ends(List.of("nobody")));
        assertThat(delegations.chains().get("Mei")).isEqualTo(new Delegations.Chain.Votes(List.of("Amara", "Luca")));
        assertThat(delegations.voices().get("Luca")).containsExactly("Luca", "Amara", "Mei");
    }

    @Test
    void who_runs_into_a_circle_without_being_of_it_is_told_so() {
        var delegations = Delegations.of(Map.of("Plume", "Noor", "Noor", "Tomás", "Tomás", "Noor"), new LinkedHashSet<>());
        assertThat(delegations.chains().get("Plume")).isEqualTo(new Delegations.Chain.Circle(List.of("Noor", "Tomás")));
        assertThat(delegations.voices()).isEmpty();
    }
}
