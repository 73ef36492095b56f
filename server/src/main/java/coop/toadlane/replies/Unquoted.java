package coop.toadlane.replies;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody wrote themself in a reply: without the letter that it quotes, what introduces that, and their signature. */
final class Unquoted {

    private static final int INTRODUCTION_LINES = 3;
    private static final int HEADER_LINES = 4;

    /** Above which day somebody wrote what follows, in one line or broken into several. */
    private static final Pattern INTRODUCTION = Pattern.compile(
        "(?:On .*\\d.* wrote|Le .*\\d.* a écrit|El .*\\d.* escribi[óo]) ?:", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SEPARATOR = Pattern.compile(
        "-{3,} ?(?:Original Message|Message d[’']origine|Mensaje original|Forwarded message) ?-{3,}|_{20,}",
        Pattern.CASE_INSENSITIVE);

    private static final Pattern SENDER_HEADER = Pattern.compile("\\*?(?:From|De|De la part de)\\s?:\\*? .+", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_HEADER = Pattern.compile(
        "\\*?(?:Sent|Date|Envoyé|Enviado(?: el)?|Fecha)\\s?:\\*? .+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SIGNATURE = Pattern.compile(
        "--|(?:Sent from my|Envoyé de mon|Enviado desde mi) .{1,40}|Get Outlook for .{1,40}",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Unquoted() {}

    /** Some write below what they quote: then what is not quoted there. */
    static String in(String reply) {
        var lines = reply.replace('\u00a0', ' ').lines().map(String::stripTrailing).toList();
        var introduction = first(lines, line -> introductionLines(lines, line) > 0);
        var above = spoken(lines.subList(0, introduction));
        if (!above.isEmpty() || introduction == lines.size()) return above;
        return spoken(lines.subList(introduction + introductionLines(lines, introduction), lines.size()));
    }

    private static String spoken(List<String> lines) {
        return lines.subList(0, first(lines, line -> ends(lines, line))).stream()
            .filter(line -> !line.startsWith(">")).collect(Collectors.joining("\n")).strip();
    }

    private static boolean ends(List<String> lines, int line) {
        var text = lines.get(line).strip();
        return SIGNATURE.matcher(text).matches() || SEPARATOR.matcher(text).matches() || isHeader(lines, line);
    }

    private static boolean isHeader(List<String> lines, int line) {
        return SENDER_HEADER.matcher(lines.get(line)).matches()
            && lines.subList(line + 1, Math.min(line + 1 + HEADER_LINES, lines.size())).stream()
                .anyMatch(next -> DATE_HEADER.matcher(next).matches());
    }

    /** How many lines introduce a quotation from here on; 0 if none does. */
    private static int introductionLines(List<String> lines, int from) {
        for (var count = 1; count <= INTRODUCTION_LINES && from + count <= lines.size(); count++)
            if (INTRODUCTION.matcher(String.join(" ", lines.subList(from, from + count)).strip()).matches()) return count;
        return 0;
    }

    private static int first(List<String> lines, Predicate<Integer> where) {
        for (var line = 0; line < lines.size(); line++) if (where.test(line)) return line;
        return lines.size();
    }
}
