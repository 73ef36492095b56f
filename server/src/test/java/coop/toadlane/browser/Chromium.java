package coop.toadlane.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run: the machine's own Chromium, started when the first test asks. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Path ON_MACOS = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final class Running {

        static final Playwright PLAYWRIGHT = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(find())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--font-render-hinting=none")));
    }

    private Chromium() {}

    static Browser browser() {
        return Running.BROWSER;
    }

    private static Path find() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        var onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of)
            .flatMap(folder -> NAMES.stream().map(folder::resolve));
        return Stream.concat(named, Stream.concat(onPath, Stream.of(ON_MACOS))).filter(Files::isExecutable).findFirst()
            .orElseThrow(() -> new AssertionError("""
                No page was tried in a browser: there is no Chromium on this machine. Install it (Debian: apt-get install \
                chromium) or name it in the variable CHROMIUM."""));
    }
}
