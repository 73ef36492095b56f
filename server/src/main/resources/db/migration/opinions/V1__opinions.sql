CREATE SCHEMA opinions;
GRANT USAGE ON SCHEMA opinions TO toadlane;

-- A question on which people write statements and answer those of others. It counts its people and statements itself, so that
-- each has a number; “secret” shuffles the people of what is given away.
CREATE TABLE opinions.inquiry (
  coop_id    uuid NOT NULL,
  id         uuid NOT NULL,
  author     uuid NOT NULL,
  question   text COLLATE "und-x-icu" NOT NULL,
  text       text NOT NULL CONSTRAINT a_context_can_be_read CHECK (length(text) <= 5000),
  open_to    text NOT NULL CONSTRAINT open_to_somebody CHECK (open_to IN ('MEMBERS', 'LINK')),
  review     text NOT NULL CONSTRAINT a_known_review CHECK (review IN ('AFTER', 'BEFORE')),
  opened_at  timestamptz NOT NULL,
  closes_at  timestamptz NOT NULL,
  people     integer NOT NULL DEFAULT 0,
  statements integer NOT NULL DEFAULT 0,
  secret     uuid NOT NULL DEFAULT gen_random_uuid(),
  PRIMARY KEY (coop_id, id),
  CONSTRAINT an_inquiry_asks_something CHECK (question <> '' AND length(question) <= 200)
);
SELECT actor.guard('opinions.inquiry', 'SELECT, INSERT, UPDATE');

-- Who takes part: a member, or whoever holds the key of which this is the hash. Erased, neither.
CREATE TABLE opinions.participant (
  coop_id    uuid NOT NULL,
  inquiry_id uuid NOT NULL,
  number     integer NOT NULL,
  member_id  uuid,
  key        bytea,
  PRIMARY KEY (coop_id, inquiry_id, number),
  FOREIGN KEY (coop_id, inquiry_id) REFERENCES opinions.inquiry,
  CONSTRAINT a_member_takes_part_once UNIQUE (coop_id, inquiry_id, member_id),
  CONSTRAINT a_key_takes_part_once UNIQUE (coop_id, inquiry_id, key)
);
SELECT actor.guard('opinions.participant', 'SELECT, INSERT, UPDATE');
CREATE INDEX participant_by_member ON opinions.participant (coop_id, member_id);

-- “folded” is the text without what makes no difference. Counts, priority and parts are those of the map last drawn.
CREATE TABLE opinions.statement (
  coop_id    uuid NOT NULL,
  id         uuid NOT NULL,
  inquiry_id uuid NOT NULL,
  number     integer NOT NULL,
  author     integer NOT NULL,
  text       text COLLATE "und-x-icu" NOT NULL,
  folded     text NOT NULL,
  stage      text NOT NULL CONSTRAINT a_known_stage CHECK (stage IN ('WAITING', 'ACCEPTED', 'TURNED_DOWN')),
  reason     text NOT NULL DEFAULT '',
  written_at timestamptz NOT NULL,
  agree      integer NOT NULL DEFAULT 0,
  pass       integer NOT NULL DEFAULT 0,
  disagree   integer NOT NULL DEFAULT 0,
  spread     integer NOT NULL DEFAULT 0,
  priority   double precision NOT NULL,
  parts      text NOT NULL DEFAULT '',
  PRIMARY KEY (coop_id, id),
  FOREIGN KEY (coop_id, inquiry_id) REFERENCES opinions.inquiry,
  FOREIGN KEY (coop_id, inquiry_id, author) REFERENCES opinions.participant,
  CONSTRAINT a_statement_has_one_number UNIQUE (coop_id, inquiry_id, number),
  CONSTRAINT a_statement_is_made_once UNIQUE (coop_id, inquiry_id, folded),
  CONSTRAINT a_statement_says_one_thing CHECK (text <> '' AND length(text) <= 280),
  CONSTRAINT who_turns_down_says_why CHECK ((stage = 'TURNED_DOWN') = (reason <> '') AND length(reason) <= 500)
);
SELECT actor.guard('opinions.statement', 'SELECT, INSERT, UPDATE');
CREATE INDEX statement_by_author ON opinions.statement (coop_id, inquiry_id, author);

