package coop.toadlane.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who mail comes from; a demo sends none and shows it at /mail instead. */
@Component
record MailSettings(
        @Value("${toadlane.mail.from:Toad Lane <toadlane@localhost>}") String from,
        @Value("${toadlane.demo:false}") boolean isDemo) {}
