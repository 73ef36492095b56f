package coop.toadlane.ledger;

import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Who somebody means who typed a name: a member, if it is exactly one's, else somebody outside the co-op. */
@Component
class Parties {

    sealed interface Meant {}

    /** {@code name} is how a sentence speaks of them. */
    record Found(Party party, Sentence name) implements Meant {}

    record Unclear(Sentence why) implements Meant {}

    /** Transfers {@code t} that speak of what is looked for: members' names are looked up once, and not for every transfer. */
    static final String FINDING = """
        t.memo ILIKE :pattern OR t.party_name ILIKE :pattern
            OR t.party_member = ANY (ARRAY(SELECT member_id FROM membership.register WHERE coop_id = :coop AND name ILIKE :pattern))""";

    private static final Pattern LABEL = Pattern.compile(".+\\(\\d{1,9}\\)");
    private static final int MOST_SUGGESTED = 200;

    private final Directory directory;

    Parties(Directory directory) {
        this.directory = directory;
    }

    Meant meant(CoopId coop, String typed) {
        var text = OneLine.of(typed);
        if (text.isEmpty()) return new Unclear(Sentence.of("ledger.refused.party-missing"));
        if (text.length() > Party.LONGEST_NAME) return new Unclear(Sentence.of("ledger.refused.party-too-long", Party.LONGEST_NAME));
        var members = directory.meant(coop, text, MOST_SUGGESTED).stream()
            .filter(member -> member.name().equalsIgnoreCase(text) || member.label().equalsIgnoreCase(text))
            .toList();
        return switch (members.size()) {
            case 0 -> outside(text);
            case 1 -> new Found(Party.of(members.getFirst().id()), Sentence.of("ledger.party.member", members.getFirst().label()));
            default -> new Unclear(Sentence.of("ledger.party.several", text));
        };
    }

    /** A number in brackets speaks of the register; whoever left it is not taken for a stranger. */
    private static Meant outside(String name) {
        if (LABEL.matcher(name).matches()) return new Unclear(Sentence.of("ledger.party.no-such-member", name));
        return new Found(Party.named(name), Sentence.of("ledger.party.outside", name));
    }

    /** Members to offer while somebody types. */
    List<String> suggestions(CoopId coop) {
        return directory.first(coop, MOST_SUGGESTED).stream().map(Directory.Listing::label).toList();
    }
}
