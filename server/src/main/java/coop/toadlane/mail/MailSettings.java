package coop.toadlane.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who mail comes from and where its links lead; a demo sends none and shows it at /mail instead. */
@Component
class MailSettings {

    private final String baseUrl;
    private final String from;
    private final boolean demo;

    MailSettings(
            @Value("${toadlane.base-url:http://localhost:8080}") String baseUrl,
            @Value("${toadlane.mail.from:Toad Lane <toadlane@localhost>}") String from,
            @Value("${toadlane.demo:false}") boolean demo) {
        this.baseUrl = baseUrl.replaceAll("/+$", "");
        this.from = from;
        this.demo = demo;
    }

    String url(String path) {
        return baseUrl + path;
    }

    String from() {
        return from;
    }

    boolean isDemo() {
        return demo;
    }
}
