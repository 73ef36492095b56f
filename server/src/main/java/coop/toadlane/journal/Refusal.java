package coop.toadlane.journal;

/** A line that could not be read, or does not add up, and why. */
public record Refusal(int line, String why) {

    @Override
    public String toString() {
        return "line " + line + ": " + why;
    }
}
