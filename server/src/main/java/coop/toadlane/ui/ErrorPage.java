package coop.toadlane.ui;

import org.jspecify.annotations.Nullable;

/** Says in plain words why there is no page, what to do next, and by which reference the node's log knows of it. */
record ErrorPage(int status, Sentence title, Sentence help, @Nullable String reference, Unsent unsent) implements Page {

    static ErrorPage of(int status) {
        return new ErrorPage(status, Sentence.of("error." + status + ".title"), Sentence.of("error." + status + ".help"), null,
            Unsent.NOTHING);
    }

    ErrorPage helping(Sentence help) {
        return new ErrorPage(status, title, help, reference, unsent);
    }

    ErrorPage referringTo(String reference) {
        return new ErrorPage(status, title, help, reference, unsent);
    }

    ErrorPage givingBack(Unsent unsent) {
        return new ErrorPage(status, title, help, reference, unsent);
    }
}
