package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.SignInNeeded;
import coop.toadlane.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with static/js/passkeys.js, in the JSON that browsers make of WebAuthn. */
@Controller
class WebAuthnController {

    private static final Logger LOG = LoggerFactory.getLogger(WebAuthnController.class);

    private static final int LONGEST_NAME = 60;

    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyCeremonies passkeys;
    private final Ceremonies ceremonies;
    private final Attempts attempts;
    private final Proof proof;
    private final SignIn signIn;

    WebAuthnController(PasskeyCeremonies passkeys, Ceremonies ceremonies, Attempts attempts, Proof proof, SignIn signIn) {
        this.passkeys = passkeys;
        this.ceremonies = ceremonies;
        this.attempts = attempts;
        this.proof = proof;
        this.signIn = signIn;
    }

    @PostMapping("/webauthn/authenticate/options")
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        return answer(200, passkeys.ask(begin(Ceremonies.Kind.PASSKEY, request, response)));
    }

    @PostMapping("/webauthn/authenticate")
    ResponseEntity<String> check(
            @RequestBody String shown, @RequestParam(defaultValue = "") String next, Words words,
            HttpServletRequest request, HttpServletResponse response) {
        var wait = attempts.count(Attempts.Kind.PASSWORD_FROM_ADDRESS, Address.of(request));
        if (wait.isPresent()) return refuse(words, Sentence.of("identity.sign-in.too-often", wait.get()));
        var person = challenge(Ceremonies.Kind.PASSKEY, request, response).flatMap(challenge -> check(challenge, shown));
        if (person.isEmpty()) return refuse(words, Sentence.of("identity.passkey.refused"));
        attempts.takeBack(Attempts.Kind.PASSWORD_FROM_ADDRESS, Address.of(request));
        signIn.open(person.get().id(), Way.PASSKEY, request, response);
        return answer(200, Map.of("next", Next.of(next)));
    }

    @PostMapping("/webauthn/register/options")
    ResponseEntity<String> askForNew(
            @RequestBody Proved proved, Words words, HttpServletRequest request, HttpServletResponse response) {
        var session = session();
        var problem = proof.problem(session, proved.current(), Address.of(request));
        if (problem.isPresent()) return refuse(words, problem.get());
        var challenge = begin(Ceremonies.Kind.NEW_PASSKEY, request, response);
        return answer(200, passkeys.askForNew(session.getPrincipal().id(), challenge));
    }

    @PostMapping("/webauthn/register")
    ResponseEntity<String> keepNew(
            @RequestBody String shown, @RequestParam(defaultValue = "") String name, Words words,
            HttpServletRequest request, HttpServletResponse response) {
        var named = Typed.name(name);
        if (named.isEmpty() || named.length() > LONGEST_NAME)
            return refuse(words, Sentence.of("identity.passkey.name-missing", LONGEST_NAME));
        return challenge(Ceremonies.Kind.NEW_PASSKEY, request, response).filter(challenge -> keepNew(challenge, shown, named))
            .map(_ -> answer(200, Map.of("next", "/me/passkeys")))
            .orElseGet(() -> refuse(words, Sentence.of("identity.passkey.refused")));
    }

    /** What a browser must send before it is asked for a new passkey. */
    record Proved(String current) {}

    private Optional<Person> check(Bytes challenge, String shown) {
        try {
            return passkeys.check(challenge, json.readValue(shown,
                new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {}));
        } catch (RuntimeException e) {
            LOG.info("A passkey was refused: {}", e.toString());
            return Optional.empty();
        }
    }

    private boolean keepNew(Bytes challenge, String shown, String name) {
        try {
            passkeys.keepNew(session().getPrincipal().id(), challenge, json.readValue(shown,
                new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {}), name);
            return true;
        } catch (RuntimeException e) {
            LOG.info("A new passkey was refused: {}", e.toString());
            return false;
        }
    }

    private Bytes begin(Ceremonies.Kind kind, HttpServletRequest request, HttpServletResponse response) {
        var challenge = Bytes.random();
        ceremonies.begin(kind, Map.of("challenge", challenge.toBase64UrlString()), request, response);
        return challenge;
    }

    private Optional<Bytes> challenge(Ceremonies.Kind kind, HttpServletRequest request, HttpServletResponse response) {
        return ceremonies.end(kind, request, response).map(content -> Bytes.fromBase64(content.get("challenge")));
    }

    private ResponseEntity<String> refuse(Words words, Sentence problem) {
        return answer(422, Map.of("problem", words.say(problem)));
    }

    private ResponseEntity<String> answer(int status, Object content) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(content));
    }

    private static OpenSession session() {
        return OpenSession.current().orElseThrow(SignInNeeded::new);
    }
}
