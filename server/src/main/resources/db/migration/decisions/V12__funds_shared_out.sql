-- Beside a budget for whole projects: votes bought with credits, and shares of a fund. Which kinds there are the program knows.
ALTER TABLE decisions.proposal
  DROP CONSTRAINT a_decision_is_voted_in_a_known_way,
  ADD CONSTRAINT a_decision_is_voted_in_a_known_way CHECK (kind ~ '^[A-Z][A-Z_]*$'),
  DROP CONSTRAINT a_scale_has_an_end,
  ADD CONSTRAINT a_scale_has_an_end CHECK ((kind IN ('SCORES', 'DOTS', 'CREDITS', 'ALLOCATION')) = (most > 0)),
  DROP CONSTRAINT a_budget_has_an_amount,
  ADD CONSTRAINT a_budget_has_an_amount CHECK ((kind IN ('BUDGET', 'CREDITS', 'ALLOCATION')) = (budget IS NOT NULL)),
  ADD CONSTRAINT what_is_shared_out_is_there CHECK (kind NOT IN ('CREDITS', 'ALLOCATION') OR (method IS NOT NULL AND budget > 0));
