package coop.toadlane.identity;

import coop.toadlane.ui.Sentence;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The demo's people whom a visitor may walk in as with one click. The story casts them as a bean. */
public interface Cast {

    List<Part> parts();

    /** One of them, and in a few words who they are in the story. */
    record Part(String mail, String name, Locale language, ZoneId zone, Sentence description) {}
}
