package coop.toadlane.funding;

import coop.toadlane.actor.Power;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FundingConfiguration {

    @Bean
    static Power runRounds() {
        return FundingRounds.RUN;
    }
}
