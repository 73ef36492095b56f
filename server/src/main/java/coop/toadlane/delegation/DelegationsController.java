package coop.toadlane.delegation;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows and changes to whom a member entrusts their votes. */
@Controller
class DelegationsController {

    static final String PATH = "/decisions/delegations";
    private static final int MOST_SUGGESTED = 100;

    private final Delegations delegations;
    private final Drafts drafts;
    private final Directory directory;
    private final Membership membership;

    DelegationsController(
            Delegations delegations, Drafts drafts, Directory directory, Membership membership) {
        this.delegations = delegations;
        this.drafts = drafts;
        this.directory = directory;
        this.membership = membership;
    }

    @GetMapping("/coops/{coop}" + PATH)
    DelegationsPage delegations(Actor.Member reader) {
        return page(reader, "", "", Map.of());
    }

    @PostMapping("/coops/{coop}" + PATH + "/{matter}")
    Reply entrust(Coop coop, Actor.Member member, @PathVariable String matter, @RequestParam Map<String, String> sent) {
        var typed = sent.getOrDefault("delegate-" + matter, sent.getOrDefault("delegate", ""));
        return switch (delegations.entrust(member, matter, typed)) {
            case Delegated.Done _ -> Redirect.to(coop.path() + PATH).saying("delegation.done");
            case Delegated.Refused(var refusal) -> page(member, matter, typed, Map.of("delegate-" + matter, refusal.sentence()));
        };
    }

    @PostMapping("/coops/{coop}" + PATH + "/{matter}/return")
    Redirect takeBack(Coop coop, Actor.Member member, @PathVariable String matter) {
        return switch (delegations.takeBack(member, matter)) {
            case Delegated.Done _ -> Redirect.to(coop.path() + PATH).saying("delegation.taken-back");
            case Delegated.Refused(var refusal) -> throw new IllegalStateException("Nobody is held to a delegation: " + refusal);
        };
    }

    private DelegationsPage page(Actor.Member reader, String typedMatter, String typed, Map<String, Sentence> errors) {
        var coop = reader.coop();
        var bylaws = membership.bylaws(coop);
        var matters = drafts.matters(coop).stream().filter(matter -> bylaws.rule(matter).delegable())
            .map(matter -> matter(reader, matter, matter.equals(typedMatter) ? typed : "")).toList();
        var people = directory.first(coop, MOST_SUGGESTED).stream().filter(person -> !person.id().equals(reader.membership()))
            .map(Directory.Listing::label).toList();
        return new DelegationsPage(matters, people, errors);
    }

    private DelegationsPage.Matter matter(Actor.Member reader, String matter, String typed) {
        var chosen = delegations.on(reader.coop(), matter);
        var me = reader.membership().value();
        var names = names(reader.coop(), chosen);
        var trusting = chosen.entrySet().stream().filter(each -> each.getValue().equals(me)).map(each -> names.get(each.getKey())).toList();
        var delegate = chosen.get(me);
        return new DelegationsPage.Matter(
            matter, delegate == null ? null : names.get(delegate), delegate == null ? null : led(me, chosen, names), trusting, typed);
    }

    /** Whether it leads to somebody who decides for themselves, through whom, or in a circle. */
    private static Sentence led(UUID me, Map<UUID, UUID> chosen, Map<UUID, String> names) {
        var texts = new HashMap<String, String>();
        chosen.forEach((member, delegate) -> texts.put(member.toString(), delegate.toString()));
        var chain = coop.toadlane.counting.Delegations.of(texts, Set.of()).chains().get(me.toString());
        var through = Proxies.chain(chain.delegates().stream().map(UUID::fromString).toList(), names);
        return chain instanceof coop.toadlane.counting.Delegations.Chain.Circle
            ? Sentence.of("delegation.circle", through) : Sentence.of("delegation.leads", through);
    }

    private Map<UUID, String> names(CoopId coop, Map<UUID, UUID> chosen) {
        var members = new HashSet<MemberId>();
        chosen.forEach((member, delegate) -> members.addAll(List.of(new MemberId(member), new MemberId(delegate))));
        return Proxies.names(directory, coop, members);
    }
}
