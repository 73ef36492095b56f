package coop.toadlane.database;

import coop.toadlane.ToadLane;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The demo, as a newcomer finds it, on a free port: the story is told, anyone may be anyone. Tests may add to it, in co-ops of
 * their own or where nobody else looks.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = ToadLane.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = StoryPostgres.class)
public @interface StoryTest {}
