CREATE SCHEMA membership;
GRANT USAGE ON SCHEMA membership TO toadlane;

-- A co-op's card: what anyone may know of it. Visible to all, written only by the co-op itself.
CREATE TABLE membership.coop (
  coop_id     uuid PRIMARY KEY,
  slug        text NOT NULL,
  name        text COLLATE "und-x-icu" NOT NULL,
  place       text NOT NULL,
  purpose     text NOT NULL,
  pattern     text NOT NULL,
  currency    text NOT NULL,
  zone        text NOT NULL,
  founded_at  timestamptz NOT NULL,
  next_number integer NOT NULL DEFAULT 1,
  CONSTRAINT one_coop_at_an_address UNIQUE (slug),
  CONSTRAINT an_address_is_plain CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
  CONSTRAINT a_coop_has_a_name CHECK (name <> '' AND length(name) <= 100)
);
SELECT actor.guard('membership.coop', 'SELECT, INSERT, UPDATE');
CREATE POLICY a_card_is_public ON membership.coop FOR SELECT USING (true);
CREATE INDEX coop_by_name ON membership.coop (name, coop_id);

CREATE TABLE membership.bylaws (
  coop_id uuid NOT NULL REFERENCES membership.coop,
  version integer NOT NULL,
  since   timestamptz NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (coop_id, version)
);
SELECT actor.guard('membership.bylaws', 'SELECT, INSERT');

CREATE TYPE membership.standing AS ENUM ('APPLICANT', 'MEMBER', 'SUSPENDED', 'LEFT');

-- The register. A member is a person or another co-op; a person may not have signed up yet (an imported register).
CREATE TABLE membership.member (
  coop_id     uuid NOT NULL REFERENCES membership.coop,
  member_id   uuid NOT NULL,
  number      integer,
  name        text COLLATE "und-x-icu" NOT NULL,
  mail        text,
  person_id   uuid,
  member_coop uuid REFERENCES membership.coop (coop_id),
  class       text NOT NULL,
  standing    membership.standing NOT NULL,
  since       date NOT NULL,
  shares      integer NOT NULL DEFAULT 0,
  PRIMARY KEY (coop_id, member_id),
  CONSTRAINT one_number_one_member UNIQUE (coop_id, number),
  CONSTRAINT one_membership_a_person UNIQUE (coop_id, person_id),
  CONSTRAINT one_membership_a_coop UNIQUE (coop_id, member_coop),
  CONSTRAINT a_person_or_a_coop CHECK (person_id IS NULL OR member_coop IS NULL),
  CONSTRAINT no_coop_is_its_own_member CHECK (member_coop IS DISTINCT FROM coop_id),
  CONSTRAINT a_member_has_a_name CHECK (name <> '' AND length(name) <= 200),
  CONSTRAINT who_was_admitted_has_a_number CHECK (number IS NOT NULL OR standing = 'APPLICANT'),
  CONSTRAINT shares_are_not_owed CHECK (shares >= 0)
);
SELECT actor.guard('membership.member', 'SELECT, INSERT, UPDATE, DELETE');
CREATE POLICY only_who_was_never_admitted_is_struck ON membership.member AS RESTRICTIVE FOR DELETE USING (number IS NULL);
CREATE POLICY my_own_memberships ON membership.member FOR SELECT USING (person_id = (SELECT actor.person()));
CREATE UNIQUE INDEX one_membership_a_mail ON membership.member (coop_id, lower(mail)) WHERE standing <> 'LEFT';
CREATE INDEX member_by_name ON membership.member (coop_id, name, member_id);
CREATE INDEX member_by_number ON membership.member (coop_id, (coalesce(number, 0)), member_id);
CREATE INDEX member_by_since ON membership.member (coop_id, since, member_id);
CREATE INDEX member_by_standing ON membership.member (coop_id, standing, class);
CREATE INDEX member_by_person ON membership.member (person_id);

-- Who speaks for a member that is a co-op.
CREATE TABLE membership.delegate (
  coop_id   uuid NOT NULL,
  member_id uuid NOT NULL,
  person_id uuid NOT NULL,
  name      text COLLATE "und-x-icu" NOT NULL,
  since     date NOT NULL,
  PRIMARY KEY (coop_id, member_id, person_id),
  FOREIGN KEY (coop_id, member_id) REFERENCES membership.member
);
SELECT actor.guard('membership.delegate', 'SELECT, INSERT, DELETE, UPDATE (name)');
CREATE POLICY my_own_delegations ON membership.delegate FOR SELECT USING (person_id = (SELECT actor.person()));
CREATE INDEX delegate_by_person ON membership.delegate (person_id);

-- What became of a membership: joined, changed class, was suspended, left, came back.
CREATE TABLE membership.member_change (
  coop_id   uuid NOT NULL,
  change_id uuid NOT NULL,
  member_id uuid NOT NULL,
  at        timestamptz NOT NULL,
  kind      text NOT NULL,
  note      text NOT NULL DEFAULT '',
  PRIMARY KEY (coop_id, change_id),
  FOREIGN KEY (coop_id, member_id) REFERENCES membership.member
);
SELECT actor.guard('membership.member_change', 'SELECT, INSERT, UPDATE (note)');
CREATE INDEX member_change_by_member ON membership.member_change (coop_id, member_id, at);

-- What other modules may join with. Whatever else the register holds may change without asking them.
CREATE VIEW membership.register WITH (security_invoker = true) AS
  SELECT coop_id, member_id, number, name, class, standing, person_id
    FROM membership.member;
GRANT SELECT ON membership.register TO toadlane;
