package coop.toadlane;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ToadLane {

    public static void main(String[] args) {
        SpringApplication.run(ToadLane.class, args);
    }
}
