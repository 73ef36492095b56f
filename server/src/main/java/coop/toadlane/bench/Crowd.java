package coop.toadlane.bench;

import coop.toadlane.actor.CoopId;
import coop.toadlane.database.Login;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.ledger.AccountId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes many rows at once, as the owner of the tables and past all rules: nothing but their number matters here. */
record Crowd(Login owner) {

    void join(CoopId coop, int members) {
        write("""
            INSERT INTO membership.member (coop_id, member_id, number, name, mail, class, standing, since, shares)
            SELECT c.coop_id, uuidv7(), c.next_number + i, initcap(substr(md5(i::text), 1, 7)) || ' ' || i, i || '@crowd.example',
                   f.class, 'MEMBER', date '2024-01-01' + i %% 700, 1
              FROM membership.coop c
              JOIN membership.member f USING (coop_id)
             CROSS JOIN generate_series(1, %2$d) i
             WHERE c.coop_id = '%1$s'
            """, coop, members);
        write("UPDATE membership.coop SET next_number = next_number + %2$d + 1 WHERE coop_id = '%1$s'", coop, members);
    }

    void trade(CoopId coop, int transfers) {
        write("""
            INSERT INTO ledger.transfer (coop_id, transfer_id, group_id, from_id, to_id, amount, unit, effective_on, recorded_at, memo)
            SELECT b.coop_id, uuidv7(), uuidv7(), e.account_id, b.account_id, 100 + i, b.unit, current_date - i %% 700,
                   now(), 'Sale ' || i
              FROM (SELECT coop_id, account_id, unit FROM ledger.account WHERE coop_id = '%1$s' AND is_money LIMIT 1) b
              JOIN (SELECT coop_id, account_id FROM ledger.account WHERE coop_id = '%1$s' AND kind = 'INCOME' LIMIT 1) e
                ON e.coop_id = b.coop_id
             CROSS JOIN generate_series(1, %2$d) i
            """, coop, transfers);
    }

    /** Accounts of members who may owe ten million euros. */
    void openAccounts(CoopId coop, int accounts) {
        write("""
            INSERT INTO ledger.account (coop_id, account_id, code, name, kind, unit)
            SELECT '%1$s', uuidv7(), 'member-' || i, 'Member ' || i, 'ASSET', 'EUR'
              FROM generate_series(1, %2$d) i
            """, coop, accounts);
        write("""
            INSERT INTO ledger.balance (coop_id, account_id, unit, least)
            SELECT coop_id, account_id, unit, -1000000000
              FROM ledger.account
             WHERE coop_id = '%1$s'
               AND code LIKE 'member-%%'
            """, coop);
    }

    List<AccountId> accounts(CoopId coop) {
        try (var connection = owner.connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery(
                    "SELECT account_id FROM ledger.account WHERE coop_id = '" + coop + "' AND code LIKE 'member-%' ORDER BY 1")) {
            var accounts = new ArrayList<AccountId>();
            while (rows.next()) accounts.add(AccountId.of(rows.getString(1)));
            return accounts;
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts could not be read", e);
        }
    }

    /** Transfers between members that lie scattered over accounts and days. */
    void pay(CoopId coop, int transfers) {
        write("""
            INSERT INTO ledger.transfer (coop_id, transfer_id, group_id, from_id, to_id, amount, unit, effective_on, recorded_at, memo)
            SELECT '%1$s', uuidv7(), uuidv7(), all_ids[1 + i * 7919 %% n], all_ids[1 + (i * 7919 + 1 + i * 104729 %% (n - 1)) %% n],
                   1 + i %% 1000, 'EUR', current_date - CAST(i %% 700 AS integer), now(), 'Thank you'
              FROM (SELECT array_agg(account_id) AS all_ids, count(*) AS n
                      FROM ledger.account
                     WHERE coop_id = '%1$s'
                       AND code LIKE 'member-%%') a
             CROSS JOIN LATERAL (SELECT start + step AS i
                                   FROM generate_series(1, %2$d) AS step
                                  CROSS JOIN (SELECT CAST(random() * 1000000 AS bigint) AS start) s) t
            """, coop, transfers);
    }

    void remember(CoopId coop, int entries) {
        write("""
            INSERT INTO record.entry (coop_id, id, at, kind, people, words, body)
            SELECT coop_id, uuidv7(), at - i * interval '1 minute', kind, people, words, body
              FROM (SELECT coop_id, at, kind, people, words, body FROM record.entry WHERE coop_id = '%1$s' ORDER BY at, id LIMIT 1) e
             CROSS JOIN generate_series(1, %2$d) i
            """, coop, entries);
    }

