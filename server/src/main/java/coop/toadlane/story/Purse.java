package coop.toadlane.story;

import coop.toadlane.funding.Ideas;
import coop.toadlane.funding.Reports;
import coop.toadlane.funding.Reviews;
import coop.toadlane.funding.Rounds;

/** The doors of rounds of funding. */
record Purse(Rounds rounds, Ideas ideas, Reviews reviews, Reports reports) {}
