package coop.toadlane.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as WebAuthn sees them. It may look at them; nobody comes or goes this way. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final Persons persons;

    PasskeyOwners(Persons persons) {
        this.persons = persons;
    }

    static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
            .id(Passkeys.handle(person.id())).name(person.mail()).displayName(person.name()).build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return orNull(persons.find(Passkeys.person(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String mail) {
        return orNull(persons.findByMail(mail));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("People sign up at /sign-up");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People leave at /me/erasure");
    }

    private static @Nullable PublicKeyCredentialUserEntity orNull(Optional<Person> person) {
        return person.map(PasskeyOwners::entity).orElse(null);
    }
}
