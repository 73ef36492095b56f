CREATE SCHEMA delegation;
GRANT USAGE ON SCHEMA delegation TO toadlane;

-- Who lets whom vote for them on a matter, where its rule allows it. What holds at the closing counts.
CREATE TABLE delegation.delegation (
  coop_id     uuid NOT NULL,
  member_id   uuid NOT NULL,
  matter      text NOT NULL,
  delegate_id uuid NOT NULL,
  since       timestamptz NOT NULL,
  PRIMARY KEY (coop_id, member_id, matter),
  CONSTRAINT nobody_is_their_own_delegate CHECK (member_id <> delegate_id)
);
SELECT actor.guard('delegation.delegation', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX delegation_by_delegate ON delegation.delegation (coop_id, delegate_id, matter);
