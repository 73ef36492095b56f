package coop.toadlane.decisions;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {

    @Bean
    static Room decisionsRoom() {
        return Room.forMembers("decisions.room", "/decisions", 20).leadingTo("/rounds", "/participation");
    }

    @Bean
    static Power propose() {
        return Decisions.PROPOSE;
    }

    @Bean
    static Power facilitate() {
        return Decisions.FACILITATE;
    }
}
