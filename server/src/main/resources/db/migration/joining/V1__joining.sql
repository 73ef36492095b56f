CREATE SCHEMA joining;
GRANT USAGE ON SCHEMA joining TO toadlane;

-- Somebody asks to become a member: a person for themself, or on behalf of a co-op.
CREATE TABLE joining.application (
  coop_id        uuid NOT NULL,
  application_id uuid NOT NULL,
  member_id      uuid NOT NULL,
  person_id      uuid NOT NULL,
  member_coop    uuid,
  name           text COLLATE "und-x-icu" NOT NULL,
  class          text NOT NULL,
  answers        jsonb NOT NULL,
  state          text NOT NULL,
  applied_at     timestamptz NOT NULL,
  settled_at     timestamptz,
  reason         text NOT NULL DEFAULT '',
  PRIMARY KEY (coop_id, application_id),
  CONSTRAINT an_application_has_a_known_state CHECK (state IN ('WAITING', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
  CONSTRAINT what_is_settled_was_settled_some_day CHECK ((state = 'WAITING') = (settled_at IS NULL))
);
SELECT actor.guard('joining.application', 'SELECT, INSERT, UPDATE');
CREATE POLICY my_own_applications ON joining.application FOR SELECT USING (person_id = (SELECT actor.person()));
CREATE UNIQUE INDEX one_waiting_application_a_member ON joining.application (coop_id, member_id) WHERE state = 'WAITING';
CREATE INDEX application_by_state ON joining.application (coop_id, state, applied_at, application_id);
CREATE INDEX application_by_person ON joining.application (person_id);

-- A door held open: by mail for one person, or as a link for several. Only the hash of its token is here.
CREATE TABLE joining.invitation (
  coop_id       uuid NOT NULL,
  invitation_id uuid NOT NULL,
  token_hash    bytea NOT NULL,
  mail          text,
  member_id     uuid,
  class         text NOT NULL,
  note          text NOT NULL DEFAULT '',
  inviter       text NOT NULL,
  admits        boolean NOT NULL,
  most_uses     integer NOT NULL,
  uses          integer NOT NULL DEFAULT 0,
  made_at       timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  revoked_at    timestamptz,
  PRIMARY KEY (coop_id, invitation_id),
  CONSTRAINT a_token_opens_one_door UNIQUE (coop_id, token_hash),
  CONSTRAINT a_door_opens_no_more_often_than_agreed CHECK (uses BETWEEN 0 AND most_uses AND most_uses BETWEEN 1 AND 1000),
  CONSTRAINT a_door_closes_after_it_opened CHECK (expires_at > made_at)
);
SELECT actor.guard('joining.invitation', 'SELECT, INSERT, UPDATE');
CREATE INDEX invitation_by_age ON joining.invitation (coop_id, made_at, invitation_id);

-- A register that somebody sent and has not confirmed yet; what it says is gone once it is confirmed or thrown away.
CREATE TABLE joining.upload (
  coop_id     uuid NOT NULL,
  upload_id   uuid NOT NULL,
  file_name   text NOT NULL,
  content     text NOT NULL,
  sent_at     timestamptz NOT NULL,
  PRIMARY KEY (coop_id, upload_id),
  CONSTRAINT an_upload_is_not_huge CHECK (length(content) <= 5000000)
);
SELECT actor.guard('joining.upload', 'SELECT, INSERT, DELETE');

-- Terms of admission that somebody is about to propose to the members.
CREATE TABLE joining.draft (
  coop_id  uuid NOT NULL,
  draft_id uuid NOT NULL,
  terms    jsonb NOT NULL,
  made_at  timestamptz NOT NULL,
  PRIMARY KEY (coop_id, draft_id)
);
SELECT actor.guard('joining.draft', 'SELECT, INSERT');
