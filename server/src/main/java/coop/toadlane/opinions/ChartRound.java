package coop.toadlane.opinions;

import coop.toadlane.actor.CoopId;
import coop.toadlane.actor.Scopes;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds which maps are to be drawn anew. */
@Component
class ChartRound {

    private static final Logger LOG = LoggerFactory.getLogger(ChartRound.class);

    private final ChartTable charts;
    private final Cartographer cartographer;
    private final Scopes scopes;
    private final Clock clock;

    ChartRound(ChartTable charts, Cartographer cartographer, Scopes scopes, Clock clock) {
        this.charts = charts;
        this.cartographer = cartographer;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 2, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void walk() {
        for (var due : charts.due(clock.instant())) {
            var coop = new CoopId(due.coopId());
            try {
                scopes.within(coop, () -> cartographer.draw(coop, new InquiryId(due.inquiryId())));
            } catch (RuntimeException e) {
                LOG.error("The map of inquiry {} was not drawn and is tried again in a moment", due.inquiryId(), e);
            }
        }
    }
}
