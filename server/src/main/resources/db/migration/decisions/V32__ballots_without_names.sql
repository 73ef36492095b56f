-- Ballots whose names were cut off at the closing, in an order that follows from what they say alone.
CREATE TABLE decisions.nameless_ballot (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  place       integer NOT NULL,
  answer      text,
  picks       smallint[],
  marks       smallint[],
  reason      text NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, place),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.nameless_ballot', 'SELECT, INSERT');

-- That somebody voted there, and nothing else.
CREATE TABLE decisions.took_part (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, member_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.took_part', 'SELECT, INSERT');
CREATE INDEX took_part_by_member ON decisions.took_part (coop_id, member_id, proposal_id);

-- Who voted, or took a paper, where no ballot bears a name.
CREATE VIEW decisions.nameless_voter WITH (security_invoker = true) AS
  SELECT coop_id, proposal_id, member_id FROM decisions.took_part
  UNION ALL
  SELECT coop_id, vote_id, member_id FROM urn.holder;
GRANT SELECT ON decisions.nameless_voter TO toadlane;

-- Rows that lost their name leave dead ones behind until they are swept: sweep soon.
ALTER TABLE decisions.ballot SET (autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0.01);
