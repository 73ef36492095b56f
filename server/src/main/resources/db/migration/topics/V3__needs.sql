-- Which of two topics matters more, to one member: kept in the order of their ids, the last answer counts.
CREATE TABLE topics.comparison (
  coop_id    uuid NOT NULL,
  one        uuid NOT NULL,
  other      uuid NOT NULL,
  member_id  uuid NOT NULL,
  preference text NOT NULL CONSTRAINT a_known_preference CHECK (preference IN ('FIRST', 'SECOND', 'EQUAL')),
  at         timestamptz NOT NULL,
  PRIMARY KEY (coop_id, one, other, member_id),
  FOREIGN KEY (coop_id, one) REFERENCES topics.topic,
  FOREIGN KEY (coop_id, other) REFERENCES topics.topic,
  CONSTRAINT a_pair_stands_once CHECK (one < other)
);
SELECT actor.guard('topics.comparison', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX comparison_by_member ON topics.comparison (coop_id, member_id);
