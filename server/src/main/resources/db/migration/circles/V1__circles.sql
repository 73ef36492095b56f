CREATE SCHEMA circles;
GRANT USAGE ON SCHEMA circles TO toadlane;

-- A group of members with something of its own to care for. The one that lies in no other is the co-op as a whole.
CREATE TABLE circles.circle (
  coop_id   uuid NOT NULL,
  circle_id uuid NOT NULL,
  parent_id uuid,
  name      text COLLATE "und-x-icu" NOT NULL,
  aim       text NOT NULL,
  domain    text NOT NULL,
  formed_on date NOT NULL,
  closed_on date,
  PRIMARY KEY (coop_id, circle_id),
  FOREIGN KEY (coop_id, parent_id) REFERENCES circles.circle,
  CONSTRAINT a_circle_has_a_name CHECK (name <> '' AND length(name) <= 80),
  CONSTRAINT a_circle_has_an_aim CHECK (aim <> '' AND length(aim) <= 500),
  CONSTRAINT a_domain_is_short CHECK (length(domain) <= 500),
  CONSTRAINT the_whole_stays_open CHECK (parent_id IS NOT NULL OR closed_on IS NULL)
);
SELECT actor.guard('circles.circle', 'SELECT, INSERT, UPDATE');
CREATE UNIQUE INDEX one_whole_a_coop ON circles.circle (coop_id) WHERE parent_id IS NULL;
CREATE UNIQUE INDEX one_name_one_open_circle ON circles.circle (coop_id, lower(name)) WHERE closed_on IS NULL;
CREATE INDEX circle_by_parent ON circles.circle (coop_id, parent_id);

CREATE FUNCTION circles.refuse_cycle() RETURNS trigger
  LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above AS (
      SELECT circle_id, parent_id
        FROM circles.circle
       WHERE coop_id = NEW.coop_id AND circle_id = NEW.parent_id
       UNION
      SELECT c.circle_id, c.parent_id
        FROM circles.circle c
        JOIN above ON c.circle_id = above.parent_id
       WHERE c.coop_id = NEW.coop_id)
    SELECT FROM above WHERE circle_id = NEW.circle_id)
  THEN
    RAISE EXCEPTION 'Circle % would lie within itself', NEW.circle_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'no_circle_lies_within_itself';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER no_circle_lies_within_itself BEFORE INSERT OR UPDATE OF parent_id ON circles.circle
  FOR EACH ROW EXECUTE FUNCTION circles.refuse_cycle();

CREATE TYPE circles.role_kind AS ENUM ('LEAD', 'DELEGATE', 'FACILITATOR', 'SECRETARY', 'TREASURER', 'OWN');

-- What somebody does for a circle. Accountabilities stand one a line; powers are those that the role itself carries.
CREATE TABLE circles.role (
  coop_id          uuid NOT NULL,
  role_id          uuid NOT NULL,
  circle_id        uuid NOT NULL,
  kind             circles.role_kind NOT NULL,
  name             text COLLATE "und-x-icu" NOT NULL,
  accountabilities text NOT NULL,
  powers           text[] NOT NULL,
  closed_on        date,
  PRIMARY KEY (coop_id, role_id),
  FOREIGN KEY (coop_id, circle_id) REFERENCES circles.circle,
  CONSTRAINT a_role_has_a_name CHECK (name <> '' AND length(name) <= 80),
  CONSTRAINT accountabilities_are_short CHECK (length(accountabilities) <= 4000)
);
SELECT actor.guard('circles.role', 'SELECT, INSERT, UPDATE');
CREATE UNIQUE INDEX one_name_one_open_role ON circles.role (coop_id, circle_id, lower(name)) WHERE closed_on IS NULL;

-- Who holds a role, from when, until the end of which day. It ends early when they hand it over or it is taken from them.
CREATE TABLE circles.tenure (
  coop_id     uuid NOT NULL,
  tenure_id   uuid NOT NULL,
  role_id     uuid NOT NULL,
  member_id   uuid NOT NULL,
  since       date NOT NULL,
  until       date,
  ended_on    date,
  reminded_on date,
  PRIMARY KEY (coop_id, tenure_id),
  FOREIGN KEY (coop_id, role_id) REFERENCES circles.role,
  CONSTRAINT a_term_ends_after_it_began CHECK (until >= since AND ended_on >= since)
);
SELECT actor.guard('circles.tenure', 'SELECT, INSERT, UPDATE');
CREATE UNIQUE INDEX one_role_one_holder ON circles.tenure (coop_id, role_id) WHERE ended_on IS NULL;
CREATE INDEX tenure_by_member ON circles.tenure (coop_id, member_id) WHERE ended_on IS NULL;
CREATE INDEX tenure_by_end ON circles.tenure (until) WHERE ended_on IS NULL;

-- A circle's own story, newest last. What it tells of a member is their id; the register knows the name.
CREATE TABLE circles.change (
  coop_id   uuid NOT NULL,
  change_id uuid NOT NULL,
  circle_id uuid NOT NULL,
  at        timestamptz NOT NULL,
  kind      text NOT NULL,
  about     text NOT NULL,
  member_id uuid,
  PRIMARY KEY (coop_id, change_id),
  FOREIGN KEY (coop_id, circle_id) REFERENCES circles.circle
);
SELECT actor.guard('circles.change', 'SELECT, INSERT');
CREATE INDEX change_by_circle ON circles.change (coop_id, circle_id, change_id);

-- The co-ops in which a term ends by the given day and its holder was not reminded, or ends two weeks before it.
CREATE FUNCTION circles.due(day date) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT DISTINCT coop_id
      FROM circles.tenure
     WHERE ended_on IS NULL
       AND until <= day
       AND (reminded_on IS NULL OR until <= day - 14)
  $$;
