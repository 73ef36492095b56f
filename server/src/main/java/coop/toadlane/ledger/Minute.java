package coop.toadlane.ledger;

import coop.toadlane.actor.MemberId;
import coop.toadlane.record.Entry;
import coop.toadlane.ui.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What the co-op's record keeps of a group: what moved between which accounts, and a digest of every word of it. */
record Minute(Group group, Function<AccountId, String> codes) {

    static final int MOST_IN_FULL = 50;

    Entry entry() {
        var transfers = group.transfers();
        return kept(transfers.size() == 1 ? single(transfers.getFirst()) : several(transfers));
    }

    private Entry several(List<Transfer> transfers) {
        var entry = Entry.of("ledger.group-posted").fact("count", transfers.size());
        return transfers.size() > MOST_IN_FULL ? entry : entry.fact("transfers", transfers.stream().map(this::facts).toList());
    }

    /** With what proves every word of it. */
    Entry kept(Entry entry) {
        return entry.fact("digest", digest()).see("/money/transfers/" + group.transfers().getFirst().id());
    }

    private Entry single(Transfer transfer) {
        var kind = transfer.undoes() == null ? "ledger.transfer-posted" : "ledger.transfer-undone";
        var entry = Entry.of(kind);
        for (var fact : facts(transfer).entrySet()) entry = entry.fact(fact.getKey(), fact.getValue());
        return withParty(entry, transfer);
    }

    private Map<String, Object> facts(Transfer transfer) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("transfer", transfer.id());
        facts.put("from", codes.apply(transfer.from()));
        facts.put("to", codes.apply(transfer.to()));
        facts.put("amount", new Money(transfer.amount(), transfer.unit()));
        facts.put("on", transfer.on());
        facts.put("for", transfer.memo());
        if (transfer.undoes() != null) facts.put("undoes", transfer.undoes());
        return facts;
    }

    private static Entry withParty(Entry entry, Transfer transfer) {
        MemberId member = transfer.party() == null ? null : transfer.party().member();
        return member == null ? entry : entry.detail(member, "party", member);
    }

    /** The codes of accounts that were just looked at. */
    static Function<AccountId, String> codes(Map<AccountId, Holding> held) {
        return account -> held.get(account).account().code();
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            group.transfers().forEach(transfer -> digest.update(line(transfer).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A memo has no line breaks and stands last, so no two transfers have the same line. */
    private static String line(Transfer transfer) {
        return String.join(" ",
            transfer.id().toString(), transfer.from().toString(), transfer.to().toString(), Long.toString(transfer.amount()),
            transfer.unit(), transfer.on().toString(), Objects.toString(transfer.undoes(), "-"), transfer.memo()) + "\n";
    }
}
