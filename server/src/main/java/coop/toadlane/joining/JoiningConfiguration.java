package coop.toadlane.joining;

import coop.toadlane.actor.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The powers that joining adds to what bylaws may give. */
@Configuration
class JoiningConfiguration {

    @Bean
    Power represent() {
        return Joining.REPRESENT;
    }
}
