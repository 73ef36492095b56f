CREATE SCHEMA funding;
GRANT USAGE ON SCHEMA funding TO toadlane;

-- Money that a co-op gives out among ideas: gathered, costed, voted on, paid, delivered.
CREATE TABLE funding.round (
  coop_id     uuid NOT NULL,
  id          uuid NOT NULL,
  author      uuid NOT NULL,
  title       text COLLATE "und-x-icu" NOT NULL,
  text        text NOT NULL,
  method      text NOT NULL,
  budget      bigint NOT NULL,
  currency    text NOT NULL,
  fund_id     uuid NOT NULL,
  purpose_id  uuid NOT NULL,
  ideas_until date NOT NULL,
  voting_days integer NOT NULL,
  deliver_by  date NOT NULL,
  is_public   boolean NOT NULL,
  phase       text NOT NULL,
  decision_id uuid,
  ideas       integer NOT NULL DEFAULT 0,
  opened_at   timestamptz NOT NULL,
  moved_at    timestamptz NOT NULL,
  PRIMARY KEY (coop_id, id),
  CONSTRAINT a_round_has_a_title CHECK (title <> '' AND length(title) <= 120),
  CONSTRAINT a_round_can_be_read CHECK (length(text) <= 10000),
  CONSTRAINT there_is_something_to_give CHECK (budget > 0),
  CONSTRAINT a_round_is_in_a_known_phase CHECK (phase IN ('IDEAS', 'REVIEW', 'VOTING', 'DELIVERY', 'CLOSED')),
  CONSTRAINT what_is_voted_on_has_a_decision CHECK (phase NOT IN ('VOTING', 'DELIVERY') OR decision_id IS NOT NULL)
);
SELECT actor.guard('funding.round', 'SELECT, INSERT, UPDATE');
CREATE INDEX round_by_day ON funding.round (coop_id, opened_at, id);

-- Each time that a round was put to the vote, and what was set aside for it.
CREATE TABLE funding.vote (
  coop_id        uuid NOT NULL,
  decision_id    uuid NOT NULL,
  round_id       uuid NOT NULL,
  reservation_id uuid NOT NULL,
  PRIMARY KEY (coop_id, decision_id),
  FOREIGN KEY (coop_id, round_id) REFERENCES funding.round
);
SELECT actor.guard('funding.vote', 'SELECT, INSERT');

-- What somebody wants done with it. Numbers count within a round; place is where it stands on the ballot.
CREATE TABLE funding.idea (
  coop_id   uuid NOT NULL,
  id        uuid NOT NULL,
  round_id  uuid NOT NULL,
  number    integer NOT NULL,
  author    uuid NOT NULL,
  carrier   text NOT NULL,
  title     text COLLATE "und-x-icu" NOT NULL,
  text      text NOT NULL,
  wanted    bigint,
  cost      bigint,
  note      text NOT NULL DEFAULT '',
  stage     text NOT NULL,
  place     integer,
  award     bigint NOT NULL DEFAULT 0,
  delivery  text,
  spent     bigint NOT NULL DEFAULT 0,
  raised_at timestamptz NOT NULL,
  edited_at timestamptz,
  PRIMARY KEY (coop_id, id),
  FOREIGN KEY (coop_id, round_id) REFERENCES funding.round,
  CONSTRAINT an_idea_has_its_number UNIQUE (coop_id, round_id, number),
  CONSTRAINT an_idea_has_a_title CHECK (title <> '' AND length(title) <= 120),
  CONSTRAINT an_idea_can_be_read CHECK (text <> '' AND length(text) <= 20000),
  CONSTRAINT an_idea_wants_something CHECK (wanted > 0),
  CONSTRAINT a_cost_is_above_nothing CHECK (cost > 0),
  CONSTRAINT nobody_gets_less_than_nothing CHECK (award >= 0 AND spent >= 0),
  CONSTRAINT an_idea_is_at_a_known_stage
    CHECK (stage IN ('PROPOSED', 'ACCEPTED', 'TURNED_DOWN', 'WITHDRAWN', 'FUNDED', 'NOT_FUNDED')),
  CONSTRAINT only_what_is_funded_is_paid CHECK ((stage = 'FUNDED') = (award > 0)),
  CONSTRAINT only_what_is_funded_is_delivered CHECK ((stage = 'FUNDED') = (delivery IS NOT NULL)),
  CONSTRAINT a_delivery_is_known CHECK (delivery IN ('PLANNED', 'UNDER_WAY', 'DELIVERED', 'GIVEN_UP'))
);
SELECT actor.guard('funding.idea', 'SELECT, INSERT, UPDATE');
CREATE INDEX idea_by_author ON funding.idea (coop_id, author);

-- What it said before it was worded anew.
CREATE TABLE funding.earlier_idea (
  coop_id uuid NOT NULL,
  idea_id uuid NOT NULL,
  until   timestamptz NOT NULL,
  title   text NOT NULL,
  text    text NOT NULL,
  PRIMARY KEY (coop_id, idea_id, until),
  FOREIGN KEY (coop_id, idea_id) REFERENCES funding.idea
);
SELECT actor.guard('funding.earlier_idea', 'SELECT, INSERT, UPDATE');

-- How it goes with what was funded: a note, how far it is, and what was spent so far.
CREATE TABLE funding.report (
  coop_id  uuid NOT NULL,
  id       uuid NOT NULL,
  idea_id  uuid NOT NULL,
  author   uuid NOT NULL,
  at       timestamptz NOT NULL,
  delivery text NOT NULL,
  text     text NOT NULL,
  spent    bigint NOT NULL,
  PRIMARY KEY (coop_id, id),
  FOREIGN KEY (coop_id, idea_id) REFERENCES funding.idea,
  CONSTRAINT a_report_says_something CHECK (text <> '' AND length(text) <= 2000),
  CONSTRAINT nothing_less_is_spent CHECK (spent >= 0)
);
SELECT actor.guard('funding.report', 'SELECT, INSERT, UPDATE');
CREATE INDEX report_by_idea ON funding.report (coop_id, idea_id, at);
CREATE INDEX report_by_author ON funding.report (coop_id, author);
