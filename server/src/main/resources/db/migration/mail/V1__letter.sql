CREATE SCHEMA mail;
GRANT USAGE ON SCHEMA mail TO toadlane;

-- Letters on their way. One leaves this table when the mail server has taken it, so that links in it do not stay here.
CREATE TABLE mail.letter (
  id          uuid PRIMARY KEY,
  recipient   text NOT NULL,
  subject     text NOT NULL,
  language    text NOT NULL,
  lines       jsonb NOT NULL,
  written_at  timestamptz NOT NULL,
  next_try_at timestamptz,
  tries       int NOT NULL DEFAULT 0 CONSTRAINT tries_are_counted_up CHECK (tries >= 0)
);
CREATE INDEX letter_that_is_due ON mail.letter (next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX letter_of_recipient ON mail.letter (recipient);
GRANT SELECT, INSERT, UPDATE, DELETE ON mail.letter TO toadlane;
