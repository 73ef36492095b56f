CREATE SCHEMA meetings;
GRANT USAGE ON SCHEMA meetings TO toadlane;

CREATE TABLE meetings.meeting (
  coop_id      uuid NOT NULL,
  id           uuid NOT NULL,
  author       uuid NOT NULL,
  title        text COLLATE "und-x-icu" NOT NULL,
  place        text NOT NULL,
  starts_at    timestamptz NOT NULL,
  minutes      integer NOT NULL,
  cancelled_at timestamptz,
  PRIMARY KEY (coop_id, id),
  CONSTRAINT a_meeting_has_a_title CHECK (title <> '' AND length(title) <= 120),
  CONSTRAINT a_meeting_ends_within_a_day CHECK (minutes BETWEEN 1 AND 1440)
);
SELECT actor.guard('meetings.meeting', 'SELECT, INSERT, UPDATE');
CREATE INDEX meeting_by_day ON meetings.meeting (coop_id, starts_at, id);

-- The agenda, point by point; what was said stands with its point.
CREATE TABLE meetings.point (
  coop_id    uuid NOT NULL,
  meeting_id uuid NOT NULL,
  id         uuid NOT NULL,
  place      integer NOT NULL,
  title      text NOT NULL,
  topic_id   uuid,
  minutes    integer NOT NULL CONSTRAINT a_point_has_its_time CHECK (minutes BETWEEN 1 AND 480),
  lead       uuid,
  noted      text NOT NULL DEFAULT '' CONSTRAINT minutes_can_be_read CHECK (length(noted) <= 20000),
  PRIMARY KEY (coop_id, meeting_id, id),
  FOREIGN KEY (coop_id, meeting_id) REFERENCES meetings.meeting
);
SELECT actor.guard('meetings.point', 'SELECT, INSERT, UPDATE, DELETE');

-- The secret address of a member's calendar, as a hash.
CREATE TABLE meetings.calendar (
  coop_id    uuid NOT NULL,
  member_id  uuid NOT NULL,
  token_hash bytea NOT NULL,
  made_at    timestamptz NOT NULL,
  PRIMARY KEY (coop_id, member_id)
);
SELECT actor.guard('meetings.calendar', 'SELECT, INSERT, UPDATE, DELETE');
