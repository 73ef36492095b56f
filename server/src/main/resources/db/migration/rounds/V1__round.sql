CREATE SCHEMA rounds;
GRANT USAGE ON SCHEMA rounds TO toadlane;

-- A talk in which each is heard in turn, on the way to a decision: about a proposal, or about who shall fill a role.
CREATE TABLE rounds.round (
  coop_id     uuid NOT NULL,
  id          uuid NOT NULL,
  kind        text NOT NULL CONSTRAINT a_known_round CHECK (kind IN ('PROPOSAL', 'ELECTION')),
  author      uuid NOT NULL,
  facilitator uuid NOT NULL,
  title       text COLLATE "und-x-icu" NOT NULL CONSTRAINT a_round_has_a_title CHECK (title <> '' AND length(title) <= 120),
  matter      text NOT NULL,
  acts        jsonb NOT NULL,
  days        integer NOT NULL,
  origin      text NOT NULL,
  step        text NOT NULL,
  pass        integer NOT NULL DEFAULT 1 CONSTRAINT passes_are_counted_from_one CHECK (pass >= 1),
  until       timestamptz,
  state       text NOT NULL DEFAULT 'UNDER_WAY' CONSTRAINT a_known_state CHECK (state IN ('UNDER_WAY', 'DECIDED', 'LAID_DOWN')),
  called_at   timestamptz NOT NULL,
  told_at     timestamptz,
  ended_at    timestamptz,
  decision_id uuid,
  role_id     uuid,
  nominee     uuid,
  term        date,
  PRIMARY KEY (coop_id, id),
  CONSTRAINT only_what_is_under_way_has_no_end CHECK ((state = 'UNDER_WAY') = (ended_at IS NULL)),
  CONSTRAINT an_election_is_for_a_role CHECK ((kind = 'ELECTION') = (role_id IS NOT NULL))
);
SELECT actor.guard('rounds.round', 'SELECT, INSERT, UPDATE');
CREATE INDEX round_by_call ON rounds.round (coop_id, called_at, id);
CREATE INDEX round_by_decision ON rounds.round (coop_id, decision_id) WHERE decision_id IS NOT NULL;
CREATE UNIQUE INDEX one_election_for_a_role ON rounds.round (coop_id, role_id) WHERE kind = 'ELECTION' AND state = 'UNDER_WAY';
CREATE INDEX round_untold ON rounds.round (id) WHERE told_at IS NULL AND state = 'UNDER_WAY';
CREATE INDEX round_by_deadline ON rounds.round (until) WHERE state = 'UNDER_WAY';

-- What the proposal said before and after each amendment; its number is that of the pass that it was talked about in.
CREATE TABLE rounds.version (
  coop_id  uuid NOT NULL,
  round_id uuid NOT NULL,
  number   integer NOT NULL,
  text     text NOT NULL CONSTRAINT a_text_can_be_read CHECK (length(text) <= 20000),
  author   uuid NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (coop_id, round_id, number),
  FOREIGN KEY (coop_id, round_id) REFERENCES rounds.round
);
SELECT actor.guard('rounds.version', 'SELECT, INSERT');

-- Who sits in the round, in the order in which they are heard.
CREATE TABLE rounds.seat (
  coop_id   uuid NOT NULL,
  round_id  uuid NOT NULL,
  member_id uuid NOT NULL,
  place     integer NOT NULL,
  left_at   timestamptz,
  PRIMARY KEY (coop_id, round_id, member_id),
  FOREIGN KEY (coop_id, round_id) REFERENCES rounds.round
);
SELECT actor.guard('rounds.seat', 'SELECT, INSERT, UPDATE');

-- What somebody said when they were heard: once a step and pass.
CREATE TABLE rounds.word (
  coop_id   uuid NOT NULL,
  round_id  uuid NOT NULL,
  pass      integer NOT NULL,
  step      text NOT NULL,
  member_id uuid NOT NULL,
  stance    text NOT NULL CONSTRAINT a_known_stance CHECK (stance IN ('SPOKE', 'PASSED', 'CONSENT', 'CONCERN', 'OBJECT')),
  about     uuid,
  text      text NOT NULL CONSTRAINT words_are_short CHECK (length(text) <= 2000),
  answer    text NOT NULL DEFAULT '' CONSTRAINT answers_are_short CHECK (length(answer) <= 2000),
  fate      text CONSTRAINT a_known_fate CHECK (fate IN ('STANDS', 'WITHDRAWN', 'INTEGRATED')),
  at        timestamptz NOT NULL,
  PRIMARY KEY (coop_id, round_id, pass, step, member_id),
  CONSTRAINT only_who_sits_there_is_heard FOREIGN KEY (coop_id, round_id, member_id) REFERENCES rounds.seat,
  CONSTRAINT an_objection_has_a_fate CHECK ((stance = 'OBJECT') = (fate IS NOT NULL)),
  CONSTRAINT an_objection_has_a_reason CHECK (stance NOT IN ('OBJECT', 'CONCERN') OR text <> '')
);
SELECT actor.guard('rounds.word', 'SELECT, INSERT, UPDATE');

CREATE FUNCTION rounds.due(at timestamptz) RETURNS TABLE (coop_id uuid, id uuid, told boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT coop_id, id, told_at IS NOT NULL
      FROM rounds.round
     WHERE state = 'UNDER_WAY' AND (told_at IS NULL OR until <= at)
     ORDER BY called_at
     LIMIT 100
  $$;
REVOKE EXECUTE ON FUNCTION rounds.due FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rounds.due TO toadlane;
