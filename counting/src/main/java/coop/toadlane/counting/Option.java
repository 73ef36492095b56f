package coop.toadlane.counting;

import java.math.BigDecimal;

/** Something or somebody to vote for: a candidate, or a project with its cost in the unit of the budget. */
public record Option(String id, String name, BigDecimal cost) {

    public Option {
        if (id.isBlank()) throw new IllegalArgumentException("an option needs an id");
        if (cost.signum() < 0) throw new IllegalArgumentException(id + " costs less than nothing: " + cost);
    }

    /** An option that costs nothing and is known by its name. */
    public static Option named(String name) {
        return new Option(name, name, BigDecimal.ZERO);
    }

    @Override
    public String toString() {
        return id.equals(name) || name.isBlank() ? id : id + " (" + name + ")";
    }
}
