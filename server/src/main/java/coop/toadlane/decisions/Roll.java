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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls up who speaks on a decision and with how many votes: one's own vote first, else that of whoever one entrusted it to. */
@Component
class Roll {

    private final Ballots ballots;
    private final Delegations delegations;
    private final Urn urn;

    Roll(Ballots ballots, Delegations delegations, Urn urn) {
        this.ballots = ballots;
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

    /** Every ballot, and those of members who speak through others. */
    Spoken of(Proposal proposal) {
        var through = through(proposal);
        var voices = new ArrayList<Weighed>();
        for (var said : ballots.roll(proposal.coop(), proposal.id())) voices.add(said.weighed());
        voices.addAll(through.voices());
        return new Spoken(voices, through.proxies());
    }

    /** Those who speak through others, read from who delegates and to whom, however many voted themselves. */
    Spoken through(Proposal proposal) {
        if (!proposal.rule().delegable()) return Spoken.NOBODY;
        var delegates = delegations.on(proposal.coop(), proposal.matter());
        var voters = ballots.of(proposal.coop(), proposal.id(), Stream.concat(delegates.keySet().stream(), delegates.values().stream()))
            .stream().collect(Collectors.toMap(Ballots.Said::memberId, Function.identity()));
        var proxies = proxies(delegates, voters);
        var voices = proxies.stream().filter(proxy -> proxy.end() == Proxy.End.VOTES)
            .map(proxy -> voters.get(proxy.member()).saying(voters.get(proxy.chain().getLast()).ballot())).toList();
        return new Spoken(voices, proxies);
    }

    private static List<Proxy> proxies(Map<UUID, UUID> delegates, Map<UUID, Ballots.Said> voters) {
        var chosen = new LinkedHashMap<String, String>();
        delegates.forEach((member, delegate) -> {
            if (voters.containsKey(member)) chosen.put(member.toString(), delegate.toString());
        });
        var voted = voters.values().stream().filter(Ballots.Said::hasVoted).map(said -> said.memberId().toString())
            .collect(Collectors.toSet());
        return coop.toadlane.counting.Delegations.of(chosen, voted).chains().entrySet().stream()
            .map(each -> proxy(UUID.fromString(each.getKey()), each.getValue())).toList();
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
