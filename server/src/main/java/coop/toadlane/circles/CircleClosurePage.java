package coop.toadlane.circles;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;

/** What ends if a circle is closed, before it is. */
record CircleClosurePage(Circle circle, List<Role> roles, Map<String, Sentence> errors) implements Page {}
