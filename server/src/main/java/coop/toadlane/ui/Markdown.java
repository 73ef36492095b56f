package coop.toadlane.ui;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Text that people write, with Markdown's paragraphs, lists, links and emphasis; whatever else it holds is shown as text. */
public final class Markdown {

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
        return SAFE.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
