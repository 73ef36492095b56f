package coop.toadlane.circles;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CirclesConfiguration {

    @Bean
    static Room circlesRoom() {
        return Room.forMembers("circles.title", "/circles", 40);
    }

    @Bean
    static Power circlesArrange() {
        return Circles.ARRANGE;
    }
}
