package coop.toadlane.ledger;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    static Power ledgerPost() {
        return Ledger.POST;
    }

    @Bean
    static Room money() {
        return Room.forMembers("ledger.room", "/money", 30);
    }
}
