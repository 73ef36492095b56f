package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.util.ArrayList;
import java.util.List;

/** One person at one screen. What the browser complains about on its console is a failure when the visit ends. */
public final class Visit implements AutoCloseable {

    /** Where somebody sits. */
    public enum Screen {
        DESKTOP(1280, 800, ColorScheme.LIGHT),
        PHONE(360, 740, ColorScheme.LIGHT),
        DARK(1280, 800, ColorScheme.DARK),
        DARK_PHONE(360, 740, ColorScheme.DARK);

        private final int width;
        private final int height;
        private final ColorScheme colours;

        Screen(int width, int height, ColorScheme colours) {
            this.width = width;
            this.height = height;
            this.colours = colours;
        }
    }

    /** Only what is wrong: all that is well with a page takes a second to bring over. */
    private static final String VIOLATIONS = """
        async () => {
          const found = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations']
          });
          return found.violations.map(({ id, help, nodes }) => `${id}: ${help}\\n` + nodes.slice(0, 5).map(node => node.html).join('\\n'));
        }""";

    private final BrowserContext context;
    private final Page page;
    private final String node;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String node) {
        this.context = context;
        this.node = node;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    public static Visit to(int port, Screen screen) {
        return to(port, screen, "en", true);
    }

    public static Visit to(int port, Screen screen, String language, boolean javaScript) {
        var context = Chromium.browser().newContext(new NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setColorScheme(screen.colours)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setJavaScriptEnabled(javaScript)
            .setTimezoneId("Europe/Monaco")
            .setLocale(language));
        return new Visit(context, "http://localhost:" + port);
    }

    /** Goes to a path of the node and expects a page there. */
    public Visit open(String path) {
        var answer = page.navigate(node + path);
        assertThat(answer.status()).as(path).isLessThan(400);
        return this;
    }

    /** Presses what is called so, a button or else a link, and waits until the next page is there. */
    public Visit press(String name) {
        page.evaluate("document.querySelector('main').setAttribute('data-left', '')");
        tap(name);
        page.locator("main:not([data-left])").waitFor();
        page.waitForLoadState();
        return this;
    }

    /** Presses what stays on its page. */
    public Visit tap(String name) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
        var card = page.locator("main a.card", new Page.LocatorOptions().setHasText(name));
        button.or(link).or(card).first().click();
        return this;
    }

    public Visit write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
        return this;
    }

    public Visit choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
        return this;
    }

    public Visit select(String label, String choice) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().selectOption(choice);
        return this;
    }

    /** Waits until the page says so. */
    public Visit sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    public Page page() {
        return page;
    }

    /** The page stands in the dark, for readers of screens and on a narrow phone: axe finds nothing, nothing is cut off. */
    public Visit isAccessible() {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(page.url()).isEmpty();
        var overhang = (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang).as("%s is wider than its screen by so many pixels", page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    /** What the screen shows, as PNG; on paper a page may be longer than a screen. */
    byte[] snapshot() {
        return page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("the browser's console").isEmpty();
    }
}