    void vote(CoopId coop, DecisionId decision, int comments) {
        write("""
            INSERT INTO decisions.ballot (coop_id, proposal_id, member_id, answer, reason, cast_at)
            SELECT coop_id, proposal_id, member_id, CASE WHEN random() < 0.8 THEN 'AGREE' ELSE 'ABSTAIN' END,
                   CASE WHEN random() < 0.1 THEN 'It serves us all' ELSE '' END, now()
              FROM decisions.voter
             WHERE coop_id = '%1$s'
               AND proposal_id = '%2$s'
               AND random() < 0.6
            """, coop, decision);
        write("""
            INSERT INTO discussion.comment (coop_id, id, conversation_id, author, text, written_at)
            SELECT coop_id, uuidv7(), id, author, 'A word on it, number ' || i, now()
              FROM decisions.proposal
             CROSS JOIN generate_series(1, %3$d) i
             WHERE coop_id = '%1$s'
               AND id = '%2$s'
            """, coop, decision, comments);
    }

    void decideEarlier(CoopId coop, DecisionId like, int decisions) {
        write("""
            INSERT INTO decisions.proposal
                   (coop_id, id, author, title, text, matter, kind, rule, stage, opened_at, closes_at, closed_at, voters)
            SELECT coop_id, uuidv7(), author, 'Question ' || i, text, matter, kind, rule, 'PASSED',
                   now() - i * interval '1 day', now() - i * interval '1 hour', now() - i * interval '1 hour', voters
              FROM decisions.proposal
             CROSS JOIN generate_series(1, %3$d) i
             WHERE coop_id = '%1$s'
               AND id = '%2$s'
            """, coop, like, decisions);
        write("""
            INSERT INTO decisions.closure (coop_id, proposal_id, verdict, took_part, agree, abstain, against)
            SELECT coop_id, id, 'PASSED', 60, 50, 10, 0
              FROM decisions.proposal
             WHERE coop_id = '%1$s'
               AND stage = 'PASSED'
            """, coop);
    }

    void signIn(UUID person, String token) {
        write("""
            INSERT INTO identity.session (id, token_hash, person_id, way, agent, created_at, seen_at)
            VALUES (uuidv7(), sha256('%2$s'), '%1$s', 'PASSWORD', 'bench', now(), now())
            """, person, token);
    }

    /** Each member without an account gets one, and a session that their number opens. */
    void signUp(CoopId coop, String token) {
        write("""
            WITH gone AS (
              UPDATE membership.member
                 SET person_id = uuidv7()
               WHERE coop_id = '%1$s' AND person_id IS NULL
              RETURNING person_id, name, number
            ), people AS (
              INSERT INTO identity.person (id, mail, name, language, zone, created_at)
              SELECT person_id, '%2$s-' || number || '@crowd.example', name, 'en', 'Europe/Monaco', now()
                FROM gone
              RETURNING id
            )
            INSERT INTO identity.session (id, token_hash, person_id, way, agent, created_at, seen_at)
            SELECT uuidv7(), sha256(CAST('%2$s-' || number AS bytea)), person_id, 'PASSWORD', 'bench', now(), now()
              FROM gone
            """, coop, token);
    }

    /** Numbers of the members with an account. */
    List<Integer> numbers(CoopId coop) {
        try (var connection = owner.connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery(
                    "SELECT number FROM membership.member WHERE coop_id = '" + coop + "' AND mail IS NOT NULL ORDER BY number")) {
            var numbers = new ArrayList<Integer>();
            while (rows.next()) numbers.add(rows.getInt(1));
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("The members could not be read", e);
        }
    }

    /** Where the bare endpoint writes its rows. */
    void laySlips() {
        write("CREATE TABLE IF NOT EXISTS public.bench_slip (id uuid PRIMARY KEY, said text NOT NULL, at timestamptz NOT NULL)");
        write("GRANT INSERT ON public.bench_slip TO toadlane");
    }

    /** Thousands of letters would be written just while votes are measured. */
    void writeToNobody(DecisionId decision) {
        write("DELETE FROM decisions.errand WHERE proposal_id = '%s' AND kind = 'TELL'", decision);
    }

    void settle() {
        write("VACUUM ANALYZE");
        write("CHECKPOINT");
    }

    private void write(String sql, Object... values) {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        } catch (SQLException e) {
            throw new IllegalStateException("The crowd could not be written", e);
        }
    }
}
