package coop.toadlane.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a list a page at a time by the key of the last row seen, never by offset: page 1,000 costs what page 1 does.
 * The query names its columns and ends in its WHERE clause; each order is one of its columns and {@code id} breaks ties.
 * Columns sorted by are never null. What is not asked for is not in the query either, so that each list has its own plan.
 */
public final class Keyset<T> {

    public static final int PAGE_ROWS = 50;

    private record Order<T>(String column, String type, Function<T, Object> value) {}

    private final String query;
    private final Class<T> row;
    private final Function<T, UUID> id;
    private final Map<String, Order<T>> orders = new LinkedHashMap<>();
    private final Map<String, String> filters = new LinkedHashMap<>();
    private String finding = "";
    private String first = "";

    private Keyset(Class<T> row, Function<T, UUID> id, String query) {
        this.row = row;
        this.id = id;
        this.query = query;
    }

    public static <T> Keyset<T> of(Class<T> row, Function<T, UUID> id, String query) {
        return new Keyset<>(row, id, query);
    }

    /** Holds when somebody looks for words: {@code :find} as typed, {@code :pattern} for ILIKE. */
    public Keyset<T> finding(String condition) {
        finding = condition;
        return this;
    }

    /** Holds when this filter is set; its value is the parameter of its name. */
    public Keyset<T> filtering(String filter, String condition) {
        filters.put(filter, condition);
        return this;
    }

    /** The first order named is the list's own; {@code type} is the column's type in SQL. A name that starts with - runs down. */
    public Keyset<T> by(String name, String column, String type, Function<T, Object> value) {
        if (first.isEmpty()) first = name;
        orders.put(name.replace("-", ""), new Order<>(column, type, value));
        return this;
    }

    public Slice<T> read(JdbcClient db, Asked wanted, Map<String, Object> parameters) {
        var asked = wanted.sort().isEmpty() ? new Asked(wanted.find(), first, wanted.after(), wanted.before(), wanted.filters()) : wanted;
        var order = orders.get(asked.order());
        if (order == null) throw new BadRequest("list.no-such-order");
        var backwards = !asked.before().isEmpty();
        var cursor = backwards ? asked.before() : asked.after();
        var down = asked.isDown() != backwards;
        var rows = rows(statement(db, asked, parameters, order, cursor, down), cursor);
        return slice(asked, order, rows, cursor, backwards);
    }

    /** Every row in the asked order, up to a limit that memory stands: for CSV. */
    public List<T> all(JdbcClient db, Asked wanted, Map<String, Object> parameters, int limit) {
        var order = orders.getOrDefault(wanted.order(), orders.get(first.replace("-", "")));
        var direction = wanted.isDown() ? "DESC" : "ASC";
        return db.sql("SELECT * FROM (%s) AS listed ORDER BY %s %s, id %s LIMIT %d".formatted(
                chosen(wanted), order.column(), direction, direction, limit))
            .params(values(wanted)).params(parameters).query(row).list();
    }

    /** The one row that a query over the whole list gives, as asked for: {@code SELECT count(*) FROM (%s) AS listed}. */
    public <S> S total(JdbcClient db, Asked wanted, Map<String, Object> parameters, String over, Class<S> sum) {
        return db.sql(over.formatted(chosen(wanted))).params(values(wanted)).params(parameters).query(sum).single();
    }

    /** A cursor that somebody made up may hold what the column's type cannot; that is their mistake, not ours. */
    private List<T> rows(JdbcClient.StatementSpec statement, String cursor) {
        try {
            return statement.query(row).list();
        } catch (DataIntegrityViolationException e) {
            if (cursor.isEmpty()) throw e;
            throw new BadRequest("list.no-such-place");
        }
    }

    private JdbcClient.StatementSpec statement(
            JdbcClient db, Asked asked, Map<String, Object> parameters, Order<T> order, String cursor, boolean down) {
        var beyond = cursor.isEmpty() ? "" : "WHERE (%s, id) %s (CAST(:cursorKey AS %s), CAST(:cursorId AS uuid))"
            .formatted(order.column(), down ? "<" : ">", order.type());
        var direction = down ? "DESC" : "ASC";
        var statement = db.sql("SELECT * FROM (%s) AS listed %s ORDER BY %s %s, id %s LIMIT %d".formatted(
                chosen(asked), beyond, order.column(), direction, direction, PAGE_ROWS + 1))
            .params(values(asked)).params(parameters);
        if (cursor.isEmpty()) return statement;
        var place = Place.read(cursor);
        return statement.param("cursorKey", place.key()).param("cursorId", place.id());
    }

    private String chosen(Asked asked) {
        var chosen = new StringBuilder(query);
        if (!asked.find().isEmpty() && !finding.isEmpty()) chosen.append(" AND (").append(finding).append(')');
        filters.forEach((filter, condition) -> {
            if (!asked.filter(filter).isEmpty()) chosen.append(" AND (").append(condition).append(')');
        });
        return chosen.toString();
    }

    private Map<String, Object> values(Asked asked) {
        var values = new HashMap<String, Object>(asked.filters());
        values.put("find", asked.find());
        values.put("pattern", asked.pattern());
        return values;
    }

    private Slice<T> slice(Asked asked, Order<T> order, List<T> rows, String cursor, boolean backwards) {
        var more = rows.size() > PAGE_ROWS;
        var shown = more ? rows.subList(0, PAGE_ROWS) : rows;
        if (backwards) shown = shown.reversed();
        if (shown.isEmpty()) return new Slice<>(shown, asked, "", "");
        var toNext = backwards || more ? place(order, shown.getLast()) : "";
        var toPrevious = backwards ? more : !cursor.isEmpty();
        return new Slice<>(shown, asked, toNext, toPrevious ? place(order, shown.getFirst()) : "");
    }

    private String place(Order<T> order, T last) {
        return new Place(String.valueOf(order.value().apply(last)), id.apply(last).toString()).written();
    }

    private record Place(String key, String id) {

        String written() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
        }

        static Place read(String cursor) {
            try {
                var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                return new Place(text.substring(36), UUID.fromString(text.substring(0, 36)).toString());
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new BadRequest("list.no-such-place");
            }
        }
    }
}
