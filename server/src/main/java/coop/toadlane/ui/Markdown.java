package coop.toadlane.ui;

import gg.jte.Content;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Text that people write, with Markdown's paragraphs, lists, links and emphasis; whatever else it holds is shown as text. */
public final class Markdown {

    /** How deep quotes, lists and emphasis may stand in one another; beyond that a text is shown as it was typed. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER =
        HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

    /** A second fence behind the first: nothing but these elements reaches a page, whatever the renderer let through. */
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
        .allowElements((name, _) -> name.equals("h1") ? "h3" : "h4", "h1", "h2", "h3", "h4", "h5", "h6")
        .allowElements("p", "br", "hr", "em", "strong", "ul", "ol", "li", "blockquote", "pre", "code", "a")
        .allowUrlProtocols("https", "http", "mailto")
        .allowAttributes("href").onElements("a")
        .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
        .toFactory();

    private Markdown() {}

    public static Content of(String text) {
        var html = html(text);
        return output -> output.writeContent(html);
    }

    static String html(String text) {
        var parsed = PARSER.parse(text);
        return SAFE.sanitize(RENDERER.render(isTooDeep(parsed) ? plain(text) : parsed));
    }

    /** Looks without recursion, which is what a text of ten thousand nested quotes would break. */
    private static boolean isTooDeep(Node root) {
        var depth = 0;
        for (var node = root; node != null; ) {
            if (depth > DEEPEST) return true;
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node != null) node = node.getNext();
        }
        return false;
    }

    private static Node plain(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        return paragraph;
    }
}
