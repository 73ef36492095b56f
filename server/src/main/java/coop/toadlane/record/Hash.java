package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash. In a tree, leaves and nodes are told apart by their prefix (RFC 9162, 2.1.1). */
record Hash(byte[] bytes) {

    static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    Hash {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("A hash has 32 bytes, this has " + bytes.length);
        bytes = bytes.clone();
    }

    static Hash of(byte[] content) {
        return new Hash(sha256().digest(content));
    }

    static Hash ofLeaf(byte[] content) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(content));
    }

    static Hash ofNode(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    static Hash ofNothing() {
        return of(new byte[0]);
    }

    static Hash parse(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a hash: " + hex);
        return new Hash(HexFormat.of().parseHex(hex));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @JsonValue
    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
