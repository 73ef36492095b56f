package coop.toadlane.topics;

import coop.toadlane.ui.Parcels;
import coop.toadlane.ui.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicsConfiguration {

    @Bean
    static Room topicsRoom() {
        return Room.forMembers("topics.room", "/topics", 15).leadingTo("/meetings", "/calendar", "/opinions", "/funding");
    }

    @Bean
    static Parcels filesOfNewTopics() {
        return new Parcels("/coops/*/topics");
    }

    @Bean
    static Parcels filesOfTopics() {
        return new Parcels("/coops/*/topics/*/text");
    }
}
