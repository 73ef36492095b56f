package coop.toadlane.delegation;

import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a member lets vote for them, matter by matter, and who lets them.
 *
 * @param matters those whose rule allows it today
 * @param people  some to choose from
 */
record DelegationsPage(List<Matter> matters, List<String> people, Map<String, Sentence> errors) implements Page {

    /**
     * One matter.
     *
     * @param delegate whom the reader chose
     * @param told     where that leads as things stand
     * @param trusting who chose the reader
     * @param typed    what was typed just now
     */
    record Matter(String name, @Nullable String delegate, @Nullable Sentence told, List<String> trusting, String typed) {}
}
