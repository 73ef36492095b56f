-- A quick poll on a topic, which binds nobody.
CREATE TABLE topics.poll (
  coop_id   uuid NOT NULL,
  id        uuid NOT NULL,
  topic_id  uuid NOT NULL,
  author    uuid NOT NULL,
  kind      text NOT NULL CONSTRAINT a_known_kind_of_poll CHECK (kind IN ('SENSE', 'CHOICE', 'TIME')),
  question  text NOT NULL CONSTRAINT a_poll_asks_something CHECK (question <> '' AND length(question) <= 200),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (coop_id, id),
  FOREIGN KEY (coop_id, topic_id) REFERENCES topics.topic
);
SELECT actor.guard('topics.poll', 'SELECT, INSERT, UPDATE');
CREATE INDEX poll_by_topic ON topics.poll (coop_id, topic_id, id);

CREATE TABLE topics.poll_option (
  coop_id   uuid NOT NULL,
  poll_id   uuid NOT NULL,
  place     smallint NOT NULL,
  label     text NOT NULL CONSTRAINT an_option_is_short CHECK (length(label) <= 120),
  starts_at timestamptz,
  PRIMARY KEY (coop_id, poll_id, place),
  FOREIGN KEY (coop_id, poll_id) REFERENCES topics.poll
);
SELECT actor.guard('topics.poll_option', 'SELECT, INSERT');

-- One answer a member to each option; a changed one takes the place of the former.
CREATE TABLE topics.poll_answer (
  coop_id   uuid NOT NULL,
  poll_id   uuid NOT NULL,
  member_id uuid NOT NULL,
  place     smallint NOT NULL,
  answer    text NOT NULL CONSTRAINT a_known_answer CHECK (answer IN ('YES', 'IF_NEED_BE', 'NO')),
  at        timestamptz NOT NULL,
  PRIMARY KEY (coop_id, poll_id, member_id, place),
  FOREIGN KEY (coop_id, poll_id, place) REFERENCES topics.poll_option
);
SELECT actor.guard('topics.poll_answer', 'SELECT, INSERT, DELETE');
CREATE INDEX poll_answer_by_option ON topics.poll_answer (coop_id, poll_id, place);
