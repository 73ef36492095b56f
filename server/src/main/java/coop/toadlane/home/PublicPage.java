package coop.toadlane.home;

import coop.toadlane.funding.FundingRounds;
import coop.toadlane.membership.Bylaws;
import coop.toadlane.membership.Card;
import coop.toadlane.membership.MemberClass;
import coop.toadlane.opinions.Inquiries;
import coop.toadlane.ui.Money;
import coop.toadlane.ui.Page;
import java.util.List;

/** What a visitor is told: what this co-op is, who may be in it, how to join, and where to check what it says. */
record PublicPage(
        Card card, int members, List<MemberClass> classes, Money sharePrice, Bylaws.Admission admission, boolean isBudgetOpen,
        List<Inquiries.Line> asked, List<FundingRounds.Line> rounds) implements Page {

    static PublicPage of(
            Card card, int members, Bylaws bylaws, String currency, boolean isBudgetOpen, List<Inquiries.Line> asked,
            List<FundingRounds.Line> rounds) {
        return new PublicPage(
            card, members, bylaws.classes(), new Money(bylaws.sharePriceMinor(), currency), bylaws.admission(), isBudgetOpen, asked,
            rounds);
    }

    /** What somebody of this class pays for the shares they take up on joining. */
    Money toJoin(MemberClass memberClass) {
        return new Money(Math.multiplyExact(sharePrice.minor(), memberClass.sharesToJoin()), sharePrice.currency());
    }
}
