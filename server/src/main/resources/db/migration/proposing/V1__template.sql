CREATE SCHEMA proposing;
GRANT USAGE ON SCHEMA proposing TO toadlane;

-- What a new decision can start from: the fields of its form, filled in.
CREATE TABLE proposing.template (
  coop_id uuid NOT NULL,
  id      uuid NOT NULL,
  name    text COLLATE "und-x-icu" NOT NULL CONSTRAINT a_template_has_a_name CHECK (name <> '' AND length(name) <= 80),
  what    text NOT NULL CONSTRAINT what_it_is_for_is_short CHECK (length(what) <= 200),
  fields  jsonb NOT NULL,
  author  uuid NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (coop_id, id)
);
SELECT actor.guard('proposing.template', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX template_by_name ON proposing.template (coop_id, name, id);

-- A file of a budget between its preview and its import.
CREATE TABLE proposing.upload (
  coop_id uuid NOT NULL,
  id      uuid NOT NULL,
  author  uuid NOT NULL,
  name    text NOT NULL,
  content bytea NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (coop_id, id)
);
SELECT actor.guard('proposing.upload', 'SELECT, INSERT, DELETE');
