package coop.toadlane.discussion;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whom a text calls with an {@code @}: by their whole name, or by a first name that only one member bears. */
@Component
class Mentions {

    static final int MOST = 20;
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’-]*";
    private static final Pattern CALL = Pattern.compile("(?<![\\p{L}\\p{N}@._-])@(" + WORD + "(?: " + WORD + "){0,4})");

    private record Known(UUID memberId, String name) {

        boolean isCalled(String said) {
            return name.toLowerCase(Locale.ROOT).equals(said);
        }

        boolean isFirstCalled(String said) {
            return name.toLowerCase(Locale.ROOT).split(" ", 2)[0].equals(said);
        }
    }

    private final JdbcClient db;

    Mentions(JdbcClient db) {
        this.db = db;
    }

    Set<MemberId> in(CoopId coop, String text) {
        var calls = CALL.matcher(text).results().map(Mentions::names).distinct().limit(MOST).toList();
        if (calls.isEmpty()) return Set.of();
        var known = known(coop, calls.stream().flatMap(List::stream).collect(Collectors.toSet()));
        return calls.stream().flatMap(names -> meant(names, known).stream()).map(found -> new MemberId(found.memberId()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the words after an @ can be, the longest name first: “luca ferrero asked”, “luca ferrero”, “luca”. */
    private static List<String> names(MatchResult call) {
        var words = call.group(1).toLowerCase(Locale.ROOT).split(" ");
        var names = new ArrayList<String>();
        for (var length = words.length; length > 0; length--) names.add(String.join(" ", List.of(words).subList(0, length)));
        return names;
    }

    private static List<Known> meant(List<String> names, List<Known> known) {
        for (var name : names) {
            var whole = known.stream().filter(member -> member.isCalled(name)).toList();
            if (!whole.isEmpty()) return whole;
        }
        var first = known.stream().filter(member -> member.isFirstCalled(names.getLast())).toList();
        return first.size() == 1 ? first : List.of();
    }

    private List<Known> known(CoopId coop, Set<String> names) {
        return db.sql("""
                SELECT member_id, name
                  FROM membership.register
                 WHERE coop_id = :coop AND standing = 'MEMBER'
                   AND (lower(name) = ANY (:names) OR lower(split_part(name, ' ', 1)) = ANY (:names))
                 LIMIT 200
                """).param("coop", coop.value()).param("names", names.toArray(String[]::new)).query(Known.class).list();
    }
}
