package coop.toadlane.circles;

import coop.toadlane.actor.CoopId;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads who somebody meant to appoint, and until when. */
@Component
class Appointments {

    sealed interface Reading {

        record Meant(Appointment appointment, Directory.Listing holder) implements Reading {}

        record Unclear(Map<String, Sentence> problems) implements Reading {}
    }

    static final int SUGGESTED = 200;
    private static final int NAMED = 5;

    private final Directory directory;
    private final Calendar calendar;

    Appointments(Directory directory, Calendar calendar) {
        this.directory = directory;
        this.calendar = calendar;
    }

    List<String> suggestions(CoopId coop) {
        return directory.first(coop, SUGGESTED).stream().map(Directory.Listing::label).toList();
    }

    Reading read(CoopId coop, String member, String until) {
        var problems = new LinkedHashMap<String, Sentence>();
        var meant = directory.meant(coop, member, NAMED);
        if (member.isBlank()) problems.put("member", Sentence.of("circles.holder-missing"));
        else if (meant.isEmpty()) problems.put("member", Sentence.of("circles.holder-unknown", member.strip()));
        else if (meant.size() > 1) problems.put("member", Sentence.of("circles.holder-unclear", labels(meant)));
        var day = Typed.date(until);
        if (!until.isBlank() && day.isEmpty()) problems.put("until", Sentence.of("circles.term-unread"));
        var today = calendar.today(coop);
        if (day.isPresent() && day.get().isBefore(today)) problems.put("until", Sentence.of("circles.term-past", today));
        if (!problems.isEmpty()) return new Reading.Unclear(problems);
        return new Reading.Meant(new Appointment(meant.getFirst().id(), day.orElse(null)), meant.getFirst());
    }

    private static String labels(List<Directory.Listing> several) {
        return several.stream().map(Directory.Listing::label).collect(Collectors.joining(", "));
    }
}
