package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transfers of a co-op: written once, read often. */
@Component
class Transfers {

    /** A transfer with what the books know of its posting. */
    record Posted(
            Transfer transfer, UUID group, UUID entry, Instant recordedAt, @Nullable MemberId byMember, @Nullable UUID byDecision,
            @Nullable TransferId undoneBy) {}

    private record Row(
            UUID transferId, UUID groupId, UUID fromId, UUID toId, long amount, String unit, LocalDate effectiveOn,
            Instant recordedAt, String memo, @Nullable UUID partyMember, @Nullable String partyName, @Nullable UUID undoes,
            @Nullable UUID byMember, @Nullable UUID byDecision, @Nullable UUID entryId, @Nullable UUID undoneBy) {

        Posted posted() {
            var transfer = new Transfer(
                new TransferId(transferId), new AccountId(fromId), new AccountId(toId), amount, unit, effectiveOn, memo, party(),
                undoes == null ? null : new TransferId(undoes));
            return new Posted(
                transfer, groupId, entryId == null ? groupId : entryId, recordedAt,
                byMember == null ? null : new MemberId(byMember), byDecision,
                undoneBy == null ? null : new TransferId(undoneBy));
        }

        private @Nullable Party party() {
            if (partyMember == null && partyName == null) return null;
            return new Party(partyMember == null ? null : new MemberId(partyMember), partyName);
        }
    }

    private static final int READ_AT_ONCE = 5_000;

    private final JdbcClient db;

    Transfers(JdbcClient db) {
        this.db = db;
    }

    /**
     * Writes the group's transfers but those whose id is taken, and says how many it wrote. They go in by their ids, so that
     * two groups that share ids wait in a row and not in a circle.
     */
    int insert(Actor actor, UUID group, List<Transfer> transfers, Instant at) {
        return sent(transfers, db.sql("""
                INSERT INTO ledger.transfer (
                       coop_id, group_id, recorded_at, by_member, by_decision,
                       transfer_id, from_id, to_id, amount, unit, effective_on, memo, party_member, party_name, undoes)
                SELECT :coop, :group, :at, CAST(:member AS uuid), CAST(:decision AS uuid), sent.*
                  FROM unnest(
                       CAST(:ids AS uuid[]), CAST(:froms AS uuid[]), CAST(:tos AS uuid[]), CAST(:amounts AS bigint[]),
                       CAST(:units AS text[]), CAST(:days AS date[]), CAST(:memos AS text[]), CAST(:members AS uuid[]),
                       CAST(:names AS text[]), CAST(:undoes AS uuid[])) AS sent (id)
                 ORDER BY sent.id
                    ON CONFLICT ON CONSTRAINT a_transfer_is_posted_once DO NOTHING
                """)
            .param("coop", actor.coop().value()).param("group", group).param("at", Timestamp.from(at))
            .param("member", member(actor)).param("decision", decision(actor)))
            .param("undoes", texts(transfers, Transfer::undoes))
            .update();
    }

    /** Writes many groups at once, of which the record tells under this id. The database refuses all if it refuses any. */
    void insert(CoopId coop, List<Wish> wishes, UUID entry, Instant at) {
        var groups = new ArrayList<UUID>();
        var byMembers = new ArrayList<@Nullable UUID>();
        var byDecisions = new ArrayList<@Nullable UUID>();
        var transfers = new ArrayList<Transfer>();
        for (var wish : wishes) {
            var count = wish.group().transfers().size();
            groups.addAll(Collections.nCopies(count, wish.id()));
            byMembers.addAll(Collections.nCopies(count, member(wish.actor())));
            byDecisions.addAll(Collections.nCopies(count, decision(wish.actor())));
            transfers.addAll(wish.group().transfers());
        }
        sent(transfers, db.sql("""
                SELECT ledger.post(
                       :coop, :at, :entry, CAST(:groups AS uuid[]), CAST(:byMembers AS uuid[]), CAST(:byDecisions AS uuid[]),
                       CAST(:ids AS uuid[]), CAST(:froms AS uuid[]), CAST(:tos AS uuid[]), CAST(:amounts AS bigint[]),
                       CAST(:units AS text[]), CAST(:days AS date[]), CAST(:memos AS text[]), CAST(:members AS uuid[]),
                       CAST(:names AS text[]))
                """)
            .param("coop", coop.value()).param("at", Timestamp.from(at)).param("entry", wishes.size() == 1 ? null : entry, Types.OTHER)
            .param("groups", texts(groups, group -> group)).param("byMembers", texts(byMembers, member -> member))
            .param("byDecisions", texts(byDecisions, decision -> decision)))
            .query((row, _) -> row.getRow()).single();
    }

