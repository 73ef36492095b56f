package coop.toadlane;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.SignedIn;
import coop.toadlane.identity.Identity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of this node who are signed in, and who ask for pages over HTTP. */
@Component
public class Browsers {

    private static final ZoneId MONACO = ZoneId.of("Europe/Monaco");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Identity identity;
    private final JdbcClient db;
    private final Environment environment;

    Browsers(Identity identity, JdbcClient db, Environment environment) {
        this.identity = identity;
        this.db = db;
        this.environment = environment;
    }

    /** Somebody with an account here, whose mail is told by {@link #mailOf}. */
    public SignedIn person(String name) {
        var mail = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "-" + COUNT.incrementAndGet() + "@browsers.example";
        return new SignedIn(identity.register(mail, name, Locale.ENGLISH, MONACO), name, Locale.ENGLISH, MONACO);
    }

    public String mailOf(SignedIn person) {
        return identity.find(person.id()).orElseThrow().mail();
    }

    public Browsing as(SignedIn person) {
        var token = UuidCreator.getTimeOrderedEpoch().toString();
        db.sql("""
                INSERT INTO identity.session (id, token_hash, person_id, way, agent, created_at, seen_at)
                VALUES (:id, :hash, :person, 'PASSWORD', 'a test', now(), now())
                """)
            .param("id", UuidCreator.getTimeOrderedEpoch()).param("hash", hash(token)).param("person", person.id().value()).update();
        return new Browsing(node(), "session=" + token);
    }

    public Browsing visitor() {
        return new Browsing(node(), "");
    }

    private String node() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
