-- How the votes stand, kept as they come, change and go: a decision of a hundred thousand is read as fast as one of ten.
CREATE TABLE decisions.tally (
  coop_id     uuid NOT NULL,
  proposal_id uuid NOT NULL,
  ballots     integer NOT NULL,
  agree       integer NOT NULL,
  abstain     integer NOT NULL,
  disagree    integer NOT NULL,
  object      integer NOT NULL,
  PRIMARY KEY (coop_id, proposal_id),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT nobody_votes_less_than_not_at_all CHECK (least(ballots, agree, abstain, disagree, object) >= 0)
) WITH (fillfactor = 50);
SELECT actor.guard('decisions.tally', 'SELECT');

INSERT INTO decisions.tally
SELECT coop_id, proposal_id, count(*), count(*) FILTER (WHERE answer = 'AGREE'), count(*) FILTER (WHERE answer = 'ABSTAIN'),
       count(*) FILTER (WHERE answer = 'DISAGREE'), count(*) FILTER (WHERE answer = 'OBJECT')
  FROM decisions.ballot
 GROUP BY coop_id, proposal_id;

CREATE FUNCTION decisions.count_ballots_in() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO decisions.tally AS t
  SELECT coop_id, proposal_id, count(*), count(*) FILTER (WHERE answer = 'AGREE'), count(*) FILTER (WHERE answer = 'ABSTAIN'),
         count(*) FILTER (WHERE answer = 'DISAGREE'), count(*) FILTER (WHERE answer = 'OBJECT')
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
REVOKE EXECUTE ON FUNCTION decisions.count_ballots_in FROM PUBLIC;

CREATE FUNCTION decisions.count_ballots_out() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE decisions.tally t
     SET ballots = t.ballots - gone.ballots,
         agree = t.agree - gone.agree,
         abstain = t.abstain - gone.abstain,
         disagree = t.disagree - gone.disagree,
         object = t.object - gone.object
    FROM (SELECT coop_id, proposal_id, count(*) AS ballots, count(*) FILTER (WHERE answer = 'AGREE') AS agree,
                 count(*) FILTER (WHERE answer = 'ABSTAIN') AS abstain, count(*) FILTER (WHERE answer = 'DISAGREE') AS disagree,
                 count(*) FILTER (WHERE answer = 'OBJECT') AS object
            FROM overwritten
           GROUP BY coop_id, proposal_id) AS gone
   WHERE t.coop_id = gone.coop_id
     AND t.proposal_id = gone.proposal_id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION decisions.count_ballots_out FROM PUBLIC;

-- Triggers of one event run in the order of their names: a changed ballot is first taken out, then put in.
CREATE TRIGGER ballot_1_out_when_changed
  AFTER UPDATE ON decisions.ballot REFERENCING OLD TABLE AS overwritten
  FOR EACH STATEMENT EXECUTE FUNCTION decisions.count_ballots_out();
CREATE TRIGGER ballot_2_in_when_changed
  AFTER UPDATE ON decisions.ballot REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION decisions.count_ballots_in();
CREATE TRIGGER ballot_in_when_cast
  AFTER INSERT ON decisions.ballot REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION decisions.count_ballots_in();
CREATE TRIGGER ballot_out_when_taken_back
  AFTER DELETE ON decisions.ballot REFERENCING OLD TABLE AS overwritten
  FOR EACH STATEMENT EXECUTE FUNCTION decisions.count_ballots_out();
