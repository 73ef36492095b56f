package coop.toadlane.discussion;

import coop.toadlane.ui.Parcels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    @Bean
    Parcels filesOfComments() {
        return new Parcels("/coops/*/conversations/*/comments");
    }

    @Bean
    Parcels filesOfReplies() {
        return new Parcels("/coops/*/comments/*/replies");
    }
}
