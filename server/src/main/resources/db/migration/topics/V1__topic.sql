CREATE SCHEMA topics;
GRANT USAGE ON SCHEMA topics TO toadlane;

-- What somebody brought up, for a circle or the whole co-op.
CREATE TABLE topics.topic (
  coop_id   uuid NOT NULL,
  id        uuid NOT NULL,
  author    uuid NOT NULL,
  title     text COLLATE "und-x-icu" NOT NULL,
  text      text NOT NULL,
  circle_id uuid,
  raised_at timestamptz NOT NULL,
  edited_at timestamptz,
  closed_at timestamptz,
  PRIMARY KEY (coop_id, id),
  CONSTRAINT a_topic_has_a_title CHECK (title <> '' AND length(title) <= 120),
  CONSTRAINT a_topic_can_be_read CHECK (text <> '' AND length(text) <= 20000)
);
SELECT actor.guard('topics.topic', 'SELECT, INSERT, UPDATE');
CREATE INDEX topic_by_author ON topics.topic (coop_id, author);
CREATE INDEX topic_by_day ON topics.topic (coop_id, raised_at, id);

-- What it said before it was worded anew.
CREATE TABLE topics.earlier_topic (
  coop_id  uuid NOT NULL,
  topic_id uuid NOT NULL,
  until    timestamptz NOT NULL,
  title    text NOT NULL,
  text     text NOT NULL,
  PRIMARY KEY (coop_id, topic_id, until),
  FOREIGN KEY (coop_id, topic_id) REFERENCES topics.topic
);
SELECT actor.guard('topics.earlier_topic', 'SELECT, INSERT, UPDATE');

-- Decisions that came out of it.
CREATE TABLE topics.proposal (
  coop_id     uuid NOT NULL,
  topic_id    uuid NOT NULL,
  decision_id uuid NOT NULL,
  PRIMARY KEY (coop_id, topic_id, decision_id),
  FOREIGN KEY (coop_id, topic_id) REFERENCES topics.topic,
  CONSTRAINT a_decision_came_out_of_one_topic UNIQUE (coop_id, decision_id)
);
SELECT actor.guard('topics.proposal', 'SELECT, INSERT');
