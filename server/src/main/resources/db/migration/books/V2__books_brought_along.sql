-- Journals that were sent and wait for somebody to look them over and confirm them.
CREATE TABLE books.upload (
  coop_id   uuid NOT NULL,
  upload_id uuid NOT NULL,
  file_name text NOT NULL,
  content   text NOT NULL,
  sent_at   timestamptz NOT NULL,
  by_member uuid,
  PRIMARY KEY (coop_id, upload_id),
  CONSTRAINT a_journal_is_not_endless CHECK (length(content) <= 5000000)
);
SELECT actor.guard('books.upload', 'SELECT, INSERT, DELETE');
