package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One signed head, and how the record grew to it from an earlier one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeadPage(
        HeadView head,
        @Nullable HeadView since,
        @Nullable ConsistencyProof growth,
        String typed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Sentence> errors) implements Page {

    boolean isGrown() {
        return growth != null && since != null && growth.joins(since.root(), head.root());
    }
}
