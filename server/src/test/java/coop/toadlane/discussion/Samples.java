package coop.toadlane.discussion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files that are of a kind, and some that only say so. */
final class Samples {

    private Samples() {}

    static byte[] bytes(String name) {
        return switch (name) {
            case "pdf" -> letters("%PDF-1.7\n%%EOF");
            case "png" -> letters("\u0089PNG\r\n\u001a\nIHDR");
            case "jpeg" -> letters("\u00ff\u00d8\u00ff\u00e0JFIF");
            case "webp" -> letters("RIFF\u0004\0\0\0WEBPVP8 ");
            case "text" -> "Qui garde les clés ?\n".getBytes(StandardCharsets.UTF_8);
            case "latin" -> "Qui garde les clés ?\n".getBytes(StandardCharsets.ISO_8859_1);
            case "control" -> letters("a\0b");
            case "odt" -> zip("mimetype", "META-INF/manifest.xml");
            case "docx" -> zip("[Content_Types].xml", "word/document.xml");
            case "xlsx" -> zip("xl/workbook.xml", "[Content_Types].xml");
            case "macro" -> zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
            case "zip" -> zip("notes.txt");
            case "cut" -> letters("PK\u0003\u0004 and no more of it");
            case "program" -> letters("MZ\u0090\0");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            for (var name : names) put(zip, name, letters(name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
