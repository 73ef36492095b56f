CREATE SCHEMA story;
GRANT USAGE ON SCHEMA story TO toadlane;

-- When the demo was first started, by the world's clock: from then on the story's clock runs beside it.
CREATE TABLE story.beginning (
  only_one boolean PRIMARY KEY DEFAULT true,
  real_at  timestamptz NOT NULL,
  told     boolean NOT NULL DEFAULT false,
  CONSTRAINT a_story_begins_once CHECK (only_one)
);
GRANT SELECT, INSERT, UPDATE ON story.beginning TO toadlane;
