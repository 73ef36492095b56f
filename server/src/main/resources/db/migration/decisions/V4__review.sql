-- The day that stands. Looked at, or taken away, it is gone; it came once due_at has passed.
CREATE TABLE decisions.review_day (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  day         date NOT NULL,
  due_at      timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.review_day', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX review_day_by_time ON decisions.review_day (coop_id, due_at, proposal_id);

-- What the group found when it looked.
CREATE TABLE decisions.review (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  id          uuid NOT NULL,
  author      uuid NOT NULL,
  verdict     text NOT NULL,
  note        text NOT NULL,
  again_on    date,
  at          timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT a_known_verdict CHECK (verdict IN ('KEPT', 'TO_CHANGE')),
  CONSTRAINT a_review_says_something_short CHECK (note <> '' AND length(note) <= 2000)
);
SELECT actor.guard('decisions.review', 'SELECT, INSERT');
