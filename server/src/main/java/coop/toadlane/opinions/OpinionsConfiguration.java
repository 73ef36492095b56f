package coop.toadlane.opinions;

import coop.toadlane.ui.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpinionsConfiguration {

    @Bean
    static Door sayingDoor() {
        return new Door("/coops/*/opinions/*/statements/*/opinion");
    }

    @Bean
    static Door writingDoor() {
        return new Door("/coops/*/opinions/*/statements");
    }

    @Bean
    static Door withdrawingDoor() {
        return new Door("/coops/*/opinions/*/withdrawal");
    }
}
