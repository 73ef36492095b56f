package coop.toadlane.record;

import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/** What an entry says of one person in particular. It is kept apart and can be erased; the entry holds only its hash. */
record Detail(UUID about, Map<String, Object> data) {

    private static final int SALT_BYTES = 16;

    Detail {
        data = Collections.unmodifiableMap(new TreeMap<>(data));
    }

    Detail with(String name, Object value) {
        var more = new TreeMap<>(data);
        more.put(name, value);
        return new Detail(about, more);
    }

    /** The salt keeps anyone from finding an erased name by hashing names. */
    ObjectNode body(RandomGenerator random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return Json.object()
            .put("about", about.toString())
            .put("salt", HexFormat.of().formatHex(salt))
            .set("data", Json.of(data));
    }
}
