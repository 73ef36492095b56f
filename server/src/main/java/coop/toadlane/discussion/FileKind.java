package coop.toadlane.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The kinds of files that words may carry: told by their bytes, and by an ending that says the same. */
enum FileKind {

    PDF("application/pdf", bytes -> FirstBytes.are(bytes, "%PDF-"), "pdf"),
    PNG("image/png", bytes -> FirstBytes.are(bytes, "\u0089PNG\r\n\u001a\n"), "png"),
    JPEG("image/jpeg", bytes -> FirstBytes.are(bytes, "\u00ff\u00d8\u00ff"), "jpg", "jpeg"),
    WEBP("image/webp", bytes -> FirstBytes.are(bytes, "RIFF") && FirstBytes.are(bytes, 8, "WEBP"), "webp"),
    TEXT("text/plain;charset=UTF-8", FirstBytes::areText, "txt", "md"),
    CSV("text/csv;charset=UTF-8", FirstBytes::areText, "csv"),
    ODT("application/vnd.oasis.opendocument.text", Office.open("text"), "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Office.open("spreadsheet"), "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Office.open("presentation"), "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Office.closed("word/"), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Office.closed("xl/"), "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Office.closed("ppt/"), "pptx");

    private final String mediaType;
    private final Predicate<byte[]> bytes;
    private final List<String> endings;

    FileKind(String mediaType, Predicate<byte[]> bytes, String... endings) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.endings = List.of(endings);
    }

    static Optional<FileKind> of(String name, byte[] content) {
        var ending = FileName.ending(name);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).filter(kind -> kind.bytes.test(content)).findFirst();
    }

    /** What a browser offers to choose from. */
    static String endings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).map(ending -> "." + ending).collect(Collectors.joining(","));
    }

    String mediaType() {
        return mediaType;
    }
}
