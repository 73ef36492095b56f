package coop.toadlane.discussion;

import java.util.function.Predicate;

/** Documents of office programs: zip archives that say in them what they are. Those that carry programs are none. */
final class Office {

    private static final String ZIP = "PK\u0003\u0004";
    private static final int FIRST_NAME = 30;

    private Office() {}

    /** OpenDocument: the first entry is the media type itself, unpacked. */
    static Predicate<byte[]> open(String document) {
        var mark = "mimetypeapplication/vnd.oasis.opendocument." + document + "PK";
        return content -> FirstBytes.are(content, ZIP) && FirstBytes.are(content, FIRST_NAME, mark);
    }

    /** Office Open XML: a list of content types, and a folder named for the program. */
    static Predicate<byte[]> closed(String folder) {
        return content -> {
            if (!FirstBytes.are(content, ZIP)) return false;
            var names = ZipNames.of(content);
            return names.contains("[Content_Types].xml") && names.stream().anyMatch(name -> name.startsWith(folder))
                && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
        };
    }
}