-- 1 agrees, 0 passes, -1 disagrees; a changed answer takes the place of the former.
CREATE TABLE opinions.vote (
  coop_id     uuid NOT NULL,
  inquiry_id  uuid NOT NULL,
  participant integer NOT NULL,
  statement   integer NOT NULL,
  opinion     smallint NOT NULL CONSTRAINT a_known_opinion CHECK (opinion IN (-1, 0, 1)),
  at          timestamptz NOT NULL,
  PRIMARY KEY (coop_id, inquiry_id, participant, statement),
  FOREIGN KEY (coop_id, inquiry_id, participant) REFERENCES opinions.participant,
  FOREIGN KEY (coop_id, inquiry_id, statement) REFERENCES opinions.statement (coop_id, inquiry_id, number)
);
SELECT actor.guard('opinions.vote', 'SELECT, INSERT, UPDATE, DELETE');

-- The map last drawn: what it shows, and in “places” five bytes for each person, who find their own among them by their number.
CREATE TABLE opinions.chart (
  coop_id    uuid NOT NULL,
  inquiry_id uuid NOT NULL,
  votes      bigint NOT NULL,
  people     integer NOT NULL,
  drawn_at   timestamptz NOT NULL,
  took_ms    bigint NOT NULL,
  body       text NOT NULL,
  places     bytea NOT NULL,
  PRIMARY KEY (coop_id, inquiry_id),
  FOREIGN KEY (coop_id, inquiry_id) REFERENCES opinions.inquiry
);
ALTER TABLE opinions.chart ALTER COLUMN places SET STORAGE EXTERNAL;
SELECT actor.guard('opinions.chart', 'SELECT, INSERT, UPDATE');

-- Something was said since the map was drawn; “taken” while it is drawn anew.
CREATE TABLE opinions.stir (
  coop_id    uuid NOT NULL,
  inquiry_id uuid NOT NULL,
  taken      boolean NOT NULL DEFAULT false,
  PRIMARY KEY (coop_id, inquiry_id),
  FOREIGN KEY (coop_id, inquiry_id) REFERENCES opinions.inquiry
);
SELECT actor.guard('opinions.stir', 'SELECT, INSERT, UPDATE, DELETE');

-- Decisions that came out of a statement.
CREATE TABLE opinions.proposal (
  coop_id      uuid NOT NULL,
  statement_id uuid NOT NULL,
  decision_id  uuid NOT NULL,
  PRIMARY KEY (coop_id, statement_id, decision_id),
  FOREIGN KEY (coop_id, statement_id) REFERENCES opinions.statement,
  CONSTRAINT a_decision_came_out_of_one_statement UNIQUE (coop_id, decision_id)
);
SELECT actor.guard('opinions.proposal', 'SELECT, INSERT');

-- Maps to be drawn anew, of all co-ops: five seconds after the last at the earliest, and twenty times as long as that one took.
CREATE FUNCTION opinions.due(now_at timestamptz) RETURNS TABLE (coop_id uuid, inquiry_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT s.coop_id, s.inquiry_id
      FROM opinions.stir s
      LEFT JOIN opinions.chart c ON c.coop_id = s.coop_id AND c.inquiry_id = s.inquiry_id
     WHERE c.drawn_at IS NULL
        OR c.drawn_at + greatest(interval '5 seconds', c.took_ms * interval '20 milliseconds') <= now_at
     ORDER BY c.drawn_at NULLS FIRST
     LIMIT 1000
  $$;
REVOKE EXECUTE ON FUNCTION opinions.due FROM PUBLIC;
GRANT EXECUTE ON FUNCTION opinions.due TO toadlane;
