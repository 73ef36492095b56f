-- A file beside a comment, or beside the text that is talked about if it names no comment; under the same name for ever. What it holds stands apart, so that lists do not read it.
CREATE TABLE discussion.attachment (
  coop_id         uuid NOT NULL,
  id              uuid NOT NULL,
  conversation_id uuid NOT NULL,
  comment_id      uuid,
  author          uuid NOT NULL,
  name            text NOT NULL CONSTRAINT a_file_has_a_short_name CHECK (name <> '' AND length(name) <= 120),
  kind            text NOT NULL,
  size            integer NOT NULL CONSTRAINT a_file_is_of_10_megabytes_at_most CHECK (size BETWEEN 1 AND 10485760),
  sha256          bytea NOT NULL CONSTRAINT a_whole_hash CHECK (length(sha256) = 32),
  PRIMARY KEY (coop_id, id),
  FOREIGN KEY (coop_id, conversation_id) REFERENCES discussion.conversation,
  FOREIGN KEY (coop_id, comment_id) REFERENCES discussion.comment
);
SELECT actor.guard('discussion.attachment', 'SELECT, INSERT, DELETE');
CREATE INDEX attachment_by_comment ON discussion.attachment (coop_id, comment_id, id);
CREATE INDEX attachment_by_conversation ON discussion.attachment (coop_id, conversation_id);
CREATE INDEX attachment_by_author ON discussion.attachment (coop_id, author);

CREATE TABLE discussion.attachment_content (
  coop_id       uuid NOT NULL,
  attachment_id uuid NOT NULL,
  content       bytea NOT NULL,
  PRIMARY KEY (coop_id, attachment_id),
  FOREIGN KEY (coop_id, attachment_id) REFERENCES discussion.attachment
);
-- Most kinds are packed already.
ALTER TABLE discussion.attachment_content ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT actor.guard('discussion.attachment_content', 'SELECT, INSERT, DELETE');

-- Who searches for what was said finds the names of files as well.
CREATE OR REPLACE VIEW discussion.said WITH (security_invoker = true) AS
  SELECT coop_id, conversation_id, text
    FROM discussion.comment
  UNION ALL
  SELECT coop_id, conversation_id, name
    FROM discussion.attachment;
