CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO toadlane;

-- Whoever signs in. An erased person keeps a row without a word in it, since other rows point here.
CREATE TABLE identity.person (
  id           uuid PRIMARY KEY,
  mail         text CONSTRAINT mail_belongs_to_one_person UNIQUE,
  name         text NOT NULL CONSTRAINT name_is_short CHECK (length(name) <= 100),
  language     text NOT NULL,
  zone         text NOT NULL,
  password     text,
  created_at   timestamptz NOT NULL,
  confirmed_at timestamptz,
  erased_at    timestamptz,
  CONSTRAINT mail_is_lower_case CHECK (mail = lower(mail COLLATE "C")),
  CONSTRAINT person_has_mail_until_erased CHECK ((mail IS NULL) = (erased_at IS NOT NULL)),
  CONSTRAINT erased_person_has_no_words CHECK (erased_at IS NULL OR (name = '' AND password IS NULL)),
  CONSTRAINT password_only_once_confirmed CHECK (password IS NULL OR confirmed_at IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON identity.person TO toadlane;

-- A browser in which somebody signed in. The cookie holds the token; here is only its hash.
CREATE TABLE identity.session (
  id         uuid PRIMARY KEY,
  token_hash bytea NOT NULL CONSTRAINT token_opens_one_session UNIQUE,
  person_id  uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  way        text NOT NULL,
  agent      text NOT NULL,
  created_at timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL
);
CREATE INDEX session_of_person ON identity.session (person_id);
CREATE INDEX session_by_age ON identity.session (seen_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session TO toadlane;

-- A link that was mailed to somebody, to be used once. Only its hash is here.
CREATE TABLE identity.link (
  token_hash bytea PRIMARY KEY,
  purpose    text NOT NULL,
  person_id  uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  mail       text NOT NULL,
  next       text NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT link_expires_after_it_is_made CHECK (expires_at > made_at)
);
CREATE INDEX link_of_person ON identity.link (person_id);
CREATE INDEX link_by_age ON identity.link (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.link TO toadlane;

-- How often something was tried lately, by whom it was tried on and from where; both as hashes.
CREATE TABLE identity.attempt (
  key        bytea PRIMARY KEY,
  tries      int NOT NULL CONSTRAINT tries_are_counted_up CHECK (tries >= 0),
  last_at    timestamptz NOT NULL,
  wait_until timestamptz NOT NULL
);
CREATE INDEX attempt_by_age ON identity.attempt (last_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.attempt TO toadlane;

CREATE TABLE identity.passkey (
  id               bytea PRIMARY KEY,
  person_id        uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  name             text NOT NULL,
  public_key       bytea NOT NULL,
  signatures       bigint NOT NULL,
  user_verified    boolean NOT NULL,
  backup_eligible  boolean NOT NULL,
  backed_up        boolean NOT NULL,
  transports       text NOT NULL,
  attestation      bytea,
  attestation_data bytea,
  created_at       timestamptz NOT NULL,
  used_at          timestamptz NOT NULL
);
CREATE INDEX passkey_of_person ON identity.passkey (person_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.passkey TO toadlane;

-- What a browser was asked and must answer within minutes: the challenge of a passkey, the way to a sign-in provider.
CREATE TABLE identity.ceremony (
  token_hash bytea PRIMARY KEY,
  kind       text NOT NULL,
  content    jsonb NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX ceremony_by_age ON identity.ceremony (expires_at);
GRANT SELECT, INSERT, DELETE ON identity.ceremony TO toadlane;

-- As whom a person is known to a sign-in provider (OpenID Connect: a subject is unique within its issuer).
CREATE TABLE identity.provider_account (
  issuer     text NOT NULL,
  subject    text NOT NULL,
  person_id  uuid NOT NULL REFERENCES identity.person ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);
CREATE INDEX provider_account_of_person ON identity.provider_account (person_id);
GRANT SELECT, INSERT, DELETE ON identity.provider_account TO toadlane;
