CREATE SCHEMA digest;
GRANT USAGE ON SCHEMA digest TO toadlane;

-- Who wants a letter about what happens, how often, since when it tells and when the next is due.
CREATE TABLE digest.subscription (
  coop_id   uuid NOT NULL,
  member_id uuid NOT NULL,
  rhythm    text NOT NULL CONSTRAINT a_known_rhythm CHECK (rhythm IN ('DAILY', 'WEEKLY')),
  last_at   timestamptz NOT NULL,
  next_at   timestamptz NOT NULL,
  PRIMARY KEY (coop_id, member_id)
);
SELECT actor.guard('digest.subscription', 'SELECT, INSERT, UPDATE, DELETE');
CREATE INDEX subscription_by_time ON digest.subscription (next_at);

CREATE FUNCTION digest.due(at timestamptz) RETURNS TABLE (coop_id uuid, member_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT coop_id, member_id
      FROM digest.subscription
     WHERE next_at <= at
     ORDER BY next_at
     LIMIT 1000
  $$;
REVOKE EXECUTE ON FUNCTION digest.due FROM PUBLIC;
GRANT EXECUTE ON FUNCTION digest.due TO toadlane;
