package coop.toadlane.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names that accounts go by from here on: those that begin with one name, with another; all beneath a parent. */
final class Aliases {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Deque<String> parents = new ArrayDeque<>();

    void rename(String old, String now) {
        names.put(old, now);
    }

    void forget() {
        names.clear();
    }

    void enter(String parent) {
        parents.addLast(parent);
    }

    void leave() {
        if (parents.isEmpty()) throw new Unreadable(Reason.NOTHING_APPLIED);
        parents.removeLast();
    }

    String full(String account) {
        var name = parents.isEmpty() ? account : String.join(":", parents) + ":" + account;
        for (var alias : names.entrySet())
            if (name.equals(alias.getKey()) || name.startsWith(alias.getKey() + ":"))
                name = alias.getValue() + name.substring(alias.getKey().length());
        return name;
    }
}
