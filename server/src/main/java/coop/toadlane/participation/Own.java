package coop.toadlane.participation;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Slice;
import java.util.List;
import java.util.function.Function;

/** One list of what a member did: a page at a time, or whole for a spreadsheet under the name of its file. */
record Own<T>(
        Reading<Slice<T>> pages, Reading<List<T>> whole, String file, List<String> columns, Function<T, List<Object>> row) {

    /** As the module that keeps it reads it for one member. */
    interface Reading<R> {

        R of(CoopId coop, MemberId member, Asked asked);
    }

    Slice<T> page(Actor.Member me, Asked asked) {
        return pages.of(me.coop(), me.membership(), asked);
    }

    Csv csv(Actor.Member me, Asked asked) {
        return new Csv(file, columns, whole.of(me.coop(), me.membership(), asked).stream().map(row).toList());
    }
}
