package coop.toadlane.rounds;

import coop.toadlane.actor.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Who was named for a role, by whom and why; the one named by most stands first. */
final class Nominations {

    /** Somebody who was named. */
    record Named(MemberId member, String name, List<Word> by) {}

    private Nominations() {}

    /** Of each only whom they named last: changing takes the place of what was named before. */
    static List<Named> of(List<Word> words) {
        var last = new LinkedHashMap<MemberId, Word>();
        words.stream().filter(word -> word.step().names() && word.about() != null).forEach(word -> last.put(word.member(), word));
        var named = new LinkedHashMap<MemberId, Named>();
        last.values().forEach(word -> named
            .computeIfAbsent(new MemberId(word.about()), member -> new Named(member, word.aboutName(), new ArrayList<>()))
            .by().add(word));
        return named.values().stream()
            .sorted(Comparator.comparingInt((Named one) -> one.by().size()).reversed().thenComparing(Named::name)).toList();
    }
}
