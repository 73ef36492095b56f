package coop.toadlane.journal;

import coop.toadlane.journal.Posting.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds an entry to its word: finds the amounts that were left out, and sees that all adds up to nothing. */
record Balancer(Styles styles) {

    /** What each posting comes to, in their order; an amount left out may be found in several commodities. */
    List<Sum> amounts(List<Posting> postings) {
        var amounts = new ArrayList<Sum>();
        postings.forEach(posting -> amounts.add(posting.amount() == null ? new Sum() : Sum.of(List.of(posting.amount()))));
        balance(postings, Weight.REAL, amounts);
        balance(postings, Weight.BALANCED, amounts);
        return amounts;
    }

    private void balance(List<Posting> postings, Weight weight, List<Sum> amounts) {
        var sum = new Sum();
        var elided = -1;
        for (var place = 0; place < postings.size(); place++) {
            var posting = postings.get(place);
            if (posting.weight() != weight) continue;
            if (posting.amount() == null && elided >= 0) throw new Unreadable(Reason.TWO_LEFT_OUT);
            if (posting.amount() == null) elided = place;
            else posting.atCost().forEach(sum::add);
        }
        if (elided >= 0) amounts.set(elided, sum.negated());
        else mustBeNothing(sum, postings, weight);
    }

    private void mustBeNothing(Sum sum, List<Posting> postings, Weight weight) {
        var left = sum.beyond(styles);
        if (left.isEmpty() || isExchange(sum, postings, weight)) return;
        var told = sum.amounts().stream().filter(amount -> left.containsKey(amount.commodity())).map(styles::written).toList();
        throw new Unreadable(Reason.UNBALANCED, String.join(", ", told));
    }

    /** Two commodities of opposite sign, and no price named: one was changed into the other. */
    private static boolean isExchange(Sum sum, List<Posting> postings, Weight weight) {
        var signs = sum.amounts().stream().map(amount -> amount.quantity().signum()).sorted().toList();
        return signs.equals(List.of(-1, 1)) && commodities(postings, weight).size() == 2
            && postings.stream().allMatch(posting -> posting.weight() != weight || posting.cost() == null);
    }

    private static Set<String> commodities(List<Posting> postings, Weight weight) {
        var commodities = new TreeSet<String>();
        postings.stream().filter(posting -> posting.weight() == weight && posting.amount() != null)
            .forEach(posting -> commodities.add(posting.amount().commodity()));
        return commodities;
    }
}
