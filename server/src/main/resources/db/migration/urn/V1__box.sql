CREATE SCHEMA urn;
GRANT USAGE ON SCHEMA urn TO toadlane;

-- A box for one secret vote. Papers are stamped under its key.
CREATE TABLE urn.box (
  coop_id uuid NOT NULL,
  vote_id uuid NOT NULL,
  key     text NOT NULL,
  PRIMARY KEY (coop_id, vote_id)
);
SELECT actor.guard('urn.box', 'SELECT, INSERT');

-- The secret half of the key, until the box is opened. Rights on its columns alone keep it out of a co-op's export.
CREATE TABLE urn.secret (
  coop_id uuid NOT NULL,
  vote_id uuid NOT NULL,
  key     bytea NOT NULL,
  PRIMARY KEY (coop_id, vote_id),
  FOREIGN KEY (coop_id, vote_id) REFERENCES urn.box
);
SELECT actor.guard('urn.secret', 'SELECT (coop_id, vote_id, key), INSERT, DELETE');

-- Who took a paper, and until the box is opened the hash of the envelope in which it was stamped. No time, on purpose.
CREATE TABLE urn.roll (
  coop_id   uuid NOT NULL,
  vote_id   uuid NOT NULL,
  member_id uuid NOT NULL,
  envelope  bytea,
  PRIMARY KEY (coop_id, vote_id, member_id),
  FOREIGN KEY (coop_id, vote_id) REFERENCES urn.box
);
SELECT actor.guard('urn.roll', 'SELECT, INSERT, DELETE');
CREATE INDEX roll_by_member ON urn.roll (coop_id, member_id, vote_id);

-- What lies in the box. No member and no time, on purpose.
CREATE TABLE urn.slip (
  coop_id   uuid NOT NULL,
  vote_id   uuid NOT NULL,
  code      text COLLATE "C" NOT NULL,
  paper     text NOT NULL,
  stamp     text NOT NULL,
  turn      integer NOT NULL,
  ballot    text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (coop_id, vote_id, code),
  FOREIGN KEY (coop_id, vote_id) REFERENCES urn.box,
  CONSTRAINT a_paper_is_filled_in_from_the_first_time CHECK (turn > 0),
  CONSTRAINT a_ballot_is_short CHECK (length(ballot) <= 2000)
);
SELECT actor.guard('urn.slip', 'SELECT, INSERT, UPDATE, DELETE');

-- Rows that were written anew leave dead ones behind, which remember their order until they are swept: sweep soon.
ALTER TABLE urn.secret SET (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
ALTER TABLE urn.roll SET (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
ALTER TABLE urn.slip SET (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

-- For those above who list votes: how many have voted, and who need not be reminded.
CREATE VIEW urn.turnout WITH (security_invoker = true) AS
  SELECT coop_id, vote_id, count(*) AS ballots
    FROM urn.slip
   GROUP BY coop_id, vote_id;
GRANT SELECT ON urn.turnout TO toadlane;
CREATE VIEW urn.holder WITH (security_invoker = true) AS
  SELECT coop_id, vote_id, member_id
    FROM urn.roll;
GRANT SELECT ON urn.holder TO toadlane;
