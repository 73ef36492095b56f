package coop.toadlane.ui;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets a change happen once, however often it is sent: each form carries a fresh key (a program sends the header
 * {@code Idempotency-Key}), which is written in the transaction of the change. A repeat waits for the first to finish
 * and then gets its answer; the same key with other content is refused.
 */
@Component
class Once {

    static final String FIELD = "_once";
    private static final String HEADER = "Idempotency-Key";

    /** {@code content} is a hash of who sent what to where. */
    record Key(UUID id, byte[] content) {}

    private record Earlier(byte[] content, String location) {}

    private final JdbcClient db;

    Once(JdbcClient db) {
        this.db = db;
    }

    static String fresh() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    static Key keyOf(HttpServletRequest request) {
        var text = Optional.ofNullable(request.getHeader(HEADER)).orElse(request.getParameter(FIELD));
        if (text == null) throw new BadRequest("once.missing");
        try {
            return new Key(UUID.fromString(text), content(request));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("once.not-a-key");
        }
    }

    /** Empty if this is the first time; otherwise where the first time led. */
    Optional<Reply> begin(Key key) {
        var written = db.sql("""
                INSERT INTO ui.once (id, content)
                VALUES (:id, :content)
                ON CONFLICT (id) DO NOTHING
                """).param("id", key.id()).param("content", key.content()).update();
        return written == 1 ? Optional.empty() : Optional.of(earlier(key));
    }

    void finish(Key key, Redirect redirect) {
        db.sql("UPDATE ui.once SET location = :location WHERE id = :id")
            .param("location", redirect.to()).param("id", key.id()).update();
    }

    /** Nobody repeats a click after a week. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        db.sql("DELETE FROM ui.once WHERE asked_at < now() - interval '7 days'").update();
    }

    private Reply earlier(Key key) {
        var earlier = db.sql("SELECT content, location FROM ui.once WHERE id = :id")
            .param("id", key.id()).query(Earlier.class).single();
        if (!Arrays.equals(earlier.content(), key.content())) throw new BadRequest("once.other-content");
        return Redirect.to(earlier.location() == null ? "/" : earlier.location());
    }

    /** A form's own random key goes in as well, so that nobody can guess from the hash what was sent: a vote, for instance. */
    private static byte[] content(HttpServletRequest request) {
        var sent = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, String.join("\0", values)));
        sent.remove(FIELD);
        var who = Web.person().map(SignedIn::id).map(Object::toString).orElse("");
        var text = who + "\n" + request.getRequestURI() + "\n" + sent;
        var hash = sha256();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        if (Web.sendsFiles(request)) files(request).forEach(file -> add(hash, file));
        return hash.digest();
    }

    private static Collection<Part> files(HttpServletRequest request) {
        try {
            return request.getParts().stream().filter(part -> part.getSubmittedFileName() != null).toList();
        } catch (IOException | ServletException | IllegalStateException e) {
            throw new BadRequest("once.cut-off");
        }
    }

    private static void add(MessageDigest hash, Part file) {
        hash.update((file.getName() + "\0" + file.getSubmittedFileName()).getBytes(StandardCharsets.UTF_8));
        try (var content = new DigestInputStream(file.getInputStream(), hash)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
