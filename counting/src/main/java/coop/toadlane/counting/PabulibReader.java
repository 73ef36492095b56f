package coop.toadlane.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sections of a Pabulib file one after the other. */
final class PabulibReader {

    private static final List<String> SECTIONS = List.of("META", "PROJECTS", "VOTES");

    private final Lines lines;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<String, Integer> metaLines = new HashMap<>();
    private final List<Option> projects = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> selected = new ArrayList<>();
    private boolean tellsSelected;

    PabulibReader(Lines lines) {
        this.lines = lines;
    }

    Pabulib read() {
        lines.next();
        readMeta();
        var budget = new Budget(metaAmount("budget"), optional("min_project_score_threshold").orElse(BigDecimal.ZERO));
        var type = voteType();
        readProjects();
        var voters = new LinkedHashMap<String, Ballot>();
        readVotes(type, voters);
        mustCount("num_projects", projects.size());
        mustCount("num_votes", voters.size());
        var poll = new Poll(
                meta.getOrDefault("description", ""), type.kind, projects, List.copyOf(voters.values()), 0,
                Optional.of(budget), Set.of(), List.of());
        return new Pabulib(meta, poll, List.copyOf(voters.keySet()), Optional.of(selected).filter(_ -> tellsSelected));
    }

    private void readMeta() {
        var table = open("META").mustHave("key", "value");
        metaLines.put("", table.headerLine());
        while (inSection()) {
            table.take();
            var key = table.id("key");
            if (meta.put(key, table.cell("value")) != null)
                throw lines.flaw("the key “%s” stands in line %d already", key, metaLines.get(key));
            metaLines.put(key, lines.number());
        }
    }

    private void readProjects() {
        var table = open("PROJECTS").mustHave("project_id", "cost");
        tellsSelected = table.has("selected");
        while (inSection()) {
            table.take();
            var id = table.id("project_id");
            if (places.put(id, projects.size()) != null) throw lines.flaw("project “%s” is listed twice", id);
            if (projects.size() == Poll.MOST_OPTIONS) throw lines.flaw("more than %d projects", Poll.MOST_OPTIONS);
            projects.add(new Option(id, table.cell("name"), Numbers.amount(lines, "cost", table.cell("cost"))));
            if (table.cell("selected").equals("1")) selected.add(id);
        }
    }

    private void readVotes(VoteType type, Map<String, Ballot> voters) {
        var table = open("VOTES").mustHave("voter_id", "vote");
        if (type.hasPoints) table.mustHave("points");
        var limits = PabulibLimits.of(this);
        while (inSection()) {
            table.take();
            var voter = table.id("voter_id");
            var ballot = ballot(type, table.cell("vote"), table.cell("points"));
            limits.mustHold(lines, ballot, projects);
            if (voters.put(voter, ballot) != null) throw lines.flaw("voter “%s” voted before", voter);
        }
        if (!lines.ended()) throw lines.flaw("the section %s comes a second time", lines.text());
    }

    private Ballot ballot(VoteType type, String vote, String points) {
        var options = options(vote);
        return switch (type) {
            case APPROVAL, CHOOSE_ONE -> Ballot.approving(options);
            case ORDINAL -> Ballot.ranking(options);
            case CUMULATIVE, SCORING -> Ballot.scoring(options, points(points, options.length));
        };
    }

    private int[] options(String vote) {
        if (vote.isEmpty()) return new int[0];
        var seen = new HashSet<Integer>();
        var ids = vote.split(",", -1);
        var options = new int[ids.length];
        for (var i = 0; i < ids.length; i++) {
            var id = ids[i].strip();
            var place = places.get(id);
            if (place == null) throw lines.flaw("the vote names project “%s”, which is not among PROJECTS", id);
            if (!seen.add(place)) throw lines.flaw("the vote names project “%s” twice", id);
            options[i] = place;
        }
        return options;
    }

    private int[] points(String text, int options) {
        var parts = text.isEmpty() ? new String[0] : text.split(",", -1);
        if (parts.length != options) throw lines.flaw("the vote gives %d points to %d projects", parts.length, options);
        var points = new int[options];
        for (var i = 0; i < options; i++) points[i] = Numbers.whole(lines, "points", parts[i].strip());
        return points;
    }

    private Table open(String section) {
        if (lines.ended()) throw lines.flaw("the file ends without the section %s", section);
        if (!section.equalsIgnoreCase(bareText()))
            throw lines.flaw("expected the section %s, found “%s”", section, lines.text());
        return new Table(lines, ';', section);
    }

    /** Goes to the next line; false if that begins a section, or there is none. */
    private boolean inSection() {
        return lines.next() && SECTIONS.stream().noneMatch(section -> section.equalsIgnoreCase(bareText()));
    }

    /** The line without the separators that spreadsheets put after a lone word. */
    private String bareText() {
        return lines.text().replaceFirst("[;\\s]+$", "");
    }

    private VoteType voteType() {
        var text = required("vote_type");
        for (var type : VoteType.values()) if (type.word.equalsIgnoreCase(text)) return type;
        throw new Flaw(
                lineOf("vote_type"), "vote_type “%s” is none of approval, choose-1, ordinal, cumulative, scoring", text);
    }

    private void mustCount(String key, int found) {
        var told = Numbers.whole(lineOf(key), key, required(key));
        if (told != found) throw new Flaw(lineOf(key), "%s says %d, the file has %d", key, told, found);
    }

    Optional<BigDecimal> optional(String key) {
        return meta.getOrDefault(key, "").isEmpty() ? Optional.empty() : Optional.of(metaAmount(key));
    }

    private BigDecimal metaAmount(String key) {
        return Numbers.amount(lineOf(key), key, required(key));
    }

    private String required(String key) {
        if (!meta.containsKey(key)) throw new Flaw(lineOf(key), "META lacks the key “%s”", key);
        return meta.get(key);
    }

    /** The line of a key; the header's if there is no such key. */
    private int lineOf(String key) {
        return metaLines.getOrDefault(key, metaLines.get(""));
    }

    /** The values of {@code vote_type}. */
    private enum VoteType {
        APPROVAL("approval", Poll.Kind.APPROVAL, false),
        CHOOSE_ONE("choose-1", Poll.Kind.APPROVAL, false),
        ORDINAL("ordinal", Poll.Kind.RANKING, false),
        CUMULATIVE("cumulative", Poll.Kind.SCORES, true),
        SCORING("scoring", Poll.Kind.SCORES, true);

        private final String word;
        private final Poll.Kind kind;
        private final boolean hasPoints;

        VoteType(String word, Poll.Kind kind, boolean hasPoints) {
            this.word = word;
            this.kind = kind;
            this.hasPoints = hasPoints;
        }
    }
}
