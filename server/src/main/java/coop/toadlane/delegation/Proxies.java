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
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells who spoke for whom, by name. */
@Component
public class Proxies {

    private static final String ERASED = "—";

    private final Directory directory;

    Proxies(Directory directory) {
        this.directory = directory;
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
