CREATE SCHEMA decisions;
GRANT USAGE ON SCHEMA decisions TO toadlane;

-- A question put to the members. The rule is kept as it stood at opening and binds until closing, whatever the bylaws become.
-- Which kinds of ballots there are the program knows; openness says who may know what a voter said, and when.
CREATE TABLE decisions.proposal (
  coop_id   uuid NOT NULL,
  id        uuid NOT NULL,
  author    uuid NOT NULL,
  title     text COLLATE "und-x-icu" NOT NULL,
  text      text NOT NULL,
  matter    text NOT NULL,
  kind      text NOT NULL,
  method    text,
  seats     smallint NOT NULL DEFAULT 1,
  most      smallint NOT NULL DEFAULT 0,
  budget    numeric,
  openness  text NOT NULL DEFAULT 'OPEN',
  rule      jsonb NOT NULL,
  stage     text NOT NULL DEFAULT 'OPEN',
  opened_at timestamptz NOT NULL,
  closes_at timestamptz NOT NULL,
  closed_at timestamptz,
  voters    integer NOT NULL DEFAULT 0,
  PRIMARY KEY (coop_id, id),
  CONSTRAINT a_decision_has_a_title CHECK (title <> '' AND length(title) <= 120),
  CONSTRAINT a_text_can_be_read CHECK (length(text) <= 20000),
  CONSTRAINT a_decision_is_voted_in_a_known_way CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  CONSTRAINT a_ballot_is_open_in_a_known_way CHECK (openness IN ('OPEN', 'HIDDEN', 'ANONYMOUS', 'SECRET')),
  CONSTRAINT marks_are_counted_by_a_method CHECK (method IS NOT NULL OR kind NOT IN ('RANKING', 'SCORES', 'DOTS', 'BUDGET')),
  CONSTRAINT somebody_can_win CHECK (seats > 0),
  CONSTRAINT a_scale_has_an_end CHECK ((kind IN ('SCORES', 'DOTS', 'CREDITS', 'ALLOCATION')) = (most > 0)),
  CONSTRAINT a_budget_has_an_amount CHECK ((kind IN ('BUDGET', 'CREDITS', 'ALLOCATION')) = (budget IS NOT NULL)),
  CONSTRAINT what_is_shared_out_is_there CHECK (kind NOT IN ('CREDITS', 'ALLOCATION') OR (method IS NOT NULL AND budget > 0)),
  CONSTRAINT a_decision_is_at_a_known_stage CHECK (stage IN ('OPEN', 'PASSED', 'REJECTED', 'WITHDRAWN')),
  CONSTRAINT only_what_is_open_has_no_end CHECK ((stage = 'OPEN') = (closed_at IS NULL)),
  CONSTRAINT a_deadline_comes_after_the_opening CHECK (closes_at >= opened_at),
  CONSTRAINT an_end_comes_after_the_opening CHECK (closed_at >= opened_at)
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

-- How it was counted, once: in all, how each class voted, who spoke for whom, and by a method every round, transfer, duel and tie.
CREATE TABLE decisions.closure (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  verdict     text NOT NULL,
  took_part   integer NOT NULL,
  agree       integer NOT NULL,
  abstain     integer NOT NULL,
  against     integer NOT NULL,
  blocked     integer NOT NULL DEFAULT 0,
  classes     jsonb NOT NULL DEFAULT '[]',
  proxies     jsonb NOT NULL DEFAULT '[]',
  account     jsonb,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.closure', 'SELECT, INSERT');

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

-- What the group makes of its decision, in its own words, and on which day it looks at it again; the last one counts.
CREATE TABLE decisions.outcome (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  id          uuid NOT NULL,
  author      uuid NOT NULL,
  text        text NOT NULL,
  again_on    date,
  at          timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.outcome', 'SELECT, INSERT');

-- Which decision a newer one changes.
CREATE TABLE decisions.successor (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  earlier_id  uuid NOT NULL,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  FOREIGN KEY (coop_id, earlier_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.successor', 'SELECT, INSERT');
CREATE INDEX successor_by_earlier ON decisions.successor (coop_id, earlier_id);

-- Each time that too few had taken part at the deadline and the rule kept it open for longer.
CREATE TABLE decisions.extension (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  turn        smallint NOT NULL,
  took_part   integer NOT NULL,
  needed      integer NOT NULL,
  until       timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, turn),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT no_rule_extends_more_often CHECK (turn BETWEEN 1 AND 5),
  CONSTRAINT only_too_few_are_waited_for CHECK (took_part < needed)
);
SELECT actor.guard('decisions.extension', 'SELECT, INSERT');

-- Somebody asked to close before the deadline; another voter confirms it.
CREATE TABLE decisions.early_closing (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  asked_by    uuid NOT NULL,
  asked_at    timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.early_closing', 'SELECT, INSERT');

-- What the program has to do for a decision and when: tell of it, remind of it, close it or tell
-- of its extension, look at it again. Done is deleted.
CREATE TABLE decisions.errand (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  kind        text NOT NULL CONSTRAINT a_known_errand CHECK (kind IN ('TELL', 'REMIND', 'CLOSE', 'EXTENDED', 'REVIEW')),
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
