package coop.toadlane.story;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the whole story once, in one transaction, before the doors open: a start that is cut off leaves no half of it. */
final class Story implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Story.class);

    private final Beginning beginning;
    private final Street street;
    private final TransactionTemplate whole;

    Story(Beginning beginning, Street street, TransactionTemplate whole) {
        this.beginning = beginning;
        this.street = street;
        this.whole = whole;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (beginning.isTold()) return;
        var started = System.nanoTime();
        whole.executeWithoutResult(_ -> {
            Harbour.tell(street, RoueLibre.tell(street));
            beginning.told();
        });
        LOG.info("The story was told in {} ms", (System.nanoTime() - started) / 1_000_000);
    }
}
