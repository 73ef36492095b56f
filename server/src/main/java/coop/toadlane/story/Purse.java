package coop.toadlane.story;

import coop.toadlane.funding.FundingRounds;
import coop.toadlane.funding.Ideas;
import coop.toadlane.funding.Reports;
import coop.toadlane.funding.Reviews;

/** The doors of rounds of funding. */
record Purse(FundingRounds rounds, Ideas ideas, Reviews reviews, Reports reports) {}
