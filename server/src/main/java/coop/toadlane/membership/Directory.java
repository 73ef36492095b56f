package coop.toadlane.membership;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.actor.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stands behind a membership: names for the modules that speak of members, and members for what somebody typed. */
@Component
@Transactional(readOnly = true)
public class Directory {

    /** A line of the register; applicants have the number 0. */
    public record Listing(MemberId id, int number, String name, String memberClass, Standing standing, Optional<PersonId> person) {

        /** How a form offers them, and how {@link Directory#meant} reads them back without doubt. */
        public String label() {
            return name + " (" + number + ")";
        }
    }

    private record Row(UUID memberId, int number, String name, String memberClass, Standing standing, @Nullable UUID personId) {

        Listing listing() {
            return new Listing(
                new MemberId(memberId), number, name, memberClass, standing, Optional.ofNullable(personId).map(PersonId::new));
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?:.*\\()?\\s*(\\d{1,9})\\s*\\)?");

    private static final String LISTINGS = """
        SELECT member_id, coalesce(number, 0) AS number, name, class AS member_class, standing, person_id
          FROM membership.member
         WHERE coop_id = :coop
        """;

    private final JdbcClient db;

    Directory(JdbcClient db) {
        this.db = db;
    }

    public Map<MemberId, Listing> of(CoopId coop, Collection<MemberId> members) {
        if (members.isEmpty()) return Map.of();
        return db.sql(LISTINGS + " AND member_id = ANY (:members)")
            .param("coop", coop.value()).param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
            .query(Row.class).list().stream().map(Row::listing)
            .collect(Collectors.toUnmodifiableMap(Listing::id, Function.identity()));
    }

    /** The first members by name, for a form to suggest. */
    public List<Listing> first(CoopId coop, int limit) {
        return db.sql(LISTINGS + " AND standing = 'MEMBER' ORDER BY name, member_id LIMIT :limit")
            .param("coop", coop.value()).param("limit", limit)
            .query(Row.class).list().stream().map(Row::listing).toList();
    }

    /**
     * The members whom somebody means who typed a number, a name, a part of one, or a {@link Listing#label}: none, the
     * one, or up to {@code limit} of several.
     */
    public List<Listing> meant(CoopId coop, String typed, int limit) {
        var text = typed.strip();
        var number = NUMBER.matcher(text);
        if (text.isEmpty()) return List.of();
        if (number.matches()) return numbered(coop, Integer.parseInt(number.group(1)));
        var exactly = named(coop, "lower(name) = lower(:text)", text, limit);
        return exactly.isEmpty() ? named(coop, "strpos(lower(name), lower(:text)) > 0", text, limit) : exactly;
    }

    /** The classes that have members today. */
    public List<String> classes(CoopId coop) {
        return db.sql("SELECT DISTINCT class FROM membership.member WHERE coop_id = :coop AND standing = 'MEMBER'")
            .param("coop", coop.value()).query(String.class).list();
    }

    private List<Listing> numbered(CoopId coop, int number) {
        return db.sql(LISTINGS + " AND standing = 'MEMBER' AND number = :number")
            .param("coop", coop.value()).param("number", number)
            .query(Row.class).list().stream().map(Row::listing).toList();
    }

    private List<Listing> named(CoopId coop, String condition, String text, int limit) {
        return db.sql(LISTINGS + " AND standing = 'MEMBER' AND " + condition + " ORDER BY name, member_id LIMIT :limit")
            .param("coop", coop.value()).param("text", text).param("limit", limit)
            .query(Row.class).list().stream().map(Row::listing).toList();
    }
}
