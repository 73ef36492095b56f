CREATE SCHEMA replies;
GRANT USAGE ON SCHEMA replies TO toadlane;

-- With which key addresses for replies are signed. Made when the first is written.
CREATE TABLE replies.signing_key (
  id  integer PRIMARY KEY CONSTRAINT there_is_one_key CHECK (id = 1),
  key bytea NOT NULL CONSTRAINT a_key_is_long_enough CHECK (length(key) = 32)
);
GRANT SELECT, INSERT ON replies.signing_key TO toadlane;

-- Who may speak by mail about what. An address has room for 64 characters, so it names a thread by its number.
CREATE TABLE replies.thread (
  coop_id   uuid NOT NULL,
  about_id  uuid NOT NULL,
  person_id uuid NOT NULL,
  number    bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT a_number_names_one_thread UNIQUE,
  PRIMARY KEY (coop_id, about_id, person_id)
);
SELECT actor.guard('replies.thread', 'SELECT, INSERT, UPDATE');
CREATE INDEX thread_by_person ON replies.thread (person_id);

-- A reply comes before anybody knows of which co-op it speaks.
CREATE FUNCTION replies.found(wanted bigint) RETURNS TABLE (coop_id uuid, about_id uuid, person_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT coop_id, about_id, person_id
      FROM replies.thread
     WHERE number = wanted
  $$;
REVOKE EXECUTE ON FUNCTION replies.found FROM PUBLIC;
GRANT EXECUTE ON FUNCTION replies.found TO toadlane;

CREATE FUNCTION replies.forget(erased uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  AS $$
    DELETE FROM replies.thread
     WHERE person_id = erased
  $$;
REVOKE EXECUTE ON FUNCTION replies.forget FROM PUBLIC;
GRANT EXECUTE ON FUNCTION replies.forget TO toadlane;

-- Which mails were taken, so that none is taken twice: by the hash of what its sender's program called it.
CREATE TABLE replies.taken (
  message_hash bytea PRIMARY KEY,
  taken_at     timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON replies.taken TO toadlane;
CREATE INDEX taken_by_time ON replies.taken (taken_at);
