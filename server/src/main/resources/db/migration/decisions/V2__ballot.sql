-- Who may vote: the members with standing when it opened, each with the votes that they had then.
CREATE TABLE decisions.voter (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  class       text NOT NULL,
  votes       integer NOT NULL DEFAULT 1,
  PRIMARY KEY (coop_id, proposal_id, member_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT a_vote_weighs_something CHECK (votes BETWEEN 1 AND 1000)
);
SELECT actor.guard('decisions.voter', 'SELECT, INSERT');
CREATE INDEX voter_by_member ON decisions.voter (coop_id, member_id, proposal_id);
CREATE INDEX voter_by_votes ON decisions.voter (coop_id, proposal_id, votes, member_id);

-- How many may vote in each class and how many votes they have together, so that nobody counts them again.
CREATE TABLE decisions.electorate (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  class       text NOT NULL,
  voters      integer NOT NULL,
  votes       integer NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, class),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.electorate', 'SELECT, INSERT');

-- One ballot a voter; a changed vote takes the place of the former, a withdrawn one is gone.
-- Where options are not only approved, each has its mark: its rank from 1, its points, its dots.
-- Ballots that lose their names at the closing leave dead rows behind until they are swept: sweep soon.
CREATE TABLE decisions.ballot (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  answer      text,
  picks       smallint[],
  marks       smallint[],
  reason      text NOT NULL DEFAULT '',
  cast_at     timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, member_id),
  CONSTRAINT only_a_voter_votes FOREIGN KEY (coop_id, proposal_id, member_id) REFERENCES decisions.voter,
  CONSTRAINT a_known_answer CHECK (answer IN ('AGREE', 'ABSTAIN', 'DISAGREE', 'OBJECT', 'STAND_ASIDE', 'BLOCK')),
  CONSTRAINT an_answer_or_a_choice CHECK ((answer IS NULL) <> (picks IS NULL)),
  CONSTRAINT each_choice_has_its_mark CHECK (marks IS NULL OR cardinality(marks) = cardinality(picks)),
  CONSTRAINT an_objection_has_a_reason CHECK (answer IS NULL OR answer NOT IN ('OBJECT', 'BLOCK') OR reason <> ''),
  CONSTRAINT a_reason_is_short CHECK (length(reason) <= 2000)
) WITH (autovacuum_vacuum_threshold = 50, autovacuum_vacuum_scale_factor = 0.01);
SELECT actor.guard('decisions.ballot', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX ballot_by_time ON decisions.ballot (coop_id, proposal_id, cast_at, member_id);
CREATE INDEX ballot_by_reason ON decisions.ballot (coop_id, proposal_id, (reason = ''), cast_at DESC, member_id DESC);

-- Ballots that were cast elsewhere, without names.
CREATE TABLE decisions.imported_ballot (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  place       integer NOT NULL,
  picks       smallint[] NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, place),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.imported_ballot', 'SELECT, INSERT');

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
