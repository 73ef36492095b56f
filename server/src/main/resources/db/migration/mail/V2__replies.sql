-- Where a reply to a letter goes, empty for nowhere, and whether the letter itself answers a mail.
ALTER TABLE mail.letter ADD COLUMN reply_to text NOT NULL DEFAULT '';
ALTER TABLE mail.letter ADD COLUMN is_answer boolean NOT NULL DEFAULT false;
