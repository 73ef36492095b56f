package coop.toadlane.books;

import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of a co-op's books, and the form or the proposal that changes them. */
record RulesPage(
        BookRules rules, Map<String, String> typed, List<Choice> degrees, List<Choice> people, boolean direct, boolean mayPropose,
        Map<String, Sentence> errors)
        implements Page {

    /** Where a proposal begins that would change what holds now. */
    String proposing() {
        return "/decisions/new?act=" + ChangeBookRules.KIND + new TreeMap<>(RulesTerms.saying(rules)).entrySet().stream()
            .map(term -> "&" + term.getKey() + "=" + URLEncoder.encode(term.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    }
}
