package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what is erased and what stays, and why it cannot be yet if so; with a {@code token} it asks a last time. */
record ErasurePage(List<Sentence> reasons, String token, Map<String, Sentence> errors) implements Page {

    ErasurePage {
        reasons = List.copyOf(reasons);
    }

    static ErasurePage asking(List<Sentence> reasons, String token) {
        return new ErasurePage(reasons, token, Map.of());
    }

    static ErasurePage refusing(List<Sentence> reasons) {
        var errors = new LinkedHashMap<String, Sentence>();
        for (var i = 0; i < reasons.size(); i++) errors.put("reason-" + (i + 1), reasons.get(i));
        return asking(reasons, "").with(errors);
    }

    ErasurePage with(Map<String, Sentence> errors) {
        return new ErasurePage(reasons, token, errors);
    }

    boolean isLast() {
        return !token.isEmpty();
    }
}
