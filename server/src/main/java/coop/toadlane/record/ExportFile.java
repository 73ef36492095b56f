package coop.toadlane.record;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a co-op as one file, line by line: header, rows, keys, entries each with its details and the heads over them, seal. */
final class ExportFile {

    static final String FORMAT = "toadlane-export";
    static final int VERSION = 1;
    static final String SEAL_TYPE = "toadlane-seal-1";

    private final OutputStream out;
    private final MessageDigest digest = Hash.sha256();
    private long lines;

    ExportFile(OutputStream out) {
        this.out = out;
    }

    void header(UUID coop, String name, Instant at) throws IOException {
        var header = Json.object()
            .put("at", at.toString())
            .put("coop", coop.toString())
            .put("format", FORMAT)
            .put("name", name)
            .put("version", VERSION);
        write(Json.object().set("header", header));
    }

    void key(VerifyingKey key) throws IOException {
        write(Json.object().put("key", key.hex()));
    }

    void row(String table, ObjectNode row) throws IOException {
        write(Json.object().put("table", table).set("row", row));
    }

    void entry(long number, JsonNode entry) throws IOException {
        write(Json.object().put("number", number).set("entry", entry));
    }

    void detail(long number, JsonNode detail) throws IOException {
        write(Json.object().put("number", number).set("detail", detail));
    }

    void head(SignedHead head) throws IOException {
        write(Json.object().put("signature", head.signatureHex()).set("head", head.head().json()));
    }

    void seal(SignedHead head, VerifyingKey headKey, SigningKey key) throws IOException {
        var seal = Json.object()
            .put("headKey", headKey.hex())
            .put("headSignature", head.signatureHex())
            .put("key", key.open().hex())
            .put("lines", lines)
            .put("sha256", HexFormat.of().formatHex(digest.digest()))
            .put("type", SEAL_TYPE)
            .set("head", head.head().json());
        var signature = HexFormat.of().formatHex(key.sign(Json.canonical(seal)));
        write(Json.object().put("signature", signature).set("seal", seal));
    }

    private void write(ObjectNode content) throws IOException {
        var bytes = Line.write(content.put("line", ++lines));
        digest.update(bytes);
        out.write(bytes);
    }
}
