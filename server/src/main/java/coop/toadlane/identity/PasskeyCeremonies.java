package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import coop.toadlane.ui.Site;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two ceremonies of WebAuthn: making a passkey, and showing one. What was asked follows from its challenge alone. */
@Component
@Transactional
class PasskeyCeremonies {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Passkeys passkeys;
    private final PasskeyOwners owners;
    private final Persons persons;
    private final IdentityLetters letters;
    private final Site site;

    PasskeyCeremonies(Passkeys passkeys, PasskeyOwners owners, Persons persons, IdentityLetters letters, Site site) {
        this.passkeys = passkeys;
        this.owners = owners;
        this.persons = persons;
        this.letters = letters;
        this.site = site;
    }

    PublicKeyCredentialCreationOptions askForNew(PersonId person, Bytes challenge) {
        return PublicKeyCredentialCreationOptions.builder()
            .rp(party()).user(PasskeyOwners.entity(persons.find(person).orElseThrow())).challenge(challenge).timeout(PATIENCE)
            .pubKeyCredParams(
                PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256, PublicKeyCredentialParameters.RS256)
            .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED).userVerification(UserVerificationRequirement.REQUIRED).build())
            .excludeCredentials(passkeys.findByUserId(Passkeys.handle(person)).stream().map(PasskeyCeremonies::known).toList())
            .attestation(AttestationConveyancePreference.NONE)
            .build();
    }

    void keepNew(PersonId person, Bytes challenge, PublicKeyCredential<AuthenticatorAttestationResponse> shown, String name) {
        operations().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
            askForNew(person, challenge), new RelyingPartyPublicKey(shown, name)));
        letters.passkeyAdded(persons.find(person).orElseThrow(), name);
    }

    PublicKeyCredentialRequestOptions ask(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
            .rpId(site.host()).challenge(challenge).timeout(PATIENCE).allowCredentials(List.of())
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();
    }

    /** Whose passkey it is that was shown. */
    Optional<Person> check(Bytes challenge, PublicKeyCredential<AuthenticatorAssertionResponse> shown) {
        var owner = operations().authenticate(new RelyingPartyAuthenticationRequest(ask(challenge), shown));
        return persons.find(Passkeys.person(owner.getId())).filter(Person::confirmed);
    }

    private Webauthn4JRelyingPartyOperations operations() {
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, party(), Set.of(site.origin()));
    }

    private PublicKeyCredentialRpEntity party() {
        return PublicKeyCredentialRpEntity.builder().id(site.host()).name("Toad Lane").build();
    }

    private static PublicKeyCredentialDescriptor known(CredentialRecord passkey) {
        return PublicKeyCredentialDescriptor.builder().id(passkey.getCredentialId()).transports(passkey.getTransports()).build();
    }
}
