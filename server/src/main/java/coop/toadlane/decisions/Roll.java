package coop.toadlane.decisions;

import coop.toadlane.ballots.Ballot;
import coop.toadlane.ballots.BallotText;
import coop.toadlane.ballots.Openness;
import coop.toadlane.counting.Delegations.Chain;
import coop.toadlane.delegation.Delegations;
import coop.toadlane.tally.Proxy;
import coop.toadlane.tally.Spoken;
import coop.toadlane.tally.Weighed;
import coop.toadlane.urn.Urn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Calls up who speaks on a decision and with how many votes: one's own vote first, else that of whoever one entrusted it to. */
@Component
class Roll {

    private final Ballots ballots;
    private final Voters voters;
    private final Delegations delegations;
    private final Urn urn;

    Roll(Ballots ballots, Voters voters, Delegations delegations, Urn urn) {
        this.ballots = ballots;
        this.voters = voters;
        this.delegations = delegations;
        this.urn = urn;
    }

    /** How many have voted. */
    int count(Proposal proposal) {
        return proposal.way().openness() == Openness.SECRET
            ? urn.ballots(proposal.coop(), proposal.id().value()) : ballots.count(proposal.coop(), proposal.id());
    }

    /** What lies in the box of a secret decision. */
    List<Ballot> nameless(Proposal proposal) {
        return urn.slips(proposal.coop(), proposal.id().value()).stream().map(slip -> BallotText.read(slip.ballot())).toList();
    }

    Spoken of(Proposal proposal) {
        var rule = proposal.rule();
        var own = new LinkedHashMap<UUID, Weighed>();
        for (var said : ballots.roll(proposal.coop(), proposal.id()))
            own.put(said.memberId(), new Weighed(said.ballot(), said.memberClass(), said.votes()));
        if (!rule.delegable()) return new Spoken(List.copyOf(own.values()), List.of());
        return entrusted(proposal, own);
    }

    private Spoken entrusted(Proposal proposal, Map<UUID, Weighed> own) {
        var all = voters.all(proposal.coop(), proposal.id());
        var chosen = new LinkedHashMap<String, String>();
        delegations.on(proposal.coop(), proposal.matter()).forEach((member, delegate) -> {
            if (all.containsKey(member)) chosen.put(member.toString(), delegate.toString());
        });
        var voted = own.keySet().stream().map(UUID::toString).collect(Collectors.toSet());
        var proxies = coop.toadlane.counting.Delegations.of(chosen, voted).chains().entrySet().stream()
            .map(each -> proxy(UUID.fromString(each.getKey()), each.getValue())).toList();
        var voices = new ArrayList<>(own.values());
        for (var proxy : proxies)
            if (proxy.end() == Proxy.End.VOTES) {
                var voter = all.get(proxy.member());
                voices.add(new Weighed(own.get(proxy.chain().getLast()).ballot(), voter.memberClass(), voter.votes()));
            }
        return new Spoken(voices, proxies);
    }

    private static Proxy proxy(UUID member, Chain chain) {
        var delegates = chain.delegates().stream().map(UUID::fromString).toList();
        return switch (chain) {
            case Chain.Votes _ -> new Proxy(member, delegates, Proxy.End.VOTES);
            case Chain.Ends _ -> new Proxy(member, delegates, Proxy.End.STOPS);
            case Chain.Circle _ -> new Proxy(member, delegates, Proxy.End.CIRCLE);
        };
    }
}
