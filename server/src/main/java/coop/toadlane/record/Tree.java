package coop.toadlane.record;

import coop.toadlane.actor.CoopId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Merkle tree of a co-op's record: the numbers of its entries, and the hashes of its full subtrees. */
@Component
class Tree {

    private record Node(int level, long index, byte[] hash) {

        Subtree subtree() {
            return new Subtree(level, index);
        }
    }

    private final JdbcClient db;

    Tree(JdbcClient db) {
        this.db = db;
    }

    long size(CoopId coop) {
        return db.sql("SELECT coalesce(max(number), 0) FROM record.leaf WHERE coop_id = :coop")
            .param("coop", coop.value()).query(Long.class).single();
    }

    /** The hashes that these spans are made of, read at once. */
    Function<Subtree, Hash> hashes(CoopId coop, Collection<Span> spans) {
        return kept(coop, spans.stream().flatMap(span -> span.subtrees().stream()).distinct().toList())::get;
    }

    Map<Subtree, Hash> kept(CoopId coop, Collection<Subtree> subtrees) {
        var hashes = new HashMap<Subtree, Hash>();
        db.sql("""
                SELECT n.level, n.index, n.hash
                  FROM record.node n
                  JOIN unnest(CAST(:levels AS smallint[]), CAST(:indexes AS bigint[])) AS wanted (level, index)
                    ON n.level = wanted.level AND n.index = wanted.index
                 WHERE n.coop_id = :coop
                """)
            .param("coop", coop.value())
            .param("levels", subtrees.stream().map(Subtree::level).toArray(Integer[]::new))
            .param("indexes", subtrees.stream().map(Subtree::index).toArray(Long[]::new))
            .query(Node.class).list()
            .forEach(node -> hashes.put(node.subtree(), new Hash(node.hash())));
        return hashes;
    }

    /** Gives the next numbers to these entries; whoever calls this holds the record's lock. Returns the new root. */
    Hash grow(CoopId coop, long size, List<Waiting> next) {
        var known = kept(coop, Span.first(size).subtrees());
        var made = new LinkedHashMap<Subtree, Hash>();
        var at = size;
        for (var entry : next) {
            var completed = Growth.of(at++, entry.leaf(), known::get);
            known.putAll(completed);
            made.putAll(completed);
        }
        addLeaves(coop, size, next);
        addNodes(coop, made);
        return Span.first(at).hash(known::get);
    }

    private void addLeaves(CoopId coop, long size, List<Waiting> next) {
        db.sql("""
                INSERT INTO record.leaf (coop_id, number, entry_id)
                SELECT :coop, :size + place, id
                  FROM unnest(:ids) WITH ORDINALITY AS next (id, place)
                """)
            .param("coop", coop.value()).param("size", size)
            .param("ids", next.stream().map(Waiting::id).toArray(UUID[]::new))
            .update();
    }

    private void addNodes(CoopId coop, Map<Subtree, Hash> made) {
        db.sql("""
                INSERT INTO record.node (coop_id, level, index, hash)
                SELECT :coop, level, index, hash
                  FROM unnest(CAST(:levels AS smallint[]), CAST(:indexes AS bigint[]), CAST(:hashes AS bytea[]))
                    AS made (level, index, hash)
                """)
            .param("coop", coop.value())
            .param("levels", made.keySet().stream().map(Subtree::level).toArray(Integer[]::new))
            .param("indexes", made.keySet().stream().map(Subtree::index).toArray(Long[]::new))
            .param("hashes", made.values().stream().map(Hash::bytes).toArray(byte[][]::new))
            .update();
    }
}
