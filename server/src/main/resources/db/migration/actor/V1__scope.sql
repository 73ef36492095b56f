CREATE SCHEMA actor;
GRANT USAGE ON SCHEMA actor TO toadlane;

-- The program says at each transaction for which co-op and which person it acts. Unsaid means nobody's rows.
CREATE FUNCTION actor.coop() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('toadlane.coop', true), '')::uuid;

CREATE FUNCTION actor.person() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('toadlane.person', true), '')::uuid;

-- Puts a table of a co-op under row-level security and gives the program the named rights on it, and no other.
CREATE FUNCTION actor.guard(guarded regclass, rights text) RETURNS void
  LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY own_coop ON %s USING (coop_id = (SELECT actor.coop()))', guarded);
  EXECUTE format('GRANT %s ON %s TO toadlane', rights, guarded);
END
$$;
REVOKE EXECUTE ON FUNCTION actor.guard FROM PUBLIC;
