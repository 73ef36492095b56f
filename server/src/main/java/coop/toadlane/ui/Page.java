package coop.toadlane.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * What is shown. {@code membership.MembersPage} is rendered by {@code jte/membership/MembersPage.jte}, or as JSON when
 * that is asked for: a page record therefore holds nothing that its reader may not know.
 */
public non-sealed interface Page extends Reply {

    /** What stands in the way, by form field; a page with any is answered with 422, and nothing was changed. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    default Map<String, Sentence> errors() {
        return Map.of();
    }
}
