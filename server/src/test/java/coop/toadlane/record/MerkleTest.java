package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MerkleTest {

    private static final int LARGEST = 70;

    private final List<Hash> leaves = new ArrayList<>();
    private final Map<Subtree, Hash> nodes = new HashMap<>();
    private final List<Frontier> frontiers = new ArrayList<>(List.of(Frontier.EMPTY));

    MerkleTest() {
        for (long number = 0; number < LARGEST; number++) {
            var leaf = Hash.ofLeaf(("entry " + number).getBytes(StandardCharsets.UTF_8));
            leaves.add(leaf);
            frontiers.add(frontiers.getLast().with(leaf));
            nodes.putAll(Growth.of(number, leaf, nodes::get));
        }
    }

    @Test
    void the_root_of_nothing_is_the_hash_of_nothing() {
        assertThat(Frontier.EMPTY.root().hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void a_root_grown_leaf_by_leaf_is_the_root_that_the_rfc_defines() {
        for (var size = 0; size <= LARGEST; size++) {
            var defined = defined(leaves.subList(0, size));
            assertThat(frontiers.get(size).root()).isEqualTo(defined);
            assertThat(Span.first(size).hash(nodes::get)).isEqualTo(defined);
        }
    }

    @Test
    void every_entry_proves_that_it_is_in_every_later_tree_and_no_other_entry_can_use_its_proof() {
        for (var size = 1; size <= LARGEST; size++) {
            var root = frontiers.get(size).root();
            for (var index = 0; index < size; index++) {
                var proof = InclusionProof.of(index, size, nodes::get);
                assertThat(proof.leads(leaves.get(index), root)).isTrue();
                assertThat(proof.leads(leaves.get((index + 1) % LARGEST), root)).isFalse();
            }
        }
    }

    @Test
    void every_tree_proves_that_it_grew_from_every_earlier_one_and_from_no_other() {
        for (var second = 1; second <= LARGEST; second++) {
            for (var first = 1; first <= second; first++) {
                var proof = ConsistencyProof.of(first, second, nodes::get);
                assertThat(proof.joins(frontiers.get(first).root(), frontiers.get(second).root())).isTrue();
                assertThat(proof.joins(frontiers.get(first - 1).root(), frontiers.get(second).root())).isFalse();
            }
        }
    }

    @Property(tries = 500)
    void a_proof_in_a_record_of_any_length_needs_at_most_62_hashes(
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 4) long size, @ForAll @LongRange(min = 0) long any) {
        assertThat(InclusionProof.spans(any % size, size)).hasSizeLessThanOrEqualTo(62);
        assertThat(ConsistencyProof.spans(any % size + 1, size)).hasSizeLessThanOrEqualTo(63);
    }

    @Test
    void there_is_no_proof_of_what_is_not_there() {
        assertThatThrownBy(() -> InclusionProof.spans(5, 5)).hasMessage("No leaf 5 among 5");
        assertThatThrownBy(() -> ConsistencyProof.spans(6, 5)).hasMessage("6 leaves do not grow to 5");
        assertThatThrownBy(() -> new Hash(new byte[31])).hasMessage("A hash has 32 bytes, this has 31");
    }

    /** RFC 9162, 2.1.1, word for word. */
    private static Hash defined(List<Hash> leaves) {
        if (leaves.isEmpty()) return Hash.ofNothing();
        if (leaves.size() == 1) return leaves.getFirst();
        var k = 1;
        while (k * 2 < leaves.size()) k *= 2;
        return Hash.ofNode(defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
    }
}
