-- What every page of a co-op asks must cost no more in a co-op of a hundred thousand than in one of ten.

-- Nobody who is still here shares a mail with another line. Plain text is looked up by index under row-level security, which
-- lower(...) is not, as it might leak; and PostgreSQL 18 takes a partial unique index for one that finds a single row.
ALTER TABLE membership.member
  ADD mail_held text GENERATED ALWAYS AS (CASE WHEN standing <> 'LEFT' THEN lower(mail) END) STORED;
DROP INDEX membership.one_membership_a_mail;
CREATE UNIQUE INDEX one_membership_a_mail ON membership.member (coop_id, mail_held);

-- How many members a co-op has, kept as they come and go.
ALTER TABLE membership.coop ADD members integer NOT NULL DEFAULT 0;

UPDATE membership.coop c
   SET members = (SELECT count(*) FROM membership.member m WHERE m.coop_id = c.coop_id AND m.standing = 'MEMBER');

CREATE FUNCTION membership.count_members() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE membership.coop c
       SET members = c.members + n.by
      FROM (SELECT coop_id, count(*)::integer AS by FROM written WHERE standing = 'MEMBER' GROUP BY coop_id) AS n
     WHERE c.coop_id = n.coop_id;
  ELSE
    UPDATE membership.coop c
       SET members = c.members + n.by
      FROM (SELECT coop_id, sum(side)::integer AS by
              FROM (SELECT coop_id, 1 AS side FROM written WHERE standing = 'MEMBER'
                     UNION ALL
                    SELECT coop_id, -1 FROM overwritten WHERE standing = 'MEMBER') AS sides
             GROUP BY coop_id
            HAVING sum(side) <> 0) AS n
     WHERE c.coop_id = n.coop_id;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION membership.count_members FROM PUBLIC;

CREATE TRIGGER who_joins_is_counted
  AFTER INSERT ON membership.member REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION membership.count_members();
CREATE TRIGGER who_changes_is_counted
  AFTER UPDATE ON membership.member REFERENCING OLD TABLE AS overwritten NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION membership.count_members();
