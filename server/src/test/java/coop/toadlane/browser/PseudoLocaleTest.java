package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.browser.Visit.Screen;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Crawls a co-op in a language that does not exist: our words come out accented and a third longer, what people typed is marked,
 * so any other word is hard-wired; and no page may be wider than a small phone.
 */
class PseudoLocaleTest extends BrowserTest {

    private static final int MOST_PAGES = 120;
    private static final String FOUND_ALONE = "/coops?q=%C2%A4Co%C2%A4";

    /** Three plain letters in a row. Our words have none once accented. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{3}");

    /** Names that are the same in every language: ours, those of formats, of currencies and months, and what people typed. */
    private static final Pattern SPOKEN_EVERYWHERE = Pattern.compile(String.join("|",
        "¤[^¤]*¤", "[0-9a-f]{12,}", "\\S+\\.(json|pem|sig)", "\\S+@\\S+", "/\\S+", "Toad Lane", "English|français|español",
        "CSV|JSON|EUR|PDF|CEL|Markdown|Pabulib|OpenAPI|RFC|SHA|Merkle|hledger|beancount", "Chrome|Linux|Europe / Monaco",
        "\\b(January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}) \\d"));

    private static final String WORDS_SEEN = """
        () => {
          const raw = location.pathname.includes('/record/') ? 'dl,' : location.pathname === '/' ? '.card,' : '';
          const skip = raw + 'script,style,code,pre,option,time,[lang]:not(html),input,textarea';
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const seen = [];
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!element.closest(skip) && walker.currentNode.data.trim()) seen.push(walker.currentNode.data.trim());
          }
          for (const element of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
            for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
              if (element.getAttribute(name)) seen.push(element.getAttribute(name));
          return seen;
        }
        """;
    private static final String LINKS = """
        () => [...document.querySelectorAll('main a[href^="/"], header a[href^="/"]')].map(link => link.getAttribute('href'))
        """;

    @Test
    void no_word_is_hard_wired_and_no_page_breaks() {
        var problems = new ArrayList<String>();
        try (var ana = visitor(Screen.PHONE, "en-XA")) {
            NewcomerInBrowserTest.signUp(ana, "¤Ana¤", "pseudo@street.example");
            var home = foundPseudo(ana);
            var open = new ArrayDeque<>(List.of("/", FOUND_ALONE, "/me", "/me/settings", "/found", "/nowhere", home, home + "/bylaws"));
            var seen = new HashSet<String>();
            while (!open.isEmpty() && seen.size() < MOST_PAGES) {
                var path = open.poll();
                if (!seen.add(shape(path))) continue;
                problems.addAll(look(ana, path));
                for (var link : strings(ana, LINKS)) if (isOurs(link, home)) open.add(link);
            }
            assertThat(seen).hasSizeGreaterThan(25);
            problems.addAll(asVisitor(home));
        }
        assertThat(Set.copyOf(problems)).isEmpty();
    }

    private List<String> asVisitor(String home) {
        try (var visitor = visitor(Screen.PHONE, "en-XA")) {
            return Stream.of("/", "/sign-in", "/sign-up", "/sign-in/link", home, home + "/join")
                .flatMap(path -> look(visitor, path).stream()).toList();
        }
    }

    private List<String> look(Visit visit, String path) {
        visit.page().navigate(address(path));
        var problems = new ArrayList<String>();
        for (var words : strings(visit, WORDS_SEEN))
            if (PLAIN.matcher(SPOKEN_EVERYWHERE.matcher(words).replaceAll("")).find()) problems.add(path + ": hard-wired: " + words);
        var overhang = (Integer) visit.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overhang > 0) problems.add(path + " is wider than its screen by " + overhang);
        return problems;
    }

    private static String foundPseudo(Visit ana) {
        ana.open("/found?at=pattern&pattern=CONSUMER&currency=EUR&zone=Europe/Monaco&name=%C2%A4Co%C2%A4&place=%C2%A4Here%C2%A4"
            + "&purpose=%C2%A4Bread%C2%A4");
        ana.page().locator("main form button").last().click();
        ana.page().waitForURL("**/coops/**");
        return ana.page().url().replaceFirst("^https?://[^/]+", "");
    }

    private static boolean isOurs(String link, String home) {
        var isPage = !link.replaceAll("[?#].*", "").replaceAll(".*/", "").contains(".") && !link.endsWith("/file");
        return isPage && (link.startsWith(home + "/") || link.startsWith("/me") || link.startsWith("/found"));
    }

    /** One page of each kind is enough. */
    private static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID").replaceAll("\\d+", "N").replaceAll("[?&](q|sort|after|before)=[^&]*", "");
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Visit visit, String script) {
        return (List<String>) visit.page().evaluate(script);
    }
}
