package coop.toadlane.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Style sheets, scripts and pictures by addresses that change with their content, so that they may be kept for ever. */
@Component
public class Assets {

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    public String url(String path) {
        return urls.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        var checksum = new CRC32C();
        try {
            checksum.update(resource(path).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("No asset " + path, e);
        }
        return "/assets/" + path + "?v=" + HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static ClassPathResource resource(String path) {
        var own = new ClassPathResource("static/" + path);
        return own.exists() ? own : new ClassPathResource("META-INF/resources/webjars/" + path);
    }
}
