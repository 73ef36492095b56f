-- Who may know what a voter said: open, hidden until the end, without names after the closing, or secret.
ALTER TABLE decisions.proposal
  ADD COLUMN openness text NOT NULL DEFAULT 'OPEN',
  ADD CONSTRAINT a_ballot_is_open_in_a_known_way CHECK (openness IN ('OPEN', 'HIDDEN', 'ANONYMOUS', 'SECRET'));
UPDATE decisions.proposal SET openness = 'HIDDEN' WHERE hidden;
ALTER TABLE decisions.proposal DROP COLUMN hidden;
