package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import coop.toadlane.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry: in words, as it is kept, and the proof that it stands where it says it does. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryPage(
        Told told,
        List<Fact> facts,
        List<ToldDetail> details,
        @JsonRawValue String entry,
        Hash leaf,
        InclusionProof proof,
        @JsonIgnore Climb climb,
        HeadView head,
        boolean hasNext) implements Page {

    record Fact(String name, String value) {}

    /** What an entry says of one person; without {@code facts} it was erased and only its hash is left. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldDetail(String hash, @Nullable String about, List<Fact> facts, @JsonRawValue @Nullable String detail) {

        ToldDetail {
            facts = List.copyOf(facts);
        }

        boolean isErased() {
            return detail == null;
        }
    }

    EntryPage {
        facts = List.copyOf(facts);
        details = List.copyOf(details);
    }

    long number() {
        return proof.index() + 1;
    }

    boolean isProven() {
        return climb.top().equals(head.root());
    }

    ClimbPicture picture() {
        return ClimbPicture.of(climb, number());
    }
}
