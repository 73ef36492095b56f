package coop.toadlane.bench;

/** What a measurement found, for people and for programs. */
public interface Results {

    String text();

    String json();

    /** Whether what must hold did hold; a measurement is good whatever it found. */
    default boolean isGood() {
        return true;
    }
}
