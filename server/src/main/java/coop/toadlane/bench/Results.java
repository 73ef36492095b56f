package coop.toadlane.bench;

/** What a measurement found, for people and for programs. */
public interface Results {

    String text();

    String json();
}
