package coop.toadlane.decisions;

import coop.toadlane.ballots.Option;
import java.math.BigDecimal;
import java.util.List;

/**
 * A participatory budget that was voted on and counted elsewhere.
 *
 * @param ballots the places of the projects that each approved, with commas between
 */
public record BroughtIn(String title, BigDecimal budget, List<Option> projects, List<String> ballots) {

    public BroughtIn {
        projects = List.copyOf(projects);
        ballots = List.copyOf(ballots);
    }

    public long funded() {
        return projects.stream().filter(project -> Boolean.TRUE.equals(project.funded())).count();
    }
}
