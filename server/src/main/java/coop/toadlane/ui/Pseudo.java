package coop.toadlane.ui;

/** Makes a pseudo-translation: accents on the letters a reader sees, a third more length, arguments left as they are. */
final class Pseudo {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫřšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ";

    private static final int LONGEST_WORD = 12;

    private Pseudo() {}

    static String of(String pattern) {
        var made = new StringBuilder("[");
        var depth = 0;
        var letters = 0;
        for (var i = 0; i < pattern.length(); i++) {
            var c = pattern.charAt(i);
            if (c == '{') depth++;
            if (c == '}') depth--;
            var spoken = depth == 0 || depth % 2 == 0;
            var at = spoken ? PLAIN.indexOf(c) : -1;
            if (at >= 0) letters++;
            made.append(at >= 0 ? ACCENTED.charAt(at) : c);
        }
        for (var more = Math.ceilDiv(letters, 3); more > 0; more -= LONGEST_WORD)
            made.append(' ').append("~".repeat(Math.min(more, LONGEST_WORD)));
        return made.append("]").toString();
    }
}
