package coop.toadlane.topics;

import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.TypedTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quick poll as typed: {@code options} are for a choice, {@code times} (as typed, in the author's own zone) for a time. */
public record PollDraft(PollKind kind, String question, List<String> options, List<String> times, ZoneId zone) {

    static final int LONGEST_QUESTION = 200;
    static final int LONGEST_OPTION = 120;
    static final int MOST_OPTIONS = 12;
    static final int TIMES = 8;

    public PollDraft {
        question = question.strip();
        options = options.stream().map(String::strip).filter(option -> !option.isEmpty()).toList();
        times = times.stream().map(String::strip).toList();
    }

    public static PollDraft sense(String question) {
        return new PollDraft(PollKind.SENSE, question, List.of(), List.of(), ZoneId.of("UTC"));
    }

    public static PollDraft choice(String question, String... options) {
        return new PollDraft(PollKind.CHOICE, question, List.of(options), List.of(), ZoneId.of("UTC"));
    }

    public static PollDraft times(String question, ZoneId zone, String... times) {
        return new PollDraft(PollKind.TIME, question, List.of(), List.of(times), zone);
    }

    static PollDraft of(PollKind kind, Map<String, String> sent, ZoneId zone) {
        var times = new ArrayList<String>();
        for (var place = 1; place <= TIMES; place++) times.add(sent.getOrDefault("time" + place, ""));
        return new PollDraft(kind, sent.getOrDefault("question", ""), sent.getOrDefault("options", "").lines().toList(), times, zone);
    }

    /** The times that were filled in and can be read, the earliest first. */
    List<Instant> instants() {
        return times.stream().filter(time -> !time.isEmpty()).flatMap(time -> read(time).stream()).distinct().sorted().toList();
    }

    Map<String, Sentence> problems(Instant now) {
        var problems = new LinkedHashMap<String, Sentence>();
        if (question.isEmpty()) problems.put("question", Sentence.of("polls.question-missing"));
        if (question.length() > LONGEST_QUESTION) problems.put("question", Sentence.of("polls.question-long", LONGEST_QUESTION));
        switch (kind) {
            case SENSE -> { /* Its answers are always the same. */ }
            case CHOICE -> optionProblem().ifPresent(problem -> problems.put("options", problem));
            case TIME -> problems.putAll(timeProblems(now));
        }
        return problems;
    }

    private Optional<Sentence> optionProblem() {
        if (options.size() < 2) return Optional.of(Sentence.of("polls.options-few"));
        if (options.size() > MOST_OPTIONS) return Optional.of(Sentence.of("polls.options-many", MOST_OPTIONS));
        if (options.stream().anyMatch(option -> option.length() > LONGEST_OPTION))
            return Optional.of(Sentence.of("polls.option-long", LONGEST_OPTION));
        if (new HashSet<>(options).size() < options.size()) return Optional.of(Sentence.of("polls.option-twice"));
        return Optional.empty();
    }

    private Map<String, Sentence> timeProblems(Instant now) {
        var problems = new LinkedHashMap<String, Sentence>();
        for (var place = 1; place <= times.size(); place++) {
            var time = times.get(place - 1);
            if (time.isEmpty()) continue;
            var at = read(time);
            if (at.isEmpty()) problems.put("time" + place, Sentence.of("polls.time-unreadable"));
            else if (at.get().isBefore(now)) problems.put("time" + place, Sentence.of("polls.time-past"));
        }
        if (problems.isEmpty() && instants().size() < 2) problems.put("time1", Sentence.of("polls.times-few"));
        if (instants().size() > TIMES) problems.put("time1", Sentence.of("polls.options-many", TIMES));
        return problems;
    }

    private Optional<Instant> read(String time) {
        return TypedTime.at(time, zone);
    }
}
