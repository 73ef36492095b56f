package coop.toadlane.record;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** One line of an export: canonical JSON whose first member, {@code check}, sums up the rest so that damage is found where it is. */
record Line(ObjectNode json, boolean isIntact) {

    private static final String CHECK = "{\"check\":\"0123456789abcdef\",";
    private static final int CHECK_BYTES = 8;

    /** The bytes of a line, newline and all. */
    static byte[] write(ObjectNode content) {
        var rest = new String(Json.canonical(content), StandardCharsets.UTF_8).substring(1);
        var line = "{\"check\":\"" + check(("{" + rest).getBytes(StandardCharsets.UTF_8)) + "\"," + rest + "\n";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Nothing if the bytes, without their newline, are not canonical JSON. */
    static Optional<Line> read(byte[] bytes) {
        return Json.read(bytes).map(json -> new Line(json, isIntact(bytes, json)));
    }

    boolean has(String... names) {
        if (json.size() != names.length + 2 || !json.has("check") || !json.has("line")) return false;
        for (var name : names) if (!json.has(name)) return false;
        return true;
    }

    long stated() {
        return json.path("line").longValue(-1);
    }

    private static boolean isIntact(byte[] bytes, ObjectNode json) {
        if (bytes.length <= CHECK.length() || !json.propertyNames().iterator().next().equals("check")) return false;
        var rest = new byte[bytes.length - CHECK.length() + 1];
        rest[0] = '{';
        System.arraycopy(bytes, CHECK.length(), rest, 1, rest.length - 1);
        return json.path("check").stringValue("").equals(check(rest));
    }

    private static String check(byte[] rest) {
        return HexFormat.of().formatHex(Hash.of(rest).bytes(), 0, CHECK_BYTES);
    }
}
