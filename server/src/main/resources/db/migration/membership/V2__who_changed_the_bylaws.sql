-- By whom a version came: a member who could, or a decision of all. The first is the founder's.
ALTER TABLE membership.bylaws
  ADD COLUMN member_id   uuid,
  ADD COLUMN decision_id uuid,
  ADD CONSTRAINT a_version_has_one_author CHECK (member_id IS NULL OR decision_id IS NULL);
