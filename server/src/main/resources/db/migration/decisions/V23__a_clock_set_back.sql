-- Whatever the clock says: nothing ended before it began.
ALTER TABLE decisions.proposal
  ADD CONSTRAINT an_end_comes_after_the_opening CHECK (closed_at >= opened_at);
