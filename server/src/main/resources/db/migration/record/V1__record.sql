CREATE SCHEMA record;
GRANT USAGE ON SCHEMA record TO toadlane;

-- What happened. The body is canonical JSON (RFC 8785) and never changes; the other columns repeat it for lists and searches.
CREATE TABLE record.entry (
  coop_id uuid NOT NULL,
  id      uuid NOT NULL,
  at      timestamptz NOT NULL,
  kind    text NOT NULL,
  area    text NOT NULL GENERATED ALWAYS AS (split_part(kind, '.', 1)) STORED,
  people  uuid[] NOT NULL,
  words   text NOT NULL,
  body    text NOT NULL,
  PRIMARY KEY (coop_id, id)
);
CREATE INDEX entry_by_time ON record.entry (coop_id, at, id);
CREATE INDEX entry_by_area ON record.entry (coop_id, area, at, id);
CREATE INDEX entry_by_kind ON record.entry (coop_id, kind, at, id);
CREATE INDEX entry_by_people ON record.entry USING gin (people);
SELECT actor.guard('record.entry', 'SELECT, INSERT');

-- What an entry says of a person. Erasing deletes the row; its hash stays in the entry.
CREATE TABLE record.detail (
  coop_id  uuid NOT NULL,
  entry_id uuid NOT NULL,
  place    smallint NOT NULL,
  about    uuid NOT NULL,
  words    text NOT NULL,
  body     text NOT NULL,
  PRIMARY KEY (coop_id, entry_id, place),
  FOREIGN KEY (coop_id, entry_id) REFERENCES record.entry
);
CREATE INDEX detail_by_person ON record.detail (about);
SELECT actor.guard('record.detail', 'SELECT, INSERT, DELETE');
CREATE POLICY seen_by_its_person ON record.detail FOR SELECT USING (about = (SELECT actor.person()));
CREATE POLICY erased_by_its_person ON record.detail FOR DELETE USING (about = (SELECT actor.person()));

-- Entries that were committed and have no number yet; place is the order in which they were written.
CREATE TABLE record.pending (
  coop_id  uuid NOT NULL,
  entry_id uuid NOT NULL,
  place    bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  PRIMARY KEY (coop_id, entry_id),
  FOREIGN KEY (coop_id, entry_id) REFERENCES record.entry
);
SELECT actor.guard('record.pending', 'SELECT, INSERT, DELETE');

CREATE FUNCTION record.waiting() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$ SELECT DISTINCT coop_id FROM record.pending $$;

-- An entry's number, from 1 without gaps, in the order of commits. It is leaf number - 1 of the tree.
CREATE TABLE record.leaf (
  coop_id  uuid NOT NULL,
  number   bigint NOT NULL CHECK (number > 0),
  entry_id uuid NOT NULL,
  PRIMARY KEY (coop_id, number),
  CONSTRAINT an_entry_has_one_number UNIQUE (coop_id, entry_id),
  FOREIGN KEY (coop_id, entry_id) REFERENCES record.entry
);
SELECT actor.guard('record.leaf', 'SELECT, INSERT');

-- The full subtrees of the Merkle tree (RFC 9162); level 0 holds the hashes of the leaves.
CREATE TABLE record.node (
  coop_id uuid NOT NULL,
  level   smallint NOT NULL CHECK (level BETWEEN 0 AND 62),
  index   bigint NOT NULL CHECK (index >= 0),
  hash    bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (coop_id, level, index)
);
SELECT actor.guard('record.node', 'SELECT, INSERT');

-- What the node signed about the first entries of a record.
CREATE TABLE record.head (
  coop_id   uuid NOT NULL,
  size      bigint NOT NULL CHECK (size >= 0),
  root      bytea NOT NULL CHECK (length(root) = 32),
  at        timestamptz NOT NULL,
  key       bytea NOT NULL CHECK (length(key) = 32),
  signature bytea NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (coop_id, size)
);
SELECT actor.guard('record.head', 'SELECT, INSERT');

-- The public keys this node has signed with, by their SHA-256: old heads stay good when a new key comes.
CREATE TABLE record.key (
  id    bytea PRIMARY KEY CHECK (length(id) = 32),
  open  bytea NOT NULL CHECK (length(open) = 32),
  since timestamptz NOT NULL
);
GRANT SELECT, INSERT ON record.key TO toadlane;
