package coop.toadlane.record;

import coop.toadlane.actor.Power;
import coop.toadlane.ui.Room;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RecordConfiguration {

    @Bean
    static SigningKey nodeKey(@Value("${toadlane.data:data}") Path data) {
        return KeyFile.in(data).open();
    }

    @Bean
    static Power exportPower() {
        return Export.POWER;
    }

    @Bean
    static Room recordRoom() {
        return Room.open("record.room", "/record", 50);
    }
}
