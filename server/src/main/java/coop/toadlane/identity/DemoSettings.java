package coop.toadlane.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this program shows the story, where anyone may be anyone. */
@Component
record DemoSettings(@Value("${toadlane.demo:false}") boolean isOn) {}
