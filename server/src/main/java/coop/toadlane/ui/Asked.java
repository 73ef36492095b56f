package coop.toadlane.ui;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a reader asks of a list: words to find, an order ({@code -name} runs down), and the place to go on from. */
public record Asked(String find, String sort, String after, String before) {

    private static final int LONGEST_SEARCH = 200;

    public Asked {
        find = find.strip();
        if (find.length() > LONGEST_SEARCH) throw new BadRequest("list.search-too-long", LONGEST_SEARCH);
    }

    public static Asked nothing() {
        return new Asked("", "", "", "");
    }

    public Asked sortedBy(String order) {
        return new Asked(find, order, "", "");
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
        return "?q=" + encoded(find) + "&sort=" + encoded(sort) + (cursor.isEmpty() ? "" : "&" + name + "=" + encoded(cursor));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
