CREATE SCHEMA ledger;
GRANT USAGE ON SCHEMA ledger TO toadlane;

CREATE TYPE ledger.kind AS ENUM ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE');

-- What value is held as, owed to, or spent on. An account without a name has the standard name of its code.
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
SELECT actor.guard('ledger.account', 'SELECT, INSERT');

-- What came to an account less what left it, and the limits this keeps. The program may open a balance at nothing and set
-- its limits; only a transfer moves it (see ledger.move).
CREATE TABLE ledger.balance (
  coop_id    uuid NOT NULL,
  account_id uuid NOT NULL,
  unit       text NOT NULL,
  balance    bigint NOT NULL DEFAULT 0,
  least      bigint,
  most       bigint,
  PRIMARY KEY (coop_id, account_id),
  CONSTRAINT a_balance_is_in_its_accounts_unit FOREIGN KEY (coop_id, account_id, unit)
    REFERENCES ledger.account (coop_id, account_id, unit),
  CONSTRAINT a_balance_is_not_below_its_least CHECK (balance >= least),
  CONSTRAINT a_balance_is_not_above_its_most CHECK (balance <= most),
  CONSTRAINT a_balance_can_be_negated CHECK (balance > -9223372036854775808)
) WITH (fillfactor = 50);
SELECT actor.guard('ledger.balance', 'SELECT, INSERT (coop_id, account_id, unit, least, most), UPDATE (least, most)');

-- Value moves from one account (credited) to another (debited). Written once; a mistake gets a transfer that undoes it.
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

-- Each transfer seen from either of its accounts.
CREATE VIEW ledger.entry WITH (security_invoker = true) AS
  SELECT coop_id, to_id AS account_id, from_id AS other_id, amount AS change, unit, effective_on, recorded_at, transfer_id
    FROM ledger.transfer
   UNION ALL
  SELECT coop_id, from_id, to_id, -amount, unit, effective_on, recorded_at, transfer_id
    FROM ledger.transfer;
GRANT SELECT ON ledger.entry TO toadlane;

-- Moves the balances as the transfers just written say, whoever wrote them and by whatever statement. It also finds their
-- accounts, in their unit: foreign keys would do that row by row and lock every account's row for each of its transfers.
CREATE FUNCTION ledger.move() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  named bigint;
  moved bigint;
BEGIN
  WITH change AS (
    SELECT coop_id, account_id, unit, sum(amount) AS amount
      FROM (SELECT coop_id, to_id AS account_id, unit, amount FROM written
             UNION ALL
            SELECT coop_id, from_id, unit, -amount FROM written) AS side
     GROUP BY coop_id, account_id, unit
  ), changed AS (
    UPDATE ledger.balance b
       SET balance = (b.balance + c.amount)::bigint
      FROM change c
     WHERE b.coop_id = c.coop_id
       AND b.account_id = c.account_id
       AND b.unit = c.unit
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM change), (SELECT count(*) FROM changed) INTO named, moved;
  IF named <> moved THEN
    RAISE foreign_key_violation USING
      MESSAGE = 'a transfer names an account that is not here or has another unit',
      CONSTRAINT = 'a_transfer_is_in_its_accounts_unit';
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION ledger.move FROM PUBLIC;

CREATE TRIGGER a_balance_is_the_sum_of_its_entries
  AFTER INSERT ON ledger.transfer REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION ledger.move();

-- Accounts whose balance is not the sum of their entries: always empty, and asked by tests and the audit.
CREATE VIEW ledger.unsound WITH (security_invoker = true) AS
  SELECT b.coop_id, b.account_id, b.unit, b.balance, coalesce(sum(e.change), 0) AS entries
    FROM ledger.balance b
    LEFT JOIN ledger.entry e ON e.coop_id = b.coop_id AND e.account_id = b.account_id AND e.unit = b.unit
   GROUP BY b.coop_id, b.account_id
  HAVING b.balance <> coalesce(sum(e.change), 0);
GRANT SELECT ON ledger.unsound TO toadlane;
