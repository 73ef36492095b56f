CREATE SCHEMA ledger;
GRANT USAGE ON SCHEMA ledger TO toadlane;

CREATE TYPE ledger.kind AS ENUM ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE');

-- What value is held as, owed to, or spent on. An account without a name has the standard name of its code. Its name may
-- change; its code, kind and unit say what its entries meant and stay.
CREATE TABLE ledger.account (
  coop_id    uuid NOT NULL,
  account_id uuid NOT NULL,
  code       text NOT NULL,
  name       text,
  kind       ledger.kind NOT NULL,
  unit       text NOT NULL,
  is_money   boolean NOT NULL DEFAULT false,
  PRIMARY KEY (coop_id, account_id),
  CONSTRAINT one_account_a_code UNIQUE (coop_id, code),
  CONSTRAINT an_account_has_one_unit UNIQUE (coop_id, account_id, unit),
  CONSTRAINT a_code_is_plain CHECK (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  CONSTRAINT a_unit_is_plain CHECK (unit ~ '^[A-Za-z][A-Za-z0-9-]{0,15}$'),
  CONSTRAINT a_given_name_is_short CHECK (name <> '' AND length(name) <= 100),
  CONSTRAINT money_is_something_we_have CHECK (kind = 'ASSET' OR NOT is_money)
);
SELECT actor.guard('ledger.account', 'SELECT, INSERT, UPDATE (name)');

-- What came to an account less what left it, what reservations will take from it and bring to it, and the limits that hold
-- whatever becomes of them. The month that moved last is summed here, where that costs next to nothing; once another
-- moves, it becomes the past one, which is put away in ledger.month. The program may open a balance at nothing, set its limits
-- and close it; only a transfer moves it (see ledger.move), and none moves a closed one.
CREATE TABLE ledger.balance (
  coop_id    uuid NOT NULL,
  account_id uuid NOT NULL,
  unit       text NOT NULL,
  balance    bigint NOT NULL DEFAULT 0,
  leaving    bigint NOT NULL DEFAULT 0,
  arriving   bigint NOT NULL DEFAULT 0,
  least      bigint,
  most       bigint,
  closed_at  timestamptz,
  month_on   date,
  month_came numeric,
  month_went numeric,
  past_on    date,
  past_came  numeric,
  past_went  numeric,
  PRIMARY KEY (coop_id, account_id),
  CONSTRAINT a_balance_is_in_its_accounts_unit FOREIGN KEY (coop_id, account_id, unit)
    REFERENCES ledger.account (coop_id, account_id, unit),
  CONSTRAINT what_is_reserved_is_not_below_nothing CHECK (leaving >= 0 AND arriving >= 0),
  CONSTRAINT nothing_is_set_aside_in_a_closed_account CHECK (closed_at IS NULL OR leaving = 0 AND arriving = 0),
  CONSTRAINT a_balance_is_not_below_its_least CHECK (least IS NULL OR balance - leaving >= least),
  CONSTRAINT a_balance_is_not_above_its_most CHECK (most IS NULL OR balance + arriving <= most),
  CONSTRAINT a_balance_can_be_negated CHECK (balance > -9223372036854775808)
) WITH (fillfactor = 50);
SELECT actor.guard('ledger.balance', 'SELECT, INSERT (coop_id, account_id, unit, least, most), UPDATE (least, most, closed_at)');

-- Value moves from one account (credited) to another (debited). Written once; a mistake gets a transfer that undoes it. The
-- record tells of it under entry_id if its group was posted together with others, else under the group's own id.
CREATE TABLE ledger.transfer (
  coop_id      uuid NOT NULL,
  transfer_id  uuid NOT NULL,
  group_id     uuid NOT NULL,
  from_id      uuid NOT NULL,
  to_id        uuid NOT NULL,
  amount       bigint NOT NULL,
  unit         text NOT NULL,
  effective_on date NOT NULL,
  recorded_at  timestamptz NOT NULL,
  memo         text NOT NULL,
  party_member uuid,
  party_name   text,
  undoes       uuid,
  by_member    uuid,
  by_decision  uuid,
  entry_id     uuid,
  CONSTRAINT a_transfer_is_posted_once PRIMARY KEY (coop_id, transfer_id),
  CONSTRAINT an_amount_is_above_zero CHECK (amount > 0),
  CONSTRAINT a_transfer_has_two_accounts CHECK (from_id <> to_id),
  CONSTRAINT a_memo_is_short CHECK (length(memo) <= 500),
  CONSTRAINT a_party_is_one_of_us_or_named CHECK (party_member IS NULL OR party_name IS NULL),
  CONSTRAINT a_party_name_is_short CHECK (party_name <> '' AND length(party_name) <= 200),
  CONSTRAINT one_actor CHECK (by_member IS NULL OR by_decision IS NULL),
  CONSTRAINT what_is_undone_was_posted FOREIGN KEY (coop_id, undoes) REFERENCES ledger.transfer (coop_id, transfer_id)
);
SELECT actor.guard('ledger.transfer', 'SELECT, INSERT');
CREATE UNIQUE INDEX a_transfer_is_undone_once ON ledger.transfer (coop_id, undoes) WHERE undoes IS NOT NULL;
CREATE INDEX transfer_by_from ON ledger.transfer (coop_id, from_id, effective_on, transfer_id);
CREATE INDEX transfer_by_to ON ledger.transfer (coop_id, to_id, effective_on, transfer_id);
CREATE INDEX transfer_by_group ON ledger.transfer (coop_id, group_id);
CREATE INDEX transfer_by_day ON ledger.transfer (coop_id, effective_on, transfer_id);

-- What was recorded after a moment lies together, since nothing is ever moved: what the books said then is told from it.
CREATE INDEX transfer_by_record ON ledger.transfer USING brin (recorded_at) WITH (pages_per_range = 32);

-- What one member paid and was paid: for whoever takes their own data along.
CREATE INDEX transfer_by_member ON ledger.transfer (coop_id, party_member, effective_on) WHERE party_member IS NOT NULL;

-- The journal by amount: a page of it costs the same however long it is.
CREATE INDEX transfer_by_amount ON ledger.transfer (coop_id, amount, transfer_id);

-- Each transfer seen from either of its accounts.
CREATE VIEW ledger.entry WITH (security_invoker = true) AS
  SELECT coop_id, to_id AS account_id, from_id AS other_id, amount AS change, unit, effective_on, recorded_at, transfer_id
    FROM ledger.transfer
   UNION ALL
  SELECT coop_id, from_id, to_id, -amount, unit, effective_on, recorded_at, transfer_id
    FROM ledger.transfer;
GRANT SELECT ON ledger.entry TO toadlane;

-- What came to an account and left it in a month of effect, but for what still stands beside its balance. Only transfers move
-- it (see ledger.move).
CREATE TABLE ledger.month (
  coop_id    uuid NOT NULL,
  account_id uuid NOT NULL,
  first_on   date NOT NULL,
  came       numeric NOT NULL,
  went       numeric NOT NULL,
  PRIMARY KEY (coop_id, account_id, first_on)
) WITH (fillfactor = 50);
SELECT actor.guard('ledger.month', 'SELECT');

-- All that came and left by month, in one row or two. With it a balance at any day takes one month's entries to tell, however
-- long the books are.
CREATE VIEW ledger.monthly WITH (security_invoker = true) AS
  SELECT coop_id, account_id, first_on, came, went
    FROM ledger.month
   UNION ALL
  SELECT coop_id, account_id, month_on, month_came, month_went
    FROM ledger.balance
   WHERE month_on IS NOT NULL;
GRANT SELECT ON ledger.monthly TO toadlane;

-- What came to each account and left it from a first to a last day of effect, as known before a moment: the months that lie
-- whole between them, the entries of the days around these, and less what was recorded since.
CREATE FUNCTION ledger.sums(coop uuid, first_day date, last_day date, known timestamptz)
  RETURNS TABLE (account_id uuid, came numeric, went numeric)
  LANGUAGE sql STABLE AS $$
  WITH whole AS (
    SELECT CAST(date_trunc('month', CAST(first_day - 1 AS timestamp)) + interval '1 month' AS date) AS begin,
           CAST(date_trunc('month', CAST(last_day + 1 AS timestamp)) AS date) AS finish
  )
  SELECT part.account_id, sum(part.came), sum(part.went)
    FROM (SELECT m.account_id, m.came, m.went
            FROM ledger.monthly m
           WHERE m.coop_id = coop
             AND m.first_on >= (SELECT begin FROM whole)
             AND m.first_on < (SELECT finish FROM whole)
           UNION ALL
          SELECT e.account_id, greatest(e.change, 0), greatest(-e.change, 0)
            FROM ledger.entry e
           WHERE e.coop_id = coop
             AND e.effective_on BETWEEN first_day AND least(last_day, (SELECT begin - 1 FROM whole))
           UNION ALL
          SELECT e.account_id, greatest(e.change, 0), greatest(-e.change, 0)
            FROM ledger.entry e
           WHERE e.coop_id = coop
             AND e.effective_on BETWEEN (SELECT greatest(begin, finish) FROM whole) AND last_day
           UNION ALL
          SELECT e.account_id, -greatest(e.change, 0), -greatest(-e.change, 0)
            FROM ledger.entry e
           WHERE e.coop_id = coop
             AND e.recorded_at >= known
             AND e.effective_on BETWEEN first_day AND last_day) AS part
   GROUP BY part.account_id
$$;

-- Moves the balances as the transfers just written say, whoever wrote them and by whatever statement. It also finds their
-- accounts, in their unit: foreign keys would do that row by row and lock every account's row for each of its transfers.
-- Groups written at once keep the limits in whatever order they are taken; a group by itself, by what it leaves behind.
-- Balances are taken in the order of their ids, so that no two statements wait for each other: hence the kind of its plans.
-- What is written at once mostly lies in one month; else its months are summed one by one.
CREATE FUNCTION ledger.move() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog
  SET plan_cache_mode = force_generic_plan SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off AS $$
DECLARE
  several boolean := EXISTS (SELECT FROM written WHERE group_id <> (SELECT group_id FROM written LIMIT 1));
  month date := (SELECT CASE WHEN min(effective_on) >= date_trunc('month', max(effective_on)::timestamp)
                             THEN date_trunc('month', max(effective_on)::timestamp)::date END FROM written);
  named bigint;
  moved bigint;
  broken bigint;
BEGIN
  WITH change AS MATERIALIZED (
    SELECT coop_id, account_id, unit, sum(came) AS came, sum(went) AS went
      FROM (SELECT coop_id, to_id AS account_id, unit, amount AS came, 0 AS went FROM written
             UNION ALL
            SELECT coop_id, from_id, unit, 0, amount FROM written) AS side
     GROUP BY coop_id, account_id, unit
     ORDER BY coop_id, account_id
  ), changed AS (
    UPDATE ledger.balance b
       SET balance = (b.balance + c.came - c.went)::bigint,
           month_on = coalesce(month, b.month_on),
           month_came = CASE WHEN month IS NULL THEN b.month_came WHEN month = b.month_on THEN b.month_came + c.came ELSE c.came END,
           month_went = CASE WHEN month IS NULL THEN b.month_went WHEN month = b.month_on THEN b.month_went + c.went ELSE c.went END,
           past_on = CASE WHEN month <> b.month_on THEN b.month_on END,
           past_came = CASE WHEN month <> b.month_on THEN b.month_came END,
           past_went = CASE WHEN month <> b.month_on THEN b.month_went END
      FROM change c
     WHERE b.coop_id = c.coop_id
       AND b.account_id = c.account_id
       AND b.unit = c.unit
       AND b.closed_at IS NULL
    RETURNING b.coop_id, b.account_id, b.past_on, b.past_came, b.past_went,
              b.balance - b.leaving - c.came < b.least OR b.balance + b.arriving + c.went > b.most AS is_broken
  ), put_away AS (
    INSERT INTO ledger.month AS m (coop_id, account_id, first_on, came, went)
    SELECT coop_id, account_id, past_on, past_came, past_went
      FROM changed
     WHERE past_on IS NOT NULL
        ON CONFLICT (coop_id, account_id, first_on) DO UPDATE
       SET came = m.came + excluded.came,
           went = m.went + excluded.went
  )
  SELECT (SELECT count(*) FROM change), count(*), count(*) FILTER (WHERE is_broken)
    INTO named, moved, broken
    FROM changed;
  IF named <> moved THEN
    RAISE foreign_key_violation USING
      MESSAGE = 'a transfer names an account that is not here, is closed or has another unit',
      CONSTRAINT = 'a_transfer_is_in_open_accounts_of_its_unit';
  ELSIF several AND broken > 0 THEN
    RAISE check_violation USING
      MESSAGE = 'groups that are written at once keep the limits in one order and not in another',
      CONSTRAINT = 'limits_hold_in_any_order';
  END IF;
  IF month IS NOT NULL THEN
    RETURN NULL;
  END IF;
  INSERT INTO ledger.month AS m (coop_id, account_id, first_on, came, went)
  SELECT coop_id, account_id, date_trunc('month', effective_on::timestamp)::date, sum(came), sum(went)
    FROM (SELECT coop_id, to_id AS account_id, effective_on, amount AS came, 0 AS went FROM written
           UNION ALL
          SELECT coop_id, from_id, effective_on, 0, amount FROM written) AS side
   GROUP BY 1, 2, 3
   ORDER BY 1, 2, 3
      ON CONFLICT (coop_id, account_id, first_on) DO UPDATE
     SET came = m.came + excluded.came,
         went = m.went + excluded.went;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger.move FROM PUBLIC;

CREATE TRIGGER a_balance_is_the_sum_of_its_entries
  AFTER INSERT ON ledger.transfer REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.move();

-- Writes many groups at once, or none of them. It has no rights of its own.
CREATE FUNCTION ledger.post(
    coop uuid, at timestamptz, entry uuid, group_ids uuid[], by_members uuid[], by_decisions uuid[], ids uuid[], froms uuid[],
    tos uuid[], amounts bigint[], units text[], days date[], memos text[], members uuid[], names text[]) RETURNS void
  LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  INSERT INTO ledger.transfer (
         coop_id, recorded_at, entry_id, group_id, by_member, by_decision,
         transfer_id, from_id, to_id, amount, unit, effective_on, memo, party_member, party_name)
  SELECT coop, at, entry, sent.*
    FROM unnest(group_ids, by_members, by_decisions, ids, froms, tos, amounts, units, days, memos, members, names)
         AS sent (group_id, by_member, by_decision, id)
   ORDER BY sent.id;
END
$$;

-- Accounts whose balance is not the sum of their entries: always empty, and asked by tests and the audit.
CREATE VIEW ledger.unsound WITH (security_invoker = true) AS
  SELECT b.coop_id, b.account_id, b.unit, b.balance, coalesce(sum(e.change), 0) AS entries
    FROM ledger.balance b
    LEFT JOIN ledger.entry e ON e.coop_id = b.coop_id AND e.account_id = b.account_id AND e.unit = b.unit
   GROUP BY b.coop_id, b.account_id
  HAVING b.balance <> coalesce(sum(e.change), 0);
GRANT SELECT ON ledger.unsound TO toadlane;

-- Months whose sums are not those of their entries: always empty, like ledger.unsound.
CREATE VIEW ledger.unsound_month WITH (security_invoker = true) AS
  SELECT coop_id, account_id, first_on, m.came, m.went, e.came AS entries_came, e.went AS entries_went
    FROM (SELECT coop_id, account_id, first_on, sum(came) AS came, sum(went) AS went
            FROM ledger.monthly
           GROUP BY 1, 2, 3) AS m
    FULL JOIN (SELECT coop_id, account_id, date_trunc('month', effective_on::timestamp)::date AS first_on,
                      coalesce(sum(change) FILTER (WHERE change > 0), 0) AS came,
                      coalesce(-sum(change) FILTER (WHERE change < 0), 0) AS went
                 FROM ledger.entry
                GROUP BY 1, 2, 3) AS e USING (coop_id, account_id, first_on)
   WHERE (m.came, m.went) IS DISTINCT FROM (e.came, e.went);
GRANT SELECT ON ledger.unsound_month TO toadlane;

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
       AND b.closed_at IS NULL
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM changed) INTO named, moved;
  IF named <> moved THEN
    RAISE foreign_key_violation USING
      MESSAGE = 'a reservation names an account that is not here, is closed or has another unit',
      CONSTRAINT = 'a_reservation_is_in_open_accounts_of_its_unit';
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
