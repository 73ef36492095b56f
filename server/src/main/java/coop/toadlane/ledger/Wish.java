package coop.toadlane.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A group that somebody wants posted, and the answer that they wait for. */
final class Wish {

    /** What whoever waits is told: to write for all who wait now, or that it is done. */
    private enum News { TURN, ANSWER }

    private final Actor actor;
    private final Group group;
    private final UUID id = UuidCreator.getTimeOrderedEpoch();
    private final CompletableFuture<News> news = new CompletableFuture<>();
    private final CompletableFuture<Posting> answer = new CompletableFuture<>();

    Wish(Actor actor, Group group) {
        this.actor = actor;
        this.group = group;
    }

    Actor actor() {
        return actor;
    }

    Group group() {
        return group;
    }

    /** The id that the group gets. */
    UUID id() {
        return id;
    }

    void giveTurn() {
        news.complete(News.TURN);
    }

    void answer(Posting posting) {
        answer.complete(posting);
    }

    void fail(RuntimeException failure) {
        answer.completeExceptionally(failure);
    }

    boolean isAnswered() {
        return answer.isDone();
    }

    void tell() {
        news.complete(News.ANSWER);
    }

    boolean awaitTurn() {
        return news.join() == News.TURN;
    }

    Posting answer() {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
