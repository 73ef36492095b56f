package coop.toadlane.participation;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.decisions.Participation;
import coop.toadlane.decisions.Turnout;
import coop.toadlane.ui.Csv;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows all members how many take part, class by class. */
@Controller
class ParticipationController {

    private static final int QUARTERS = 12;

    private static final List<String> COLUMNS = List.of(
        "participation.column.quarter", "participation.column.class", "participation.column.decisions", "participation.column.asked",
        "participation.column.voted", "participation.column.entrusted", "participation.column.percent");

    private final Participation participation;
    private final Clock clock;

    ParticipationController(Participation participation, Clock clock) {
        this.participation = participation;
        this.clock = clock;
    }

    @GetMapping("/coops/{coop}/participation")
    ParticipationPage participation(Coop coop, Actor.Member reader) {
        var turnouts = turnouts(coop);
        return new ParticipationPage(Group.of(turnouts), turnouts.isEmpty());
    }

    @GetMapping("/coops/{coop}/participation.csv")
    Csv participationAsCsv(Coop coop, Actor.Member reader) {
        var rows = new ArrayList<List<Object>>();
        for (var group : Group.of(turnouts(coop)))
            for (var quarter : group.quarters().reversed()) rows.add(row(group, quarter));
        return new Csv("participation.csv", COLUMNS, rows);
    }

    /** Of the quarters that ended in these years and the one that runs. */
    private List<Turnout> turnouts(Coop coop) {
        var today = LocalDate.now(clock.withZone(coop.zone()));
        var first = today.with(IsoFields.DAY_OF_QUARTER, 1).minus(QUARTERS - 1L, IsoFields.QUARTER_YEARS);
        return participation.turnouts(coop.id(), first.atStartOfDay(coop.zone()).toInstant(), coop.zone());
    }

    private static List<Object> row(Group group, Quarter quarter) {
        return List.of(
            quarter.name(), group.name(), quarter.decisions(), quarter.asked(), quarter.voted(), quarter.entrusted(), quarter.percent());
    }
}
