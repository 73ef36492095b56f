-- An account's name may change; its code, kind and unit say what its entries meant and stay.
GRANT UPDATE (name) ON ledger.account TO toadlane;

-- Accounts that are closed, with the limits that they had. What stands in a closed account is its least and its most, so that
-- no transfer can move it.
CREATE TABLE ledger.closure (
  coop_id    uuid NOT NULL,
  account_id uuid NOT NULL,
  least      bigint,
  most       bigint,
  closed_at  timestamptz NOT NULL,
  PRIMARY KEY (coop_id, account_id),
  CONSTRAINT what_is_closed_was_open FOREIGN KEY (coop_id, account_id) REFERENCES ledger.account (coop_id, account_id)
);
SELECT actor.guard('ledger.closure', 'SELECT, INSERT, DELETE');
