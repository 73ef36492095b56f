package coop.toadlane.identity;

import coop.toadlane.actor.PersonId;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of people, as WebAuthn wants them kept (Web Authentication Level 3, 4, "credential record"). */
@Component
class Passkeys implements UserCredentialRepository {

    private static final String COLUMNS = """
            id, person_id, name, public_key, signatures, user_verified, backup_eligible, backed_up, transports,
            attestation, attestation_data, created_at, used_at""";

    /** A passkey as its owner sees it. */
    record Listed(String id, String name, boolean backedUp, Instant createdAt, Instant usedAt) {}

    private record Row(
            byte[] id, UUID personId, String name, byte[] publicKey, long signatures, boolean userVerified,
            boolean backupEligible, boolean backedUp, String transports, byte @Nullable [] attestation,
            byte @Nullable [] attestationData, Instant createdAt, Instant usedAt) {

        Listed listed() {
            return new Listed(new Bytes(id).toBase64UrlString(), name, backedUp, createdAt, usedAt);
        }

        CredentialRecord credential() {
            return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY).credentialId(new Bytes(id))
                .userEntityUserId(handle(new PersonId(personId))).label(name)
                .publicKey(new ImmutablePublicKeyCose(publicKey)).signatureCount(signatures).uvInitialized(userVerified)
                .backupEligible(backupEligible).backupState(backedUp).transports(Passkeys.spoken(transports))
                .attestationObject(bytes(attestation)).attestationClientDataJSON(bytes(attestationData))
                .created(createdAt).lastUsed(usedAt).build();
        }
    }

    private final JdbcClient db;

    Passkeys(JdbcClient db) {
        this.db = db;
    }

    /** How WebAuthn names a person: it says nothing about them. */
    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    List<Listed> of(PersonId person) {
        return rows(person).stream().map(Row::listed).toList();
    }

    int count(PersonId person) {
        return db.sql("SELECT count(*) FROM identity.passkey WHERE person_id = :person")
            .param("person", person.value()).query(Integer.class).single();
    }

    void remove(PersonId person, Bytes id) {
        db.sql("DELETE FROM identity.passkey WHERE person_id = :person AND id = :id")
            .param("person", person.value()).param("id", id.getBytes()).update();
    }

    void removeAll(PersonId person) {
        db.sql("DELETE FROM identity.passkey WHERE person_id = :person").param("person", person.value()).update();
    }

    @Override
    public void delete(Bytes id) {
        db.sql("DELETE FROM identity.passkey WHERE id = :id").param("id", id.getBytes()).update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        db.sql("""
                INSERT INTO identity.passkey (%s)
                VALUES (:id, :person, :name, :publicKey, :signatures, :userVerified, :backupEligible, :backedUp, :transports,
                  :attestation, :attestationData, :createdAt, :usedAt)
                ON CONFLICT (id) DO UPDATE
                SET signatures = :signatures,
                    user_verified = :userVerified,
                    backed_up = :backedUp,
                    used_at = :usedAt
                WHERE passkey.person_id = :person
                """.formatted(COLUMNS))
            .param("id", passkey.getCredentialId().getBytes()).param("person", person(passkey.getUserEntityUserId()).value())
            .param("name", passkey.getLabel()).param("publicKey", passkey.getPublicKey().getBytes())
            .param("signatures", passkey.getSignatureCount()).param("userVerified", passkey.isUvInitialized())
            .param("backupEligible", passkey.isBackupEligible()).param("backedUp", passkey.isBackupState())
            .param("transports", transports(passkey.getTransports()))
            .param("attestation", raw(passkey.getAttestationObject()))
            .param("attestationData", raw(passkey.getAttestationClientDataJSON()))
            .param("createdAt", Timestamp.from(passkey.getCreated())).param("usedAt", Timestamp.from(passkey.getLastUsed()))
            .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return db.sql("SELECT %s FROM identity.passkey WHERE id = :id".formatted(COLUMNS))
            .param("id", id.getBytes()).query(Row.class).optional().map(Row::credential).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return rows(person(handle)).stream().map(Row::credential).toList();
    }

    private List<Row> rows(PersonId person) {
        return db.sql("SELECT %s FROM identity.passkey WHERE person_id = :person ORDER BY created_at LIMIT 50".formatted(COLUMNS))
            .param("person", person.value()).query(Row.class).list();
    }

    private static String transports(@Nullable Set<AuthenticatorTransport> transports) {
        return Optional.ofNullable(transports).orElse(Set.of()).stream()
            .map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> spoken(String text) {
        return Arrays.stream(text.split(" ")).filter(name -> !name.isEmpty()).map(AuthenticatorTransport::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Bytes bytes(byte @Nullable [] raw) {
        return raw == null ? null : new Bytes(raw);
    }

    private static byte @Nullable [] raw(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
