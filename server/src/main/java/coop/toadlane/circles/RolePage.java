package coop.toadlane.circles;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Page;
import java.time.LocalDate;
import java.util.List;

/** What a role is for, who holds it and held it. {@code gives} are all powers that it gives today, by itself and by the bylaws. */
record RolePage(
        Role role, List<Power> gives, List<Tenures.Past> past, LocalDate soon, boolean mayArrange, boolean mayPropose, boolean isMine)
    implements Page {

    RolePage {
        gives = List.copyOf(gives);
        past = List.copyOf(past);
    }
}
