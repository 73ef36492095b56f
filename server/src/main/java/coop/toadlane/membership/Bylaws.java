package coop.toadlane.membership;

import coop.toadlane.actor.Power;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a co-op agreed about itself, as data: who may join, classes, who admits, how matters are decided, who may do what.
 *
 * @param sharePriceMinor what one share costs, in minor units of the co-op's currency
 * @param rules           by matter; a matter without its own is decided as {@link #POLICY}
 * @param powers          by power, who holds it: {@code members}, {@code class:NAME} or {@code role:NAME}
 */
public record Bylaws(
        List<MemberClass> classes,
        List<Question> questions,
        List<Eligibility> eligibility,
        Admission admission,
        long sharePriceMinor,
        Map<String, Rule> rules,
        Map<String, Set<String>> powers) {

    public static final String POLICY = "policy";
    public static final String ADMISSION = "admission";
    public static final String BYLAWS = "bylaws";
    public static final String SPENDING = "spending";
    public static final String ROLES = "roles";

    public static final String MEMBERS = "members";

    /** Who lets people in: whoever holds the power {@code membership.admit}, or all by a decision. */
    public enum Admission { BY_POWER, BY_DECISION }

    public Bylaws {
        if (classes.isEmpty()) throw new IllegalArgumentException("A co-op has at least one class of members");
        if (!rules.containsKey(POLICY)) throw new IllegalArgumentException("Bylaws say how policy is decided");
        classes = List.copyOf(classes);
        questions = List.copyOf(questions);
        eligibility = List.copyOf(eligibility);
        rules = Map.copyOf(new TreeMap<>(rules));
        powers = Map.copyOf(powers);
    }

    public Rule rule(String matter) {
        return rules.getOrDefault(matter, rules.get(POLICY));
    }

    /** All as it is, but for how matters are decided. */
    public Bylaws with(Map<String, Rule> otherRules) {
        return new Bylaws(classes, questions, eligibility, admission, sharePriceMinor, otherRules, powers);
    }

    /** All as it is, but for what is asked of newcomers and who lets them in. */
    public Bylaws admitting(List<Question> otherQuestions, List<Eligibility> otherEligibility, Admission otherAdmission) {
        return new Bylaws(classes, otherQuestions, otherEligibility, otherAdmission, sharePriceMinor, rules, powers);
    }

    /** All as it is, but for the classes of members. */
    public Bylaws with(List<MemberClass> otherClasses) {
        return new Bylaws(otherClasses, questions, eligibility, admission, sharePriceMinor, rules, powers);
    }

    /** All as it is, but for who holds which power. */
    public Bylaws holding(Map<String, Set<String>> otherPowers) {
        return new Bylaws(classes, questions, eligibility, admission, sharePriceMinor, rules, otherPowers);
    }

    public boolean hasClass(String name) {
        return classes.stream().anyMatch(memberClass -> memberClass.name().equals(name));
    }

    /** The powers of a member of this class who holds these roles. */
    public Set<Power> powersOf(String memberClass, Set<String> roles) {
        return powers.entrySet().stream()
            .filter(power -> power.getValue().stream().anyMatch(holder -> includes(holder, memberClass, roles)))
            .map(power -> new Power(power.getKey()))
            .collect(Collectors.toSet());
    }

    private static boolean includes(String holder, String memberClass, Set<String> roles) {
        return holder.equals(MEMBERS)
            || holder.equals("class:" + memberClass)
            || holder.startsWith("role:") && roles.contains(holder.substring("role:".length()));
    }
}
