package coop.toadlane.proposing;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Method;
import coop.toadlane.ballots.Openness;
import coop.toadlane.drafts.Ask;
import coop.toadlane.drafts.Draft;
import coop.toadlane.drafts.Intent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a draft from the fields of its form, and writes it back into them. */
final class DraftForm {

    private static final List<String> ASKING = List.of("ask", "method", "seats", "most", "budget", "openness");

    /** A number that nobody can mean. */
    private static final int UNREADABLE = -1;

    private DraftForm() {}

    /** Terms of the first act are fields {@code term.NAME}; a link may call these ones by their bare names. */
    static Draft read(Map<String, String> sent, List<String> bare) {
        return new Draft(
            sent.getOrDefault("title", ""), sent.getOrDefault("text", ""), sent.getOrDefault("matter", ""),
            sent.getOrDefault("options", "").lines().toList(), acts(sent, bare), number(sent, "days", 0), ask(sent));
    }

    /** One more than there may be is read too, so that it can be refused. */
    private static List<Intent> acts(Map<String, String> sent, List<String> bare) {
        var acts = new ArrayList<Intent>();
        for (var place = 1; place <= Intent.MOST + 1; place++) {
            var act = sent.getOrDefault(Intent.field(place), "");
            if (!act.isEmpty()) acts.add(new Intent(act, terms(sent, Intent.terms(place), place == 1 ? bare : List.of())));
        }
        return acts;
    }

    private static Map<String, String> terms(Map<String, String> sent, String prefix, List<String> bare) {
        var terms = new TreeMap<String, String>();
        sent.forEach((field, value) -> {
            if (field.startsWith(prefix)) terms.put(field.substring(prefix.length()), value);
            else if (bare.contains(field)) terms.put(field, value);
        });
        return terms;
    }

    /** What members would be asked for; nothing where it is a yes or no. */
    static Optional<BallotKind> choosing(Map<String, String> sent) {
        return switch (sent.getOrDefault("ask", "")) {
            case "options", "approval" -> Optional.of(BallotKind.APPROVAL);
            case "ranking" -> Optional.of(BallotKind.RANKING);
            case "scores" -> Optional.of(BallotKind.SCORES);
            case "dots" -> Optional.of(BallotKind.DOTS);
            case "budget" -> Optional.of(BallotKind.BUDGET);
            case "credits" -> Optional.of(BallotKind.CREDITS);
            case "allocation" -> Optional.of(BallotKind.ALLOCATION);
            default -> Optional.empty();
        };
    }

    private static Ask ask(Map<String, String> sent) {
        var openness = openness(sent.getOrDefault("openness", ""));
        var kind = choosing(sent);
        if (kind.isEmpty()) return new Ask(null, 1, 0, null, openness);
        var method = Method.named(sent.getOrDefault("method", "")).filter(named -> named.kind() == kind.get())
            .orElseGet(() -> Method.of(kind.get()).getFirst());
        var usual = Ask.by(method, 1);
        return new Ask(
            method, number(sent, "seats", 1), usual.most() == 0 ? 0 : number(sent, "most", usual.most()),
            amount(sent.getOrDefault("budget", "").strip()), openness);
    }

    private static Openness openness(String sent) {
        return Arrays.stream(Openness.values()).filter(known -> known.name().equals(sent)).findFirst().orElse(Openness.OPEN);
    }

    /** Cents are the smallest money that any budget here is told in; what it may be in its currency the draft's check says. */
    private static @Nullable BigDecimal amount(String typed) {
        var digits = typed.replaceAll("[\\s\\u00a0\\u202f']", "").replace(',', '.');
        return digits.matches("\\d{1,12}(\\.\\d{1,2})?") ? new BigDecimal(digits) : null;
    }

    static List<CheckPage.Asked> kept(Draft draft, Map<String, String> sent, String origin) {
        var kept = new ArrayList<CheckPage.Asked>();
        kept.add(new CheckPage.Asked("title", draft.title()));
        kept.add(new CheckPage.Asked("text", draft.text()));
        kept.add(new CheckPage.Asked("matter", draft.matter()));
        for (var field : ASKING) kept.add(new CheckPage.Asked(field, sent.getOrDefault(field, "")));
        kept.add(new CheckPage.Asked("options", String.join("\n", draft.options())));
        kept.add(new CheckPage.Asked("origin", origin));
        kept.add(new CheckPage.Asked("template", sent.getOrDefault("template", "")));
        kept.add(new CheckPage.Asked("days", draft.days() == 0 ? "" : String.valueOf(draft.days())));
        for (var place = 1; place <= draft.acts().size(); place++) kept.addAll(kept(draft.acts().get(place - 1), place));
        return kept;
    }

    private static List<CheckPage.Asked> kept(Intent act, int place) {
        var kept = new ArrayList<CheckPage.Asked>();
        kept.add(new CheckPage.Asked(Intent.field(place), act.act()));
        act.terms().forEach((name, value) -> kept.add(new CheckPage.Asked(Intent.terms(place) + name, value)));
        return kept;
    }

    /** What is done with the list of acts: {@code add}, {@code remove-PLACE}, {@code up-PLACE}. Anything else changes nothing. */
    static Draft rearranged(Draft draft, String step, String added) {
        var acts = new ArrayList<>(draft.acts());
        if (step.equals("add") && !added.isEmpty()) acts.add(new Intent(added, Map.of()));
        var place = step.replaceFirst("^(remove|up)-", "");
        if (!place.matches("\\d{1,2}") || Integer.parseInt(place) < 1 || Integer.parseInt(place) > acts.size()) return draft.doing(acts);
        var act = acts.remove(Integer.parseInt(place) - 1);
        if (step.startsWith("up-")) acts.add(Math.max(0, Integer.parseInt(place) - 2), act);
        return draft.doing(acts);
    }

    private static int number(Map<String, String> sent, String field, int usual) {
        var typed = sent.getOrDefault(field, "").strip();
        if (typed.isEmpty()) return usual;
        return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : UNREADABLE;
    }
}
