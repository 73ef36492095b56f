CREATE SCHEMA discussion;
GRANT USAGE ON SCHEMA discussion TO toadlane;

-- What members talk about, by the id that it has where it belongs; path and title lead back there.
CREATE TABLE discussion.conversation (
  coop_id  uuid NOT NULL,
  id       uuid NOT NULL,
  path     text NOT NULL,
  title    text NOT NULL,
  comments integer NOT NULL DEFAULT 0,
  last_at  timestamptz NOT NULL,
  PRIMARY KEY (coop_id, id)
);
SELECT actor.guard('discussion.conversation', 'SELECT, INSERT, UPDATE');

-- A reply stands below the comment that it answers, one floor deep.
CREATE TABLE discussion.comment (
  coop_id         uuid NOT NULL,
  id              uuid NOT NULL,
  conversation_id uuid NOT NULL,
  reply_to        uuid,
  author          uuid NOT NULL,
  text            text NOT NULL,
  written_at      timestamptz NOT NULL,
  edited_at       timestamptz,
  PRIMARY KEY (coop_id, id),
  FOREIGN KEY (coop_id, conversation_id) REFERENCES discussion.conversation,
  FOREIGN KEY (coop_id, reply_to) REFERENCES discussion.comment,
  CONSTRAINT a_comment_says_something CHECK (text <> '' AND length(text) <= 5000)
);
SELECT actor.guard('discussion.comment', 'SELECT, INSERT, UPDATE');
CREATE INDEX comment_by_conversation ON discussion.comment (coop_id, conversation_id, id) WHERE reply_to IS NULL;
CREATE INDEX comment_by_answered ON discussion.comment (coop_id, reply_to, id);
CREATE INDEX comment_by_author ON discussion.comment (coop_id, author);

-- What a comment said before it was edited.
CREATE TABLE discussion.earlier_comment (
  coop_id    uuid NOT NULL,
  comment_id uuid NOT NULL,
  until      timestamptz NOT NULL,
  text       text NOT NULL,
  PRIMARY KEY (coop_id, comment_id, until),
  FOREIGN KEY (coop_id, comment_id) REFERENCES discussion.comment
);
SELECT actor.guard('discussion.earlier_comment', 'SELECT, INSERT, UPDATE');

CREATE TABLE discussion.reaction (
  coop_id    uuid NOT NULL,
  comment_id uuid NOT NULL,
  member_id  uuid NOT NULL,
  reaction   text NOT NULL CONSTRAINT a_known_reaction CHECK (reaction IN ('AGREE', 'THANKS', 'SMILE', 'WONDER')),
  PRIMARY KEY (coop_id, comment_id, member_id, reaction),
  FOREIGN KEY (coop_id, comment_id) REFERENCES discussion.comment
);
SELECT actor.guard('discussion.reaction', 'SELECT, INSERT, DELETE');
CREATE INDEX reaction_by_member ON discussion.reaction (coop_id, member_id);

-- Who gets a letter for each comment.
CREATE TABLE discussion.follower (
  coop_id         uuid NOT NULL,
  conversation_id uuid NOT NULL,
  member_id       uuid NOT NULL,
  PRIMARY KEY (coop_id, conversation_id, member_id),
  FOREIGN KEY (coop_id, conversation_id) REFERENCES discussion.conversation
);
SELECT actor.guard('discussion.follower', 'SELECT, INSERT, DELETE');
CREATE INDEX follower_by_member ON discussion.follower (coop_id, member_id);

-- What other modules may join with. Whatever else stands here may change without asking them.
CREATE VIEW discussion.talk WITH (security_invoker = true) AS
  SELECT coop_id, id AS conversation_id, comments, last_at
    FROM discussion.conversation;
GRANT SELECT ON discussion.talk TO toadlane;

CREATE VIEW discussion.said WITH (security_invoker = true) AS
  SELECT coop_id, conversation_id, text
    FROM discussion.comment;
GRANT SELECT ON discussion.said TO toadlane;
