package coop.toadlane.ledger;

import coop.toadlane.actor.MemberId;
import org.jspecify.annotations.Nullable;

/** Who paid or was paid: somebody in the register, or a name. Only members get to see it. */
public record Party(@Nullable MemberId member, @Nullable String name) {

    static final int LONGEST_NAME = 200;

    public Party {
        if ((member == null) == (name == null)) throw new IllegalArgumentException("Either a member or a name");
        if (name != null) name = OneLine.of(name);
    }

    public static Party of(MemberId member) {
        return new Party(member, null);
    }

    public static Party named(String name) {
        return new Party(null, name);
    }
}
