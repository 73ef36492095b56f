-- How many of each class took part in a decision, counted at its closing: numbers, nobody's name.
CREATE TABLE decisions.turnout (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  class       text NOT NULL,
  closed_at   timestamptz NOT NULL,
  voters      integer NOT NULL,
  voted       integer NOT NULL,
  entrusted   integer NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, class),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT nobody_takes_part_twice CHECK (least(voted, entrusted) >= 0 AND voted + entrusted <= voters)
);
SELECT actor.guard('decisions.turnout', 'SELECT, INSERT');
CREATE INDEX turnout_by_end ON decisions.turnout (coop_id, closed_at);
