-- Somebody asked to close before the deadline; another voter confirms it.
CREATE TABLE decisions.early_closing (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  asked_by    uuid NOT NULL,
  asked_at    timestamptz NOT NULL,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal
);
SELECT actor.guard('decisions.early_closing', 'SELECT, INSERT');
