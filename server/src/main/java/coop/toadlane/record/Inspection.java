package coop.toadlane.record;

import coop.toadlane.record.Finding.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an export once from start to end, in little memory, and finds whatever is not as it was sealed. */
final class Inspection {

    private final Findings findings = new Findings();
    private final EntryChecks entries = new EntryChecks(findings);
    private final MessageDigest digest = Hash.sha256();
    private final Set<String> tables = new HashSet<>();
    private final @Nullable String expectedKey;
    private @Nullable JsonNode header;
    private @Nullable Seal seal;
    private boolean isSealed;
    private long rows;
    private long lines;
    private long stated;

    private Inspection(@Nullable String expectedKey) {
        this.expectedKey = expectedKey;
    }

    /** {@code expectedKey} is the public key that the reader trusts, in hexadecimal, if they know it. */
    static Account of(InputStream file, @Nullable String expectedKey) throws IOException {
        var inspection = new Inspection(expectedKey);
        var reader = new Lines(file);
        for (var line = reader.next(); line.isPresent(); line = reader.next()) inspection.read(line.get());
        return inspection.account();
    }

    private void read(Lines.Read read) {
        lines++;
        if (isSealed) findings.add(Fault.AFTER_SEAL, lines, null, "Line %d stands after the seal.", lines);
        if (!read.isEnded()) findings.add(Fault.NOT_READABLE, lines, null, "Line %d does not end: the file is cut off here.", lines);
        if (read.isTooLong()) findings.add(Fault.NOT_READABLE, lines, null, "Line %d is longer than any line we write.", lines);
        var line = Line.read(read.content());
        if (line.isEmpty()) unreadable();
        else understand(line.get());
        if (isSealed) return;
        digest.update(read.content());
        digest.update((byte) '\n');
    }

    private void unreadable() {
        findings.add(Fault.NOT_READABLE, lines, null, "Line %d was altered: it is no canonical JSON any more.", lines);
        stated++;
    }

    private void understand(Line line) {
        if (!line.isIntact()) altered(line);
        follow(line.stated());
        var json = line.json();
        if (line.has("header")) header(json.path("header"));
        else if (line.has("table", "row")) row(json.path("table").stringValue(""));
        else if (line.has("entry", "number")) entries.entry(lines, number(line), json.path("entry"), coop());
        else if (line.has("detail", "number")) entries.detail(lines, number(line), json.path("detail"));
        else if (line.has("key")) entries.key(lines, json.path("key").stringValue(""));
        else if (line.has("head", "signature")) entries.head(lines, json.path("head"), json.path("signature"), coop());
        else if (line.has("seal", "signature")) seal(json.path("seal"), json.path("signature"));
        else findings.add(Fault.UNKNOWN_LINE, lines, null, "Line %d is of no kind that this format knows.", lines);
    }

    private void altered(Line line) {
        if (line.has("entry", "number"))
            findings.add(Fault.ALTERED, lines, number(line), "Line %d, entry %d, was altered.", lines, number(line));
        else findings.add(Fault.ALTERED, lines, null, "Line %d was altered.", lines);
    }

    private void follow(long says) {
        if (says == stated + 1) {
            stated = says;
        } else if (says > stated) {
            for (var missing = stated + 1; missing < says && missing <= stated + Findings.MOST_KEPT; missing++)
                findings.add(Fault.LINE_MISSING, missing, null, "Line %d is missing.", missing);
            stated = says;
        } else {
            findings.add(Fault.OUT_OF_PLACE, lines, null,
                "Line %d calls itself line %d: it stands here again, or in the wrong place.", lines, says);
        }
    }

    private void header(JsonNode read) {
        var isKnown = read.path("format").stringValue("").equals(ExportFile.FORMAT)
            && read.path("version").intValue(0) == ExportFile.VERSION;
        if (!isKnown || header != null || lines != 1)
            findings.add(Fault.HEADER, lines, null, "Line %d: this header is not the one of an export that this program can read.", lines);
        if (header == null) header = read;
    }

    private void row(String table) {
        rows++;
        tables.add(table);
    }

    private void seal(JsonNode read, JsonNode signature) {
        isSealed = true;
        try {
            if (seal == null) seal = Seal.read(read, signature);
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(Fault.SEAL, lines, null, "Line %d: the seal is broken (%s).", lines, e.getMessage());
        }
    }

    private Account account() {
        entries.closeEntry();
        if (header == null) findings.add(Fault.HEADER, 1, null, "The header is missing: nothing says which co-op this is.");
        if (!isSealed) findings.add(Fault.SEAL_MISSING, lines, null, "The file has no seal: its end is missing.");
        if (seal != null) compare(seal);
        return new Account(
            text("coop"), text("name"), text("at"), lines, rows, tables.size(), entries.entries(), entries.details(), entries.erased(),
            entries.frontier().root(), seal == null ? null : seal.head().head().at().toString(),
            seal == null ? null : seal.key().hex(), seal == null ? null : seal.key().id(), findings.count(), findings.kept());
    }

    private void compare(Seal sealed) {
        var head = sealed.head().head();
        if (!sealed.isSigned()) findings.add(Fault.SIGNATURE, lines, null, "The seal's signature is not by the key it names.");
        if (!sealed.head().isBy(sealed.headKey()))
            findings.add(Fault.SIGNATURE, lines, null, "The head's signature is not by the key it names.");
        if (expectedKey != null && !expectedKey.equals(sealed.key().hex()))
            findings.add(Fault.SIGNER, lines, null, "The file was sealed by another key than the one you gave: %s.", sealed.key().hex());
        if (!head.coop().toString().equals(coop()))
            findings.add(Fault.SEAL, lines, null, "The seal is that of another co-op's record.");
        if (head.size() > entries.number())
            findings.add(Fault.ENTRY_MISSING, lines, head.size(),
                "The record has %d entries, the last in the file is entry %d.", head.size(), entries.number());
        if (head.size() != entries.frontier().size() || !head.root().equals(entries.frontier().root()))
            findings.add(Fault.ROOT, lines, null,
                "The entries do not add up to the signed root: signed %s, found %s.", head.root(), entries.frontier().root());
        if (!sealed.sha256().equals(HexFormat.of().formatHex(digest.digest())))
            findings.add(Fault.BYTES, lines, null, "The file's bytes are not those that were sealed.");
        if (sealed.lines() != stated - 1)
            findings.add(
                Fault.LINE_MISSING, lines, null, "The seal counts %d lines before it, the file has %d.", sealed.lines(), lines - 1);
    }

    private static long number(Line line) {
        return line.json().path("number").longValue(-1);
    }

    private String coop() {
        var coop = text("coop");
        return coop == null ? "" : coop;
    }

    private @Nullable String text(String name) {
        return header == null ? null : header.path(name).stringValue("");
    }
}
