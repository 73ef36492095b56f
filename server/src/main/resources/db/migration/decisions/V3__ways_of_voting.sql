-- Beside a hand, consent and approval: ranks, points, dots, several winners, a budget, and consensus with standing aside.
ALTER TABLE decisions.proposal
  ADD COLUMN method text,
  ADD COLUMN seats smallint NOT NULL DEFAULT 1,
  ADD COLUMN most smallint NOT NULL DEFAULT 0,
  ADD COLUMN hidden boolean NOT NULL DEFAULT false;

UPDATE decisions.proposal SET method = 'GREEDY' WHERE kind = 'BUDGET';

ALTER TABLE decisions.proposal
  DROP CONSTRAINT a_decision_is_voted_in_a_known_way,
  ADD CONSTRAINT a_decision_is_voted_in_a_known_way
    CHECK (kind IN ('SHOW_OF_HANDS', 'CONSENT', 'CONSENSUS', 'APPROVAL', 'RANKING', 'SCORES', 'DOTS', 'BUDGET')),
  ADD CONSTRAINT marks_are_counted_by_a_method CHECK (method IS NOT NULL OR kind NOT IN ('RANKING', 'SCORES', 'DOTS', 'BUDGET')),
  ADD CONSTRAINT somebody_can_win CHECK (seats > 0),
  ADD CONSTRAINT a_scale_has_an_end CHECK ((kind IN ('SCORES', 'DOTS')) = (most > 0));

-- Where options are not only approved, the mark of each: its rank from 1, its points, its dots.
ALTER TABLE decisions.ballot
  ADD COLUMN marks smallint[],
  ADD CONSTRAINT each_choice_has_its_mark CHECK (marks IS NULL OR cardinality(marks) = cardinality(picks)),
  DROP CONSTRAINT a_known_answer,
  ADD CONSTRAINT a_known_answer CHECK (answer IN ('AGREE', 'ABSTAIN', 'DISAGREE', 'OBJECT', 'STAND_ASIDE', 'BLOCK')),
  DROP CONSTRAINT an_objection_has_a_reason,
  ADD CONSTRAINT an_objection_has_a_reason CHECK (answer IS NULL OR answer NOT IN ('OBJECT', 'BLOCK') OR reason <> '');

-- The whole account of a count by a method: every round, transfer, duel and tie.
ALTER TABLE decisions.closure
  ADD COLUMN blocked integer NOT NULL DEFAULT 0,
  ADD COLUMN account jsonb;

CREATE OR REPLACE FUNCTION decisions.count_ballots_in() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO decisions.tally AS t
  SELECT coop_id, proposal_id, count(*), count(*) FILTER (WHERE answer = 'AGREE'),
         count(*) FILTER (WHERE answer IN ('ABSTAIN', 'STAND_ASIDE')), count(*) FILTER (WHERE answer = 'DISAGREE'),
         count(*) FILTER (WHERE answer IN ('OBJECT', 'BLOCK'))
    FROM written
   GROUP BY coop_id, proposal_id
   ORDER BY coop_id, proposal_id
  ON CONFLICT (coop_id, proposal_id) DO UPDATE
     SET ballots = t.ballots + excluded.ballots,
         agree = t.agree + excluded.agree,
         abstain = t.abstain + excluded.abstain,
         disagree = t.disagree + excluded.disagree,
         object = t.object + excluded.object;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION decisions.count_ballots_out() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE decisions.tally t
     SET ballots = t.ballots - gone.ballots,
         agree = t.agree - gone.agree,
         abstain = t.abstain - gone.abstain,
         disagree = t.disagree - gone.disagree,
         object = t.object - gone.object
    FROM (SELECT coop_id, proposal_id, count(*) AS ballots, count(*) FILTER (WHERE answer = 'AGREE') AS agree,
                 count(*) FILTER (WHERE answer IN ('ABSTAIN', 'STAND_ASIDE')) AS abstain,
                 count(*) FILTER (WHERE answer = 'DISAGREE') AS disagree,
                 count(*) FILTER (WHERE answer IN ('OBJECT', 'BLOCK')) AS object
            FROM overwritten
           GROUP BY coop_id, proposal_id) AS gone
   WHERE t.coop_id = gone.coop_id
     AND t.proposal_id = gone.proposal_id;
  RETURN NULL;
END
$$;
