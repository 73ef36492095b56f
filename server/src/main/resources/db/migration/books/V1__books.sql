CREATE SCHEMA books;
GRANT USAGE ON SCHEMA books TO toadlane;

-- How much of the books a stranger may read: each says all that the one before does, and more.
CREATE TYPE books.openness AS ENUM ('CLOSED', 'FIGURES', 'WORDS', 'OUTSIDERS', 'EVERYBODY');

-- What a co-op agreed about its books, each time that it did; the last holds. One that agreed nothing keeps them closed, and
-- one person enters what moves.
CREATE TABLE books.rules (
  coop_id              uuid NOT NULL,
  rules_id             uuid NOT NULL,
  openness             books.openness NOT NULL,
  is_two_pairs_of_eyes boolean NOT NULL,
  since                timestamptz NOT NULL,
  by_member            uuid,
  by_decision          uuid,
  PRIMARY KEY (coop_id, rules_id),
  CONSTRAINT one_actor CHECK (by_member IS NULL OR by_decision IS NULL)
);
SELECT actor.guard('books.rules', 'SELECT, INSERT');

-- Money that came in or went out, and for what. What takes a transfer back counts against it, on its side. Both accounts are
-- always there; joined so, PostgreSQL walks an index of transfers in the order that a list wants.
CREATE VIEW books.money_flow WITH (security_invoker = true) AS
  SELECT t.coop_id, t.transfer_id, t.effective_on, t.unit, t.memo, t.party_member, t.party_name, t.amount AS size,
         g.is_money <> (t.undoes IS NOT NULL) AS is_in,
         CASE WHEN t.undoes IS NULL THEN t.amount ELSE -t.amount END AS amount,
         CASE WHEN g.is_money THEN t.from_id ELSE t.to_id END AS purpose_id
    FROM ledger.transfer t
    LEFT JOIN ledger.account f
      ON f.coop_id = t.coop_id
     AND f.account_id = t.from_id
    LEFT JOIN ledger.account g
      ON g.coop_id = t.coop_id
     AND g.account_id = t.to_id
   WHERE f.is_money IS DISTINCT FROM g.is_money;
GRANT SELECT ON books.money_flow TO toadlane;

-- Journals that were sent and wait for somebody to look them over and confirm them.
CREATE TABLE books.upload (
  coop_id   uuid NOT NULL,
  upload_id uuid NOT NULL,
  file_name text NOT NULL,
  content   text NOT NULL,
  sent_at   timestamptz NOT NULL,
  by_member uuid,
  PRIMARY KEY (coop_id, upload_id),
  CONSTRAINT a_journal_is_not_endless CHECK (length(content) <= 5000000)
);
SELECT actor.guard('books.upload', 'SELECT, INSERT, DELETE');

CREATE TYPE books.ending AS ENUM ('POSTED', 'DROPPED');

-- What somebody entered by hand in a co-op where a second person confirms it: kept as it was, until it is posted or dropped.
CREATE TABLE books.slip (
  coop_id  uuid NOT NULL,
  slip_id  uuid NOT NULL,
  made_by  uuid NOT NULL,
  made_at  timestamptz NOT NULL,
  content  jsonb NOT NULL,
  ending   books.ending,
  ended_by uuid,
  ended_at timestamptz,
  PRIMARY KEY (coop_id, slip_id),
  CONSTRAINT somebody_ended_it CHECK ((ending IS NULL) = (ended_by IS NULL) AND (ending IS NULL) = (ended_at IS NULL)),
  CONSTRAINT another_person_confirms CHECK (ending <> 'POSTED' OR ended_by <> made_by)
);
SELECT actor.guard('books.slip', 'SELECT, INSERT, UPDATE (ending, ended_by, ended_at)');
CREATE INDEX slip_that_waits ON books.slip (coop_id, slip_id) WHERE ending IS NULL;
