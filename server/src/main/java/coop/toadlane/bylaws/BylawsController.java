package coop.toadlane.bylaws;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.Power;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.BylawsVersion;
import coop.toadlane.membership.Directory;
import coop.toadlane.membership.Membership;
import coop.toadlane.membership.Roles;
import coop.toadlane.ui.NotFound;
import coop.toadlane.ui.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows anyone the bylaws of a co-op and how they became what they are; names are for its members. */
@Controller
class BylawsController {

    private final Membership membership;
    private final Amendments amendments;
    private final Directory directory;
    private final ObjectProvider<Roles> roles;
    private final List<Power> powers;
    private final List<OtherRules> others;

    BylawsController(
            Membership membership, Amendments amendments, Directory directory, ObjectProvider<Roles> roles, List<Power> powers,
            List<OtherRules> others) {
        this.membership = membership;
        this.amendments = amendments;
        this.directory = directory;
        this.roles = roles;
        this.powers = powers;
        this.others = others;
    }

    @GetMapping("/coops/{coop}/bylaws")
    BylawsPage bylaws(Coop coop, Actor reader, Words words) {
        var versions = versions(reader);
        var now = new Constitution(membership.bylaws(coop.id()), coop.currency(), powers, holders(reader), words);
        var direct = amendments.isDirect(reader);
        return new BylawsPage(
            versions.getFirst(), now.chapters(), further(coop, reader, direct), versions, reader.may(ChangePower.PROPOSE), direct);
    }

    @GetMapping("/coops/{coop}/bylaws/versions/{version}")
    VersionPage version(
            Coop coop, Actor reader, Words words, @PathVariable("version") int number,
            @RequestParam(name = "since", required = false) Optional<Integer> since) {
        var versions = versions(reader);
        var version = find(versions, number).orElseThrow(NotFound::new);
        var earlier = find(versions, since.orElse(number - 1)).filter(found -> found.version() < number);
        var chapters = chapters(coop, words, number);
        return new VersionPage(
            version, earlier.orElse(null), versions.stream().filter(other -> other.version() < number).toList(),
            earlier.map(found -> Difference.between(chapters(coop, words, found.version()), chapters)).orElse(List.of()), chapters);
    }

    private List<Chapter> chapters(Coop coop, Words words, int version) {
        Bylaws then = membership.bylaws(coop.id(), version);
        return new Constitution(then, coop.currency(), List.of(), Holders.anonymous(), words).chapters();
    }

    private static Optional<VersionLine> find(List<VersionLine> versions, int number) {
        return versions.stream().filter(line -> line.version() == number).findFirst();
    }

    private List<VersionLine> versions(Actor reader) {
        var versions = membership.versions(reader.coop());
        var names = names(reader, versions.stream().map(BylawsVersion::member));
        return versions.stream()
            .map(made -> VersionLine.of(made.version(), made.since(), made.member(), made.decision(), names)).toList();
    }

    private List<Further> further(Coop coop, Actor reader, boolean direct) {
        var told = others.stream().map(other -> other.told(coop)).toList();
        var names = names(reader, told.stream().flatMap(each -> each.changes().stream()).map(OtherRules.Change::member));
        return told.stream().map(each -> Further.of(each, names, direct)).toList();
    }

    private Map<MemberId, Directory.Listing> names(Actor reader, Stream<Optional<MemberId>> authors) {
        if (reader.member().isEmpty()) return Map.of();
        return directory.of(reader.coop(), authors.flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    private Holders holders(Actor reader) {
        if (reader.member().isEmpty()) return Holders.anonymous();
        var held = new HashMap<String, Set<MemberId>>();
        roles.forEach(keeper -> keeper.holders(reader.coop())
            .forEach((role, members) -> held.computeIfAbsent(role, _ -> new HashSet<>()).addAll(members)));
        var names = directory.of(reader.coop(), held.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        var told = new HashMap<String, List<String>>();
        held.forEach((role, members) -> told.put(role, members.stream().map(names::get).map(Directory.Listing::name).sorted().toList()));
        return new Holders(told);
    }
}
