package coop.toadlane;

import java.nio.file.Path;

/** What the demo says when its doors are open. */
final class Welcome {

    private Welcome() {}

    static String to(String address, Path data) {
        return """

              Toad Lane is open: %1$s

              Come in with one click at %1$s/demo as
                Amara Diallo     member, courier at Roue Libre
                Luca Ferrero     treasurer of Roue Libre
                Ingrid Solheim   clerk of the Harbour Federation
              or look around as a visitor.

              Everything is kept in %2$s. Ctrl-C closes the doors.
            """.formatted(address, data);
    }
}
