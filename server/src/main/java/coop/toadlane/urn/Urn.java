package coop.toadlane.urn;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.MemberId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps for each secret vote a roll of who took a paper and a box of ballots. Whoever calls says who may vote and until when;
 * this only knows that each member gets one paper, and each paper holds one ballot.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Urn {

    private final Boxes boxes;
    private final Holders holders;
    private final Slips slips;

    Urn(Boxes boxes, Holders holders, Slips slips) {
        this.boxes = boxes;
        this.holders = holders;
        this.slips = slips;
    }

    /** Sets up a box with a key of its own. */
    public BoxKey setUp(CoopId coop, UUID vote) {
        var keys = Stamping.freshKeys();
        var key = new BoxKey(Bytes.text(keys.getPublic().getEncoded()));
        boxes.insert(coop, vote, key, keys.getPrivate().getEncoded());
        return key;
    }

    public BoxKey key(CoopId coop, UUID vote) {
        return boxes.key(coop, vote);
    }

    /** Stamps a member's paper in its envelope, once. */
    public Handed hand(CoopId coop, UUID vote, MemberId member, String blinded) {
        byte[] envelope;
        try {
            envelope = Bytes.of(blinded);
        } catch (IllegalArgumentException e) {
            return new Handed.Unreadable();
        }
        var stamp = Stamping.stamp(boxes.secret(coop, vote), envelope);
        if (stamp.isEmpty()) return new Handed.Unreadable();
        var first = holders.write(coop, vote, member, Bytes.sha256(envelope));
        return Arrays.equals(first, Bytes.sha256(envelope)) ? new Handed.Stamped(Bytes.text(stamp.get())) : new Handed.Before();
    }

    public Put put(CoopId coop, UUID vote, Slip slip) {
        var flaw = slip.flaw(boxes.key(coop, vote), vote);
        if (flaw.isPresent()) return new Put.Flawed(flaw.get());
        return slips.put(coop, vote, slip) ? new Put.Taken(slip.code()) : new Put.Outdated();
    }

    /** Ends the stamping for good, and writes roll and box anew so that neither tells in which order they grew. */
    public void open(CoopId coop, UUID vote) {
        boxes.forgetSecret(coop, vote);
        holders.shuffle(coop, vote);
        slips.shuffle(coop, vote);
    }

    /** Throws everything away unread. */
    public void burn(CoopId coop, UUID vote) {
        boxes.forgetSecret(coop, vote);
        holders.delete(coop, vote);
        slips.delete(coop, vote);
    }

    public boolean hasPaper(CoopId coop, UUID vote, MemberId member) {
        return holders.includes(coop, vote, member);
    }

    /** Who took a paper, in the order of their ids. */
    public List<MemberId> holders(CoopId coop, UUID vote) {
        return holders.of(coop, vote);
    }

    /** How many papers were handed out. */
    public int papers(CoopId coop, UUID vote) {
        return holders.count(coop, vote);
    }

    /** How many ballots lie in the box. */
    public int ballots(CoopId coop, UUID vote) {
        return slips.count(coop, vote);
    }

    /** All that lies in the box, in the order of the codes. */
    public List<Slip> slips(CoopId coop, UUID vote) {
        return slips.of(coop, vote);
    }
}
