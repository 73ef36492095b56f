package coop.toadlane.delegation;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.drafts.Drafts;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
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
    private final Proxies proxies;
    private final Drafts drafts;
    private final Directory directory;
    private final Membership membership;

    DelegationsController(
            Delegations delegations, Proxies proxies, Drafts drafts, Directory directory, Membership membership) {
        this.delegations = delegations;
        this.proxies = proxies;
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
        var names = proxies.names(reader.coop(), chosen);
        var trusting = chosen.entrySet().stream().filter(each -> each.getValue().equals(me)).map(each -> names.get(each.getKey())).toList();
        var delegate = chosen.get(me);
        return new DelegationsPage.Matter(
            matter, delegate == null ? null : names.get(delegate),
            proxies.foretold(reader.coop(), reader.membership(), matter).orElse(null), trusting, typed);
    }
}
