package coop.toadlane.ui;

/** What came is nothing a page of ours sends; says what is wrong with it. */
public final class BadRequest extends RuntimeException {

    private final transient Sentence problem;

    public BadRequest(String key, Object... arguments) {
        super(key);
        this.problem = Sentence.of(key, arguments);
    }

    Sentence problem() {
        return problem;
    }
}
