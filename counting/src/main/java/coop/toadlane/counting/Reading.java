package coop.toadlane.counting;

/** What comes of reading a file. */
public sealed interface Reading<T> {

    record Read<T>(T content) implements Reading<T> {}

    /**
     * @param line the line at fault, from 1; for something missing, the line that should have led to it
     * @param reason in plain English, without a full stop
     */
    record Refused<T>(int line, String reason) implements Reading<T> {

        public String sentence() {
            return "line " + line + ": " + reason;
        }
    }
}
