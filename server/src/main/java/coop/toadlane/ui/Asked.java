package coop.toadlane.ui;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader asks of a list: words to find, an order ({@code -name} runs down), the place to go on from, and the
 * list's own filters by name ({@code class=worker}).
 */
public record Asked(String find, String sort, String after, String before, Map<String, String> filters) {

    private static final int LONGEST_SEARCH = 200;

    public Asked {
        find = find.strip();
        filters = Collections.unmodifiableMap(new TreeMap<>(filters));
        if (find.length() > LONGEST_SEARCH) throw new BadRequest("list.search-too-long", LONGEST_SEARCH);
    }

    public static Asked nothing() {
        return new Asked("", "", "", "", Map.of());
    }

    public Asked sortedBy(String order) {
        return new Asked(find, order, "", "", filters);
    }

    /** What a filter is set to; empty if it is not. */
    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    @JsonIgnore
    public boolean isDown() {
        return sort.startsWith("-");
    }

    String order() {
        return isDown() ? sort.substring(1) : sort;
    }

    /** As a pattern for ILIKE; empty finds all. */
    public String pattern() {
        return "%" + find.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public String query(String name, String cursor) {
        var query = new StringBuilder("?q=" + encoded(find) + "&sort=" + encoded(sort));
        filters.forEach((filter, value) -> query.append('&').append(encoded(filter)).append('=').append(encoded(value)));
        if (!cursor.isEmpty()) query.append('&').append(name).append('=').append(encoded(cursor));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
