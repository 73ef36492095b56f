package coop.toadlane.joining;

import coop.toadlane.membership.Delegate;
import coop.toadlane.membership.Member;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** Who speaks for a member that is a co-op; {@code suggested} is empty for readers who may not change it. */
record DelegatesPage(
        Member member, List<Delegate> delegates, boolean may, List<String> suggested, String typed, Map<String, Sentence> errors)
        implements Page {}
