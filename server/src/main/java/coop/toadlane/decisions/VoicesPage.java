package coop.toadlane.decisions;

import coop.toadlane.ballots.BallotKind;
import coop.toadlane.ballots.Option;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Slice;
import java.util.List;

/** Every open ballot of a decision, by name. */
record VoicesPage(DecisionId id, String title, BallotKind kind, List<Option> options, Slice<Voices.Voice> voices) implements Page {}
