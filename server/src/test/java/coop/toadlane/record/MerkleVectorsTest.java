package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MerkleVectorsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void every_published_inclusion_proof_is_judged_as_published() throws IOException {
        var vectors = vectors("merkle/inclusion");
        assertThat(vectors).hasSize(53);
        for (var vector : vectors)
            assertThat(isIncluded(vector)).as(vector.path("desc").asString()).isEqualTo(isGood(vector));
    }

    @Test
    void every_published_consistency_proof_is_judged_as_published() throws IOException {
        var vectors = vectors("merkle/consistency");
        assertThat(vectors).hasSize(55);
        for (var vector : vectors)
            assertThat(isConsistent(vector)).as(vector.path("desc").asString()).isEqualTo(isGood(vector));
    }

    private static boolean isIncluded(JsonNode vector) {
        var root = hash(vector.path("root"));
        var leaf = hash(vector.path("leafHash"));
        var path = path(vector);
        return root.isPresent() && leaf.isPresent() && path.isPresent() && isCountable(vector, "leafIdx", "treeSize")
            && new InclusionProof(number(vector, "leafIdx"), number(vector, "treeSize"), path.get()).leads(leaf.get(), root.get());
    }

    private static boolean isConsistent(JsonNode vector) {
        var first = hash(vector.path("root1"));
        var second = hash(vector.path("root2"));
        var path = path(vector);
        return first.isPresent() && second.isPresent() && path.isPresent() && isCountable(vector, "size1", "size2")
            && new ConsistencyProof(number(vector, "size1"), number(vector, "size2"), path.get()).joins(first.get(), second.get());
    }

    /** What has not the length of a hash is none; but some vectors say "don't care" for one, and we hash those words. */
    private static Optional<Hash> hash(JsonNode base64) {
        var bytes = Base64.getDecoder().decode(base64.asString());
        if (bytes.length == Hash.LENGTH) return Optional.of(new Hash(bytes));
        return new String(bytes, StandardCharsets.UTF_8).startsWith("don't care") ? Optional.of(Hash.of(bytes)) : Optional.empty();
    }

    private static Optional<List<Hash>> path(JsonNode vector) {
        var path = new ArrayList<Hash>();
        for (var step : vector.path("proof")) {
            var hash = hash(step);
            if (hash.isEmpty()) return Optional.empty();
            path.add(hash.get());
        }
        return Optional.of(path);
    }

    private static long number(JsonNode vector, String name) {
        return vector.path(name).bigIntegerValue().longValueExact();
    }

    /** Sizes are unsigned in the published vectors; no tree of ours can have 2^63 entries, so such a size proves nothing. */
    private static boolean isCountable(JsonNode vector, String... names) {
        return Stream.of(names).allMatch(name -> vector.path(name).bigIntegerValue().bitLength() < Long.SIZE);
    }

    private static boolean isGood(JsonNode vector) {
        return !vector.path("wantErr").booleanValue();
    }

    private static List<JsonNode> vectors(String folder) throws IOException {
        try (var files = Files.walk(SharedData.record(folder))) {
            return files.filter(Files::isRegularFile).map(Path::toFile).map(JSON::readTree).toList();
        }
    }
}
