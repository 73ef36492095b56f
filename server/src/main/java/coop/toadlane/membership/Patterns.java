package coop.toadlane.membership;

import static coop.toadlane.membership.Bylaws.MEMBERS;

import coop.toadlane.ui.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first bylaws of each kind of co-op, in the founders' language: sensible, short, and theirs to change. */
record Patterns(Words words) {

    private static final String LEAD = "role:lead";
    private static final String FACILITATOR = "role:facilitator";
    private static final String SECRETARY = "role:secretary";
    private static final String TREASURER = "role:treasurer";

    Bylaws bylaws(Pattern pattern) {
        return new Bylaws(
            classes(pattern), questions(pattern), List.of(), admission(pattern), sharePriceMinor(pattern), rules(pattern), powers(pattern));
    }

    private List<MemberClass> classes(Pattern pattern) {
        return switch (pattern) {
            case WORKER -> List.of(memberClass("worker", 10));
            case CONSUMER -> List.of(memberClass("consumer", 1));
            case PRODUCER -> List.of(memberClass("producer", 5));
            case MULTI_STAKEHOLDER -> List.of(memberClass("producer", 5), memberClass("worker", 2), memberClass("consumer", 1));
            case HOUSING -> List.of(memberClass("resident", 20));
            case PLATFORM -> List.of(memberClass("worker", 2), memberClass("user", 1));
            case FEDERATION -> List.of(memberClass("coop", 10), memberClass("office", 0));
            case INFORMAL -> List.of(memberClass("friend", 0));
        };
    }

    /** The first class; but a federation's is for co-ops, and who founds one begins by keeping its office. */
    MemberClass founders(Pattern pattern) {
        return pattern == Pattern.FEDERATION ? classes(pattern).getLast() : classes(pattern).getFirst();
    }

    private MemberClass memberClass(String key, int shares) {
        return new MemberClass(words.say("pattern.class." + key), words.say("pattern.class." + key + ".what"), shares);
    }

    private List<Question> questions(Pattern pattern) {
        var why = new Question("why", words.say("pattern.question.why"), Question.Kind.TEXT, List.of());
        return pattern == Pattern.INFORMAL ? List.of() : List.of(why);
    }

    private static Bylaws.Admission admission(Pattern pattern) {
        return switch (pattern) {
            case WORKER, HOUSING, FEDERATION, PRODUCER -> Bylaws.Admission.BY_DECISION;
            case CONSUMER, MULTI_STAKEHOLDER, PLATFORM, INFORMAL -> Bylaws.Admission.BY_POWER;
        };
    }

    private static long sharePriceMinor(Pattern pattern) {
        return pattern == Pattern.INFORMAL ? 0 : 1_000;
    }

    private static Map<String, Rule> rules(Pattern pattern) {
        return switch (pattern) {
            case WORKER, PLATFORM, FEDERATION -> Map.of(
                Bylaws.POLICY, Rule.consent(7),
                Bylaws.ADMISSION, Rule.consent(7),
                Bylaws.SPENDING, Rule.majority(7),
                Bylaws.ROLES, Rule.consent(7),
                Bylaws.BYLAWS, Rule.twoThirds(14));
            case CONSUMER, PRODUCER, MULTI_STAKEHOLDER, HOUSING -> Map.of(
                Bylaws.POLICY, Rule.majority(7),
                Bylaws.ADMISSION, Rule.majority(7),
                Bylaws.SPENDING, Rule.majority(7),
                Bylaws.ROLES, Rule.majority(7),
                Bylaws.BYLAWS, Rule.twoThirds(21));
            case INFORMAL -> Map.of(
                Bylaws.POLICY, Rule.consent(3),
                Bylaws.BYLAWS, Rule.consent(7));
        };
    }

    private static Map<String, Set<String>> powers(Pattern pattern) {
        var holders = new HashMap<String, Set<String>>();
        holders.put("decisions.propose", Set.of(MEMBERS));
        var everyone = pattern == Pattern.INFORMAL;
        holders.put("decisions.facilitate", everyone ? Set.of(MEMBERS) : Set.of(LEAD, FACILITATOR));
        holders.put(Membership.ADMIT.name(), Set.of(everyone ? MEMBERS : SECRETARY));
        holders.put(Membership.REGISTER.name(), Set.of(everyone ? MEMBERS : SECRETARY));
        holders.put("circles.arrange", Set.of(everyone ? MEMBERS : LEAD));
        holders.put("ledger.post", Set.of(everyone ? MEMBERS : TREASURER));
        holders.put("funding.run", everyone ? Set.of(MEMBERS) : Set.of(FACILITATOR, TREASURER));
        holders.put("joining.represent", Set.of(everyone ? MEMBERS : LEAD));
        holders.put("record.export", Set.of(everyone ? MEMBERS : SECRETARY));
        return Map.copyOf(holders);
    }
}
