package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Keyset;
import coop.toadlane.ui.Slice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed heads of a record, and the public keys that verify them. */
@Component
class Heads {

    private record Row(UUID id, long size, byte[] root, Instant at, byte[] key, byte[] signature) {

        SignedHead head() {
            return new SignedHead(new Head(id, size, new Hash(root), at, new Hash(key)), signature);
        }
    }

    private static final String HEADS = """
        SELECT coop_id AS id, size, root, at, key, signature
          FROM record.head
         WHERE coop_id = :coop
        """;

    private static final Keyset<Row> LIST = Keyset.of(Row.class, Row::id, HEADS).by("-size", "size", "bigint", Row::size);

    private final JdbcClient db;

    Heads(JdbcClient db) {
        this.db = db;
    }

    void sign(Head head, SigningKey key) {
        keep(key.open(), head.at());
        var signed = head.signed(key);
        db.sql("""
                INSERT INTO record.head (coop_id, size, root, at, key, signature)
                VALUES (:coop, :size, :root, :at, :key, :signature)
                """)
            .param("coop", head.coop()).param("size", head.size()).param("root", head.root().bytes())
            .param("at", head.at().atOffset(ZoneOffset.UTC)).param("key", head.key().bytes())
            .param("signature", signed.signature())
            .update();
    }

    Optional<SignedHead> latest(CoopId coop) {
        return db.sql(HEADS + " ORDER BY size DESC LIMIT 1")
            .param("coop", coop.value()).query(Row.class).optional().map(Row::head);
    }

    Optional<SignedHead> at(CoopId coop, long size) {
        return db.sql(HEADS + " AND size = :size")
            .param("coop", coop.value()).param("size", size).query(Row.class).optional().map(Row::head);
    }

    Optional<SignedHead> before(CoopId coop, long size) {
        return db.sql(HEADS + " AND size < :size ORDER BY size DESC LIMIT 1")
            .param("coop", coop.value()).param("size", size).query(Row.class).optional().map(Row::head);
    }

    Slice<SignedHead> list(CoopId coop, Asked asked) {
        var slice = LIST.read(db, asked, Map.of("coop", coop.value()));
        return new Slice<>(slice.rows().stream().map(Row::head).toList(), slice.asked(), slice.next(), slice.previous());
    }

    List<SignedHead> all(CoopId coop) {
        return db.sql(HEADS + " ORDER BY size").param("coop", coop.value()).query(Row.class).list().stream().map(Row::head).toList();
    }

    /** The keys that signed this record's heads, in the order of their ids. */
    List<VerifyingKey> keys(CoopId coop) {
        return db.sql("""
                SELECT open
                  FROM record.key
                 WHERE id IN (SELECT key FROM record.head WHERE coop_id = :coop)
                 ORDER BY id
                """).param("coop", coop.value()).query(byte[].class).list().stream().map(VerifyingKey::of).toList();
    }

    VerifyingKey key(Hash id) {
        return VerifyingKey.of(db.sql("SELECT open FROM record.key WHERE id = :id").param("id", id.bytes()).query(byte[].class).single());
    }

    private void keep(VerifyingKey key, Instant since) {
        db.sql("""
                INSERT INTO record.key (id, open, since)
                VALUES (:id, :open, :since)
                ON CONFLICT (id) DO NOTHING
                """)
            .param("id", key.id().bytes()).param("open", key.raw()).param("since", since.atOffset(ZoneOffset.UTC))
            .update();
    }
}
