package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody signed in with, as far as its browser tells; most browsers also claim to be others, so order matters. */
final class Device {

    private static final Map<String, String> BROWSERS = inOrder(
        "Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox/", "Firefox", "FxiOS", "Firefox",
        "CriOS", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari", "curl/", "curl");

    private static final Map<String, String> SYSTEMS = inOrder(
        "iPhone", "iPhone", "iPad", "iPad", "Android", "Android", "Windows", "Windows", "Mac OS X", "Mac", "CrOS", "ChromeOS",
        "Linux", "Linux");

    private Device() {}

    static Sentence of(String agent) {
        var browser = named(BROWSERS, agent);
        var system = named(SYSTEMS, agent);
        if (browser.isEmpty()) return Sentence.of("identity.device.unknown");
        return system.isEmpty() ? Sentence.of("identity.device.browser", browser) : Sentence.of("identity.device.on", browser, system);
    }

    private static String named(Map<String, String> names, String agent) {
        return names.entrySet().stream().filter(name -> agent.contains(name.getKey())).map(Map.Entry::getValue)
            .findFirst().orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
        return map;
    }
}
