package coop.toadlane.bylaws;

import coop.toadlane.membership.Bylaws;
import coop.toadlane.ui.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those who may hold a power, as the bylaws name them, told in words; and, to members, by name. */
record Holders(Map<String, List<String>> namesByRole) {

    static final Set<String> USUAL_ROLES = Set.of("lead", "delegate", "facilitator", "secretary", "treasurer");

    private static final String CLASS = "class:";
    private static final String ROLE = "role:";

    /** Without names: for visitors, and for what outlives who holds a role today. */
    static Holders anonymous() {
        return new Holders(Map.of());
    }

    Sentence told(String holder) {
        if (holder.equals(Bylaws.MEMBERS)) return Sentence.of("bylaws.holder.members");
        if (holder.startsWith(CLASS)) return Sentence.of("bylaws.holder.class", holder.substring(CLASS.length()));
        var role = holder.substring(ROLE.length());
        var names = namesByRole.getOrDefault(role, List.of());
        return names.isEmpty()
            ? Sentence.of("bylaws.holder.role", role(role))
            : Sentence.of("bylaws.holder.role-held", role(role), String.join(", ", names));
    }

    List<Sentence> told(Collection<String> holders) {
        if (holders.isEmpty()) return List.of(Sentence.of("bylaws.holder.nobody"));
        return holders.stream().sorted().map(this::told).toList();
    }

    /** A usual role by its usual name; a role of the co-op's own by the name it gave it. */
    private static Object role(String role) {
        return USUAL_ROLES.contains(role) ? Sentence.of("bylaws.role." + role) : role;
    }
}
