package coop.toadlane.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An entry of a journal with what each of its postings comes to; days after the year 9999 are told as its last. */
public record Booked(int line, LocalDate day, String description, List<Move> moves) {

    /**
     * What a posting does to an account in one commodity.
     *
     * @param isAlone whether nothing stands against it: a virtual posting, in parentheses
     */
    public record Move(int line, String account, String commodity, BigDecimal quantity, boolean isAlone) {}

    public Booked {
        moves = List.copyOf(moves);
    }

    static Booked of(Entry entry, List<Posting> postings, List<Sum> amounts) {
        var moves = new ArrayList<Move>();
        for (var place = 0; place < postings.size(); place++) {
            var posting = postings.get(place);
            for (var amount : amounts.get(place).amounts())
                moves.add(new Move(
                    posting.line(), posting.account(), amount.commodity(), amount.quantity(), posting.weight() == Posting.Weight.FREE));
        }
        return new Booked(entry.line(), entry.day().date(), entry.description(), moves);
    }
}
