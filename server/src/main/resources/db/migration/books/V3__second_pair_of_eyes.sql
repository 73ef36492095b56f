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
