package coop.toadlane.membership;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What membership adds to every co-op: a room, and powers that its bylaws may give. */
@Configuration
class MembershipConfiguration {

    @Bean
    Room members() {
        return Room.forMembers("member.room", "/members", 10);
    }

    @Bean
    Power admit() {
        return Membership.ADMIT;
    }

    @Bean
    Power keepRegister() {
        return Membership.REGISTER;
    }

    @Bean
    Power changeBylaws() {
        return Membership.BYLAWS;
    }
}
