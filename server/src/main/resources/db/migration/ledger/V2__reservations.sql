-- Value set aside to move later. Until it is posted, released or expired it counts against the limits of both accounts.
CREATE TABLE ledger.reservation (
  coop_id        uuid NOT NULL,
  reservation_id uuid NOT NULL,
  from_id        uuid NOT NULL,
  to_id          uuid NOT NULL,
  amount         bigint NOT NULL,
  unit           text NOT NULL,
  expires_at     timestamptz NOT NULL,
  made_at        timestamptz NOT NULL,
  memo           text NOT NULL,
  party_member   uuid,
  party_name     text,
  CONSTRAINT a_reservation_is_made_once PRIMARY KEY (coop_id, reservation_id),
  CONSTRAINT a_reserved_amount_is_above_zero CHECK (amount > 0),
  CONSTRAINT a_reservation_has_two_accounts CHECK (from_id <> to_id),
  CONSTRAINT a_reservation_ends_after_it_begins CHECK (expires_at > made_at),
  CONSTRAINT a_memo_is_short CHECK (length(memo) <= 500),
  CONSTRAINT a_party_is_one_of_us_or_named CHECK (party_member IS NULL OR party_name IS NULL),
  CONSTRAINT a_party_name_is_short CHECK (party_name <> '' AND length(party_name) <= 200)
);
SELECT actor.guard('ledger.reservation', 'SELECT, INSERT');

CREATE TYPE ledger.ending AS ENUM ('POSTED', 'RELEASED', 'EXPIRED');

-- What became of a reservation. One that was posted is the transfer of the same id, of as much or less.
CREATE TABLE ledger.settlement (
  coop_id        uuid NOT NULL,
  reservation_id uuid NOT NULL,
  ending         ledger.ending NOT NULL,
  settled_at     timestamptz NOT NULL,
  CONSTRAINT a_reservation_is_settled_once PRIMARY KEY (coop_id, reservation_id),
  CONSTRAINT what_is_settled_was_reserved FOREIGN KEY (coop_id, reservation_id) REFERENCES ledger.reservation
);
SELECT actor.guard('ledger.settlement', 'SELECT, INSERT');

-- Reservations that are not settled. The triggers keep it, so that looking for what has expired does not grow with the past.
CREATE TABLE ledger.outstanding (
  coop_id        uuid NOT NULL,
  reservation_id uuid NOT NULL,
  expires_at     timestamptz NOT NULL,
  PRIMARY KEY (coop_id, reservation_id)
);
SELECT actor.guard('ledger.outstanding', 'SELECT');
CREATE INDEX outstanding_by_end ON ledger.outstanding (expires_at, coop_id);

CREATE FUNCTION ledger.set_aside() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  named bigint;
  moved bigint;
BEGIN
  WITH change AS (
    SELECT coop_id, account_id, unit, sum(leaving) AS leaving, sum(arriving) AS arriving
      FROM (SELECT coop_id, from_id AS account_id, unit, amount AS leaving, 0 AS arriving FROM written
             UNION ALL
            SELECT coop_id, to_id, unit, 0, amount FROM written) AS side
     GROUP BY coop_id, account_id, unit
  ), changed AS (
    UPDATE ledger.balance b
       SET leaving = (b.leaving + c.leaving)::bigint,
           arriving = (b.arriving + c.arriving)::bigint
      FROM change c
     WHERE b.coop_id = c.coop_id
       AND b.account_id = c.account_id
       AND b.unit = c.unit
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM changed) INTO named, moved;
  IF named <> moved THEN
    RAISE foreign_key_violation USING
      MESSAGE = 'a reservation names an account that is not here or has another unit',
      CONSTRAINT = 'a_reservation_is_in_its_accounts_unit';
  END IF;
  INSERT INTO ledger.outstanding (coop_id, reservation_id, expires_at)
  SELECT coop_id, reservation_id, expires_at
    FROM written;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger.set_aside FROM PUBLIC;

CREATE TRIGGER what_is_reserved_is_set_aside
  AFTER INSERT ON ledger.reservation REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.set_aside();

CREATE FUNCTION ledger.set_free() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  WITH freed AS (
    SELECT r.coop_id, r.from_id, r.to_id, r.amount
      FROM written w
      JOIN ledger.reservation r USING (coop_id, reservation_id)
  ), change AS (
    SELECT coop_id, account_id, sum(leaving) AS leaving, sum(arriving) AS arriving
      FROM (SELECT coop_id, from_id AS account_id, amount AS leaving, 0 AS arriving FROM freed
             UNION ALL
            SELECT coop_id, to_id, 0, amount FROM freed) AS side
     GROUP BY coop_id, account_id
  )
  UPDATE ledger.balance b
     SET leaving = (b.leaving - c.leaving)::bigint,
         arriving = (b.arriving - c.arriving)::bigint
    FROM change c
   WHERE b.coop_id = c.coop_id
     AND b.account_id = c.account_id;
  DELETE FROM ledger.outstanding o
   USING written w
   WHERE o.coop_id = w.coop_id
     AND o.reservation_id = w.reservation_id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger.set_free FROM PUBLIC;

CREATE TRIGGER what_is_settled_is_free_again
  AFTER INSERT ON ledger.settlement REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.set_free();

-- Asked when the transaction commits, since what was reserved must be free before it can move.
CREATE FUNCTION ledger.posted_as_reserved() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT 1
                   FROM ledger.reservation r
                   JOIN ledger.transfer t
                     ON t.coop_id = r.coop_id
                    AND t.transfer_id = r.reservation_id
                    AND t.from_id = r.from_id
                    AND t.to_id = r.to_id
                    AND t.unit = r.unit
                    AND t.amount <= r.amount
                  WHERE r.coop_id = NEW.coop_id
                    AND r.reservation_id = NEW.reservation_id) THEN
    RAISE check_violation USING
      MESSAGE = 'what was posted is not what was reserved',
      CONSTRAINT = 'what_is_posted_was_reserved';
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger.posted_as_reserved FROM PUBLIC;

CREATE CONSTRAINT TRIGGER what_is_posted_was_reserved
  AFTER INSERT ON ledger.settlement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.ending = 'POSTED') EXECUTE FUNCTION ledger.posted_as_reserved();

-- The co-ops that have reservations to end: ids, and nothing else of theirs.
CREATE FUNCTION ledger.with_expired(now timestamptz) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT DISTINCT coop_id
    FROM ledger.outstanding
   WHERE expires_at <= now
$$;

-- What is set aside is the sum of the reservations that are not settled: always empty, like ledger.unsound.
CREATE VIEW ledger.unsound_reserve WITH (security_invoker = true) AS
  SELECT b.coop_id, b.account_id, b.leaving, b.arriving
    FROM ledger.balance b
    LEFT JOIN (SELECT r.coop_id, r.from_id, r.to_id, r.amount
                 FROM ledger.reservation r
                 LEFT JOIN ledger.settlement s USING (coop_id, reservation_id)
                WHERE s.reservation_id IS NULL) AS open
      ON open.coop_id = b.coop_id AND b.account_id IN (open.from_id, open.to_id)
   GROUP BY b.coop_id, b.account_id
  HAVING b.leaving <> coalesce(sum(open.amount) FILTER (WHERE open.from_id = b.account_id), 0)
      OR b.arriving <> coalesce(sum(open.amount) FILTER (WHERE open.to_id = b.account_id), 0);
GRANT SELECT ON ledger.unsound_reserve TO toadlane;