    Map<TransferId, Posted> find(CoopId coop, Collection<TransferId> ids) {
        return db.sql("""
                SELECT t.*, u.transfer_id AS undone_by
                  FROM ledger.transfer t
                  LEFT JOIN ledger.transfer u ON u.coop_id = t.coop_id AND u.undoes = t.transfer_id
                 WHERE t.coop_id = :coop
                   AND t.transfer_id = ANY (CAST(:ids AS uuid[]))
                """)
            .param("coop", coop.value()).param("ids", ids.stream().map(TransferId::toString).toArray(String[]::new))
            .query(Row.class).stream().map(Row::posted)
            .collect(Collectors.toMap(posted -> posted.transfer().id(), Function.identity()));
    }

    Optional<Posted> find(CoopId coop, TransferId id) {
        return Optional.ofNullable(find(coop, List.of(id)).get(id));
    }

    /** The first transfers by day, as many as are read at once. */
    List<Transfer> first(CoopId coop) {
        return after(coop, Transfer.FIRST_DAY.minusDays(1), new UUID(0, 0));
    }

    /** The transfers that follow this one by day. */
    List<Transfer> after(CoopId coop, Transfer transfer) {
        return after(coop, transfer.on(), transfer.id().value());
    }

    private List<Transfer> after(CoopId coop, LocalDate day, UUID id) {
        return db.sql("""
                SELECT t.*, CAST(NULL AS uuid) AS undone_by
                  FROM ledger.transfer t
                 WHERE t.coop_id = :coop
                   AND (t.effective_on, t.transfer_id) > (:day, :id)
                 ORDER BY t.effective_on, t.transfer_id
                 LIMIT :limit
                """)
            .param("coop", coop.value()).param("day", day).param("id", id).param("limit", READ_AT_ONCE)
            .query(Row.class).stream().map(Row::posted).map(Posted::transfer).toList();
    }

    private static JdbcClient.StatementSpec sent(List<Transfer> transfers, JdbcClient.StatementSpec statement) {
        return statement
            .param("ids", texts(transfers, Transfer::id))
            .param("froms", texts(transfers, Transfer::from))
            .param("tos", texts(transfers, Transfer::to))
            .param("amounts", transfers.stream().mapToLong(Transfer::amount).toArray())
            .param("units", texts(transfers, Transfer::unit))
            .param("days", texts(transfers, Transfer::on))
            .param("memos", texts(transfers, Transfer::memo))
            .param("members", texts(transfers, transfer -> transfer.party() == null ? null : transfer.party().member()))
            .param("names", texts(transfers, transfer -> transfer.party() == null ? null : transfer.party().name()));
    }

    private static @Nullable UUID member(Actor actor) {
        return actor.member().map(MemberId::value).orElse(null);
    }

    private static @Nullable UUID decision(Actor actor) {
        return switch (actor) {
            case Actor.Decision decision -> decision.id();
            case Actor.Visitor _, Actor.Guest _, Actor.Member _, Actor.Clockwork _ -> null;
        };
    }

    private static <T extends @Nullable Object> String[] texts(List<T> several, Function<T, @Nullable Object> part) {
        return several.stream().map(part).map(value -> Objects.toString(value, null)).toArray(String[]::new);
    }
}
