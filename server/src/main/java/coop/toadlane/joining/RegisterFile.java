package coop.toadlane.joining;

import coop.toadlane.actor.MemberId;
import coop.toadlane.membership.CarriedOver;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A register that was kept elsewhere, looked over line by line: what can be taken over, and what cannot and why. */
record RegisterFile(List<CarriedOver> good, List<Refused> refused) {

    static final int MOST_SHARES = 1_000_000;

    private static final int LONGEST_NAME = 200;
    private static final int HIGHEST_NUMBER = 99_999_999;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|[\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern COUNT = Pattern.compile("\\d{1,8}");

    /** A line that is not taken over. */
    record Refused(long line, String text, Sentence why) {}

    /** What the co-op's bylaws and register say already. */
    record Known(List<String> classes, Set<Integer> numbers, Set<String> mails, Day day) {}

    static RegisterFile of(Sheet sheet, Known known) {
        var good = new ArrayList<CarriedOver>();
        var refused = new ArrayList<Refused>();
        var numbers = new HashSet<>(known.numbers());
        var mails = new HashSet<>(known.mails());
        for (var row : sheet.rows()) {
            var line = new Line(sheet, row, known);
            var problem = line.problem().or(() -> taken(line, numbers, mails));
            problem.ifPresent(why -> refused.add(new Refused(row.line(), String.join(" · ", row.cells()), why)));
            if (problem.isEmpty()) good.add(line.carriedOver());
        }
        return new RegisterFile(List.copyOf(good), List.copyOf(refused));
    }

    private static Optional<Sentence> taken(Line line, Set<Integer> numbers, Set<String> mails) {
        var mail = line.mail().toLowerCase(Locale.ROOT);
        if (line.number() > 0 && numbers.contains(line.number())) return problem("joining.line.number-taken", line.number());
        if (!mail.isEmpty() && mails.contains(mail)) return problem("joining.line.mail-taken", line.mail());
        numbers.add(line.number());
        mails.add(mail);
        return Optional.empty();
    }

    private static Optional<Sentence> problem(String key, Object... arguments) {
        return Optional.of(Sentence.of(key, arguments));
    }

    /** One line, read by the columns that the sheet has. */
    private record Line(Sheet sheet, Sheet.Row row, Known known) {

        Optional<Sentence> problem() {
            var name = cell(Column.NAME);
            if (name.isEmpty()) return RegisterFile.problem("joining.line.name-missing");
            if (name.length() > LONGEST_NAME) return RegisterFile.problem("joining.line.name-long", LONGEST_NAME);
            if (UNPRINTABLE.matcher(name).find()) return RegisterFile.problem("joining.line.name-unprintable");
            if (!mail().isEmpty() && !Mails.isAddress(mail())) return RegisterFile.problem("joining.line.mail-unfit", mail());
            if (!known.classes().contains(memberClass()))
                return RegisterFile.problem("joining.line.class-unknown", memberClass(), String.join(", ", known.classes()));
            if (number() < 0) return RegisterFile.problem("joining.line.number-unfit", cell(Column.NUMBER));
            if (known.day().read(cell(Column.SINCE)).isEmpty()) return RegisterFile.problem("joining.line.since-unfit", cell(Column.SINCE));
            if (shares() < 0) return RegisterFile.problem("joining.line.shares-unfit", cell(Column.SHARES));
            return Optional.empty();
        }

        CarriedOver carriedOver() {
            return new CarriedOver(
                MemberId.next(), cell(Column.NAME), mail().isEmpty() ? null : mail(), memberClass(), number(),
                known.day().read(cell(Column.SINCE)).orElseThrow(), shares());
        }

        String mail() {
            return cell(Column.MAIL);
        }

        /** Without a class of its own, a line belongs to the first. */
        String memberClass() {
            var typed = cell(Column.CLASS);
            return known.classes().stream().filter(typed::equalsIgnoreCase).findFirst()
                .orElse(typed.isEmpty() ? known.classes().getFirst() : typed);
        }

        /** Below zero if it is none; zero if none is asked for. */
        int number() {
            return count(Column.NUMBER, HIGHEST_NUMBER);
        }

        int shares() {
            return count(Column.SHARES, MOST_SHARES);
        }

        private int count(Column column, int most) {
            var typed = cell(column);
            if (typed.isEmpty()) return 0;
            return COUNT.matcher(typed).matches() && Integer.parseInt(typed) <= most ? Integer.parseInt(typed) : -1;
        }

        private String cell(Column column) {
            return sheet.cell(row, column);
        }
    }
}
