package coop.toadlane.delegation;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.Directory;
import coop.toadlane.tally.Proxy;
import coop.toadlane.ui.Sentence;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells who speaks or spoke for whom, by name. */
@Component
public class Proxies {

    private static final String ERASED = "—";

    private final Directory directory;
    private final DelegationTable table;

    Proxies(Directory directory, DelegationTable table) {
        this.directory = directory;
        this.table = table;
    }

    /** Who would speak for a member on a matter: somebody, through a chain, or nobody, in a circle. Empty if they trust nobody. */
    public Optional<Sentence> foretold(CoopId coop, MemberId member, String matter) {
        var chosen = table.on(coop, matter);
        var me = member.value();
        if (!chosen.containsKey(me)) return Optional.empty();
        return Optional.of(led(me, chosen, names(coop, chosen)));
    }

    private static Sentence led(UUID me, Map<UUID, UUID> chosen, Map<UUID, String> names) {
        var texts = new HashMap<String, String>();
        chosen.forEach((member, delegate) -> texts.put(member.toString(), delegate.toString()));
        var chain = coop.toadlane.counting.Delegations.of(texts, Set.of()).chains().get(me.toString());
        var through = chain(chain.delegates().stream().map(UUID::fromString).toList(), names);
        return chain instanceof coop.toadlane.counting.Delegations.Chain.Circle
            ? Sentence.of("delegation.circle", through) : Sentence.of("delegation.leads", through);
    }

    Map<UUID, String> names(CoopId coop, Map<UUID, UUID> chosen) {
        var members = new HashSet<MemberId>();
        chosen.forEach((member, delegate) -> members.addAll(List.of(new MemberId(member), new MemberId(delegate))));
        return names(directory, coop, members);
    }

    public List<Sentence> told(CoopId coop, List<Proxy> proxies) {
        var members = new HashSet<MemberId>();
        for (var proxy : proxies) {
            members.add(new MemberId(proxy.member()));
            proxy.chain().forEach(delegate -> members.add(new MemberId(delegate)));
        }
        var names = names(directory, coop, members);
        return proxies.stream()
            .map(proxy -> Sentence.of(
                "decisions.proxy." + proxy.end(), names.getOrDefault(proxy.member(), ERASED), chain(proxy.chain(), names)))
            .toList();
    }

    static String chain(List<UUID> delegates, Map<UUID, String> names) {
        return delegates.stream().map(delegate -> names.getOrDefault(delegate, ERASED)).collect(Collectors.joining(" → "));
    }

    public static Map<UUID, String> names(Directory directory, CoopId coop, Collection<MemberId> members) {
        var names = new HashMap<UUID, String>();
        directory.of(coop, members).forEach((member, listing) -> names.put(member.value(), listing.name()));
        return names;
    }
}
