-- How the votes stand, by class and with their weights. A voter's ballot is always kept in the same of 16 parts, so that of many
-- who vote at the same moment few wait for each other.
CREATE TABLE decisions.tally_part (
  coop_id        uuid NOT NULL,
  proposal_id    uuid NOT NULL,
  class          text NOT NULL,
  part           smallint NOT NULL,
  ballots        integer NOT NULL,
  agree          integer NOT NULL,
  abstain        integer NOT NULL,
  disagree       integer NOT NULL,
  object         integer NOT NULL,
  agree_votes    integer NOT NULL,
  abstain_votes  integer NOT NULL,
  disagree_votes integer NOT NULL,
  object_votes   integer NOT NULL,
  PRIMARY KEY (coop_id, proposal_id, class, part),
  FOREIGN KEY (coop_id, proposal_id) REFERENCES decisions.proposal,
  CONSTRAINT nobody_votes_less_than_not_at_all
    CHECK (least(ballots, agree, abstain, disagree, object, agree_votes, abstain_votes, disagree_votes, object_votes) >= 0)
) WITH (fillfactor = 50);
SELECT actor.guard('decisions.tally_part', 'SELECT');

CREATE VIEW decisions.tally WITH (security_invoker = true) AS
  SELECT coop_id, proposal_id, CAST(sum(ballots) AS integer) AS ballots, CAST(sum(agree) AS integer) AS agree,
         CAST(sum(abstain) AS integer) AS abstain, CAST(sum(disagree) AS integer) AS disagree,
         CAST(sum(object) AS integer) AS object
    FROM decisions.tally_part
   GROUP BY coop_id, proposal_id;
GRANT SELECT ON decisions.tally TO toadlane;

CREATE FUNCTION decisions.count_ballots_in() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO decisions.tally_part AS t
    SELECT v.coop_id, v.proposal_id, v.class, CAST(get_byte(uuid_send(v.member_id), 15) % 16 AS smallint) AS part,
           count(*) AS ballots, count(*) FILTER (WHERE b.answer = 'AGREE') AS agree,
           count(*) FILTER (WHERE b.answer IN ('ABSTAIN', 'STAND_ASIDE')) AS abstain,
           count(*) FILTER (WHERE b.answer = 'DISAGREE') AS disagree,
           count(*) FILTER (WHERE b.answer IN ('OBJECT', 'BLOCK')) AS object,
           coalesce(sum(v.votes) FILTER (WHERE b.answer = 'AGREE'), 0) AS agree_votes,
           coalesce(sum(v.votes) FILTER (WHERE b.answer IN ('ABSTAIN', 'STAND_ASIDE')), 0) AS abstain_votes,
           coalesce(sum(v.votes) FILTER (WHERE b.answer = 'DISAGREE'), 0) AS disagree_votes,
           coalesce(sum(v.votes) FILTER (WHERE b.answer IN ('OBJECT', 'BLOCK')), 0) AS object_votes
      FROM written b
      JOIN decisions.voter v USING (coop_id, proposal_id, member_id)
     GROUP BY v.coop_id, v.proposal_id, v.class, part
     ORDER BY v.coop_id, v.proposal_id, v.class, part
  ON CONFLICT (coop_id, proposal_id, class, part) DO UPDATE
     SET ballots = t.ballots + excluded.ballots,
         agree = t.agree + excluded.agree,
         abstain = t.abstain + excluded.abstain,
         disagree = t.disagree + excluded.disagree,
         object = t.object + excluded.object,
         agree_votes = t.agree_votes + excluded.agree_votes,
         abstain_votes = t.abstain_votes + excluded.abstain_votes,
         disagree_votes = t.disagree_votes + excluded.disagree_votes,
         object_votes = t.object_votes + excluded.object_votes;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION decisions.count_ballots_in FROM PUBLIC;

CREATE FUNCTION decisions.count_ballots_out() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE decisions.tally_part t
     SET ballots = t.ballots - gone.ballots,
         agree = t.agree - gone.agree,
         abstain = t.abstain - gone.abstain,
         disagree = t.disagree - gone.disagree,
         object = t.object - gone.object,
         agree_votes = t.agree_votes - gone.agree_votes,
         abstain_votes = t.abstain_votes - gone.abstain_votes,
         disagree_votes = t.disagree_votes - gone.disagree_votes,
         object_votes = t.object_votes - gone.object_votes
    FROM (
    SELECT v.coop_id, v.proposal_id, v.class, CAST(get_byte(uuid_send(v.member_id), 15) % 16 AS smallint) AS part,
           count(*) AS ballots, count(*) FILTER (WHERE b.answer = 'AGREE') AS agree,
           count(*) FILTER (WHERE b.answer IN ('ABSTAIN', 'STAND_ASIDE')) AS abstain,
           count(*) FILTER (WHERE b.answer = 'DISAGREE') AS disagree,
           count(*) FILTER (WHERE b.answer IN ('OBJECT', 'BLOCK')) AS object,
           coalesce(sum(v.votes) FILTER (WHERE b.answer = 'AGREE'), 0) AS agree_votes,
           coalesce(sum(v.votes) FILTER (WHERE b.answer IN ('ABSTAIN', 'STAND_ASIDE')), 0) AS abstain_votes,
           coalesce(sum(v.votes) FILTER (WHERE b.answer = 'DISAGREE'), 0) AS disagree_votes,
           coalesce(sum(v.votes) FILTER (WHERE b.answer IN ('OBJECT', 'BLOCK')), 0) AS object_votes
      FROM overwritten b
      JOIN decisions.voter v USING (coop_id, proposal_id, member_id)
     GROUP BY v.coop_id, v.proposal_id, v.class, part) AS gone
   WHERE t.coop_id = gone.coop_id
     AND t.proposal_id = gone.proposal_id
     AND t.class = gone.class
     AND t.part = gone.part;
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
