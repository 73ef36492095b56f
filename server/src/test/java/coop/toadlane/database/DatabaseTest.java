package coop.toadlane.database;

import coop.toadlane.ToadLane;
import coop.toadlane.identity.TestProvider;
import coop.toadlane.mail.PostOffice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a free port with a real PostgreSQL, started once for all classes that carry this. Tests share the
 * database: each founds its own co-op and invents its own people, and none relies on what another left.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    classes = ToadLane.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "toadlane.bench=true")
@ContextConfiguration(initializers = {TestPostgres.class, PostOffice.class, TestProvider.class})
public @interface DatabaseTest {}
