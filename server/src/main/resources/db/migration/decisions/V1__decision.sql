CREATE SCHEMA decisions;
GRANT USAGE ON SCHEMA decisions TO toadlane;

-- A question put to the members. The rule is kept as it stood at opening and binds until closing, whatever the bylaws become.
CREATE TABLE decisions.proposal (
  coop_id   uuid NOT NULL,
  id        uuid NOT NULL,
  author    uuid NOT NULL,
  title     text COLLATE "und-x-icu" NOT NULL,
  text      text NOT NULL,
  matter    text NOT NULL,
  kind      text NOT NULL,
  rule      jsonb NOT NULL,
  stage     text NOT NULL DEFAULT 'OPEN',
  opened_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  closed_at timestamptz,
  voters    integer NOT NULL DEFAULT 0,
  budget    numeric,
  PRIMARY KEY (coop_id, id),
  CONSTRAINT a_decision_has_a_title CHECK (title <> '' AND length(title) <= 120),
  CONSTRAINT a_text_can_be_read CHECK (length(text) <= 20000),
  CONSTRAINT a_decision_is_voted_in_a_known_way CHECK (kind IN ('SHOW_OF_HANDS', 'CONSENT', 'APPROVAL', 'BUDGET')),
  CONSTRAINT a_decision_is_at_a_known_stage CHECK (stage IN ('OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT only_what_is_open_has_no_end CHECK ((stage = 'OPEN') = (closed_at IS NULL)),
  CONSTRAINT a_deadline_comes_after_the_opening CHECK (closes_at >= opened_at),
  CONSTRAINT a_budget_has_an_amount CHECK ((kind = 'BUDGET') = (budget IS NOT NULL))
);
SELECT actor.guard('decisions.proposal', 'SELECT, INSERT, UPDATE');
CREATE INDEX proposal_by_opening ON decisions.proposal (coop_id, opened_at, id);
CREATE INDEX proposal_by_deadline ON decisions.proposal (coop_id, closes_at, id);
CREATE INDEX proposal_by_title ON decisions.proposal (coop_id, title, id);
CREATE INDEX proposal_by_end ON decisions.proposal (coop_id, closed_at) WHERE stage IN ('PASSED', 'REJECTED');

-- What can be chosen. Votes, turn and whether it was funded are written by the count.
CREATE TABLE decisions.option (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  place       smallint NOT NULL,
  code        text NOT NULL,
  name        text NOT NULL,
  cost        numeric,
  votes       integer,
  turn        smallint,
  funded      boolean,
  PRIMARY KEY (coop_id, proposal_id, place),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT an_option_is_named_once UNIQUE (coop_id, proposal_id, code)
);
SELECT actor.guard('decisions.option', 'SELECT, INSERT, UPDATE');

-- Who may vote: the members with standing when it opened.
CREATE TABLE decisions.voter (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  class       text NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, member_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.voter', 'SELECT, INSERT');
CREATE INDEX voter_by_member ON decisions.voter (coop_id, member_id, proposal_id);

-- One ballot a voter; a changed vote takes the place of the former, a withdrawn one is gone.
CREATE TABLE decisions.ballot (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  member_id   uuid NOT NULL,
  answer      text,
  picks       smallint[],
  reason      text NOT NULL DEFAULT '',
  cast_at     timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, member_id),
  CONSTRAINT only_a_voter_votes FOREIGN KEY (coop_id, proposal_id, member_id) REFERENCES decisions.voter,
  CONSTRAINT a_known_answer CHECK (answer IN ('AGREE', 'ABSTAIN', 'DISAGREE', 'OBJECT')),
  CONSTRAINT an_answer_or_a_choice CHECK ((answer IS NULL) <> (picks IS NULL)),
  CONSTRAINT an_objection_has_a_reason CHECK (answer IS DISTINCT FROM 'OBJECT' OR reason <> ''),
  CONSTRAINT a_reason_is_short CHECK (length(reason) <= 2000)
);
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

-- How it was counted, once.
CREATE TABLE decisions.closure (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  verdict     text NOT NULL,
  took_part   integer NOT NULL,
  agree       integer NOT NULL,
  abstain     integer NOT NULL,
  against     integer NOT NULL,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.closure', 'SELECT, INSERT');

-- What the co-op does if it passes, and what came of doing it.
CREATE TABLE decisions.act (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  place       smallint NOT NULL,
  kind        text NOT NULL,
  terms       jsonb NOT NULL,
  stage       text NOT NULL DEFAULT 'WAITING',
  said        jsonb,
  path        text,
  at          timestamptz,
  tries       integer NOT NULL DEFAULT 0,
  PRIMARY KEY (coop_id, proposal_id, place),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT an_act_is_at_a_known_stage CHECK (stage IN ('WAITING', 'DONE', 'FAILED'))
);
SELECT actor.guard('decisions.act', 'SELECT, INSERT, UPDATE');

-- What the group makes of its decision, in its own words; the last one counts.
CREATE TABLE decisions.outcome (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  id          uuid NOT NULL,
  author      uuid NOT NULL,
  text        text NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.outcome', 'SELECT, INSERT');

-- What the program has to do for a decision and when: tell of it, remind of it, close it. Done is deleted.
CREATE TABLE decisions.errand (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  kind        text NOT NULL CONSTRAINT a_known_errand CHECK (kind IN ('TELL', 'REMIND', 'CLOSE')),
  due_at      timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, kind),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.errand', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX errand_by_time ON decisions.errand (due_at);

CREATE FUNCTION decisions.due(at timestamptz) RETURNS TABLE (coop_id uuid, proposal_id uuid, kind text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT coop_id, proposal_id, kind
      FROM decisions.errand
     WHERE due_at <= at
     ORDER BY due_at
     LIMIT 100
  $$;
REVOKE EXECUTE ON FUNCTION decisions.due FROM PUBLIC;
GRANT EXECUTE ON FUNCTION decisions.due TO toadlane;

-- A file of a budget between its preview and its import.
CREATE TABLE decisions.upload (
  coop_id uuid NOT NULL,
  id      uuid NOT NULL,
  author  uuid NOT NULL,
  name    text NOT NULL,
  content bytea NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (coop_id, id)
);
SELECT actor.guard('decisions.upload', 'SELECT, INSERT, DELETE');
