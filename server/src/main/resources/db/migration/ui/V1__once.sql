CREATE SCHEMA ui;
GRANT USAGE ON SCHEMA ui TO toadlane;

-- One row for each change that was asked for over the web, written in the transaction of the change.
CREATE TABLE ui.once (
  id       uuid PRIMARY KEY,
  content  bytea NOT NULL,
  location text,
  asked_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX once_by_age ON ui.once (asked_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON ui.once TO toadlane;
