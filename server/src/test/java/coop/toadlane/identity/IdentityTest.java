package coop.toadlane.identity;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.mail.PostOffice;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where tests of identity begin: new people, and callers at the door. */
@DatabaseTest
abstract class IdentityTest {

    static final String PASSWORD = "four toads in a lane";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Identity identity;

    @Autowired
    JdbcClient db;

    @Autowired
    Persons persons;

    @Autowired
    Passwords passwords;

    static String newMail() {
        return "person" + COUNT.incrementAndGet() + "@lane.example";
    }

    /** Somebody who signed up and chose {@link #PASSWORD}. */
    Person somebody() {
        var id = identity.register(newMail(), "Mei Tanaka", Locale.ENGLISH, ZoneId.of("Europe/Monaco"));
        persons.setPassword(id, passwords.hash(PASSWORD));
        return identity.find(id).orElseThrow();
    }

    FormBrowser caller() {
        return FormBrowser.at(port);
    }

    FormBrowser signedIn(Person person) {
        var caller = caller();
        caller.submit("/sign-in", "mail", person.mail(), "password", PASSWORD);
        return caller;
    }

    /** Somebody who came by a mailed link just now, and so needs no further proof. */
    FormBrowser signedInByLink(Person person) {
        var caller = caller();
        caller.submit("/sign-in/link", "mail", person.mail());
        open(caller, PostOffice.letterTo(person.mail()).link());
        return caller;
    }

    static FormBrowser.Heard open(FormBrowser caller, String link, String... fields) {
        caller.get(link);
        var all = new String[fields.length + 2];
        all[0] = "token";
        all[1] = link.replaceFirst(".*token=", "");
        System.arraycopy(fields, 0, all, 2, fields.length);
        return caller.post("/link", all);
    }
}
