package coop.toadlane.opinions;

import coop.toadlane.ui.Sentence;
import java.util.Map;

/** What came of opening an inquiry. */
public sealed interface Opened {

    record Done(InquiryId id) implements Opened {}

    /** What is wrong, by field of the form. */
    record Refused(Map<String, Sentence> problems) implements Opened {}
}
