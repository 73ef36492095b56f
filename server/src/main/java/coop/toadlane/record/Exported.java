package coop.toadlane.record;

import coop.toadlane.actor.Coop;
import java.nio.file.Path;

/** What became of an export. */
public sealed interface Exported {

    record Written(Coop coop, Path file, long entries, long bytes) implements Exported {}

    record NoSuchCoop(String slug) implements Exported {}

    record CannotWrite(Path file, String why) implements Exported {}
}
