package coop.toadlane;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. What it does is said by its first word: demo, serve, verify and so on. */
@SpringBootApplication
public class ToadLane {

    public static void main(String[] words) {
        System.exit(Commands.line().execute(words));
    }
}
