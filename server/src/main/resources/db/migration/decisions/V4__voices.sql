-- Who lets whom vote for them on a matter, where its rule allows it. What holds at the closing counts.
CREATE TABLE decisions.delegation (
  coop_id     uuid NOT NULL,
  member_id   uuid NOT NULL,
  matter      text NOT NULL,
  delegate_id uuid NOT NULL,
  since       timestamptz NOT NULL,
  PRIMARY KEY (coop_id, member_id, matter),
  CONSTRAINT nobody_is_their_own_delegate CHECK (member_id <> delegate_id)
);
SELECT actor.guard('decisions.delegation', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX delegation_by_delegate ON decisions.delegation (coop_id, delegate_id, matter);

-- How each class voted, and who spoke for whom.
ALTER TABLE decisions.closure
  ADD COLUMN classes jsonb NOT NULL DEFAULT '[]',
  ADD COLUMN proxies jsonb NOT NULL DEFAULT '[]';
