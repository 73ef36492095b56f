package coop.toadlane.identity;

import coop.toadlane.actor.SignedIn;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.SignInNeeded;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lists a person's passkeys and takes them away; making and showing them needs a script, and {@link WebAuthnController}. */
@Controller
class PasskeyController {

    private final Passkeys passkeys;
    private final Proof proof;

    PasskeyController(Passkeys passkeys, Proof proof) {
        this.passkeys = passkeys;
        this.proof = proof;
    }

    @GetMapping("/me/passkeys")
    PasskeysPage list(SignedIn person) {
        var session = OpenSession.current().orElseThrow(SignInNeeded::new);
        return new PasskeysPage(passkeys.of(person.id()), proof.need(session));
    }

    @PostMapping("/me/passkeys/{id}/remove")
    Redirect remove(SignedIn person, @PathVariable String id) {
        passkeys.remove(person.id(), Bytes.fromBase64(id));
        return Redirect.to("/me/passkeys").saying("identity.passkeys.removed");
    }
}
