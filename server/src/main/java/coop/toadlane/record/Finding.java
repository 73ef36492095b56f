package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Something in a file that is not as it was sealed: what, on which line, and in which entry if it is in one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(Fault fault, long line, @Nullable Long entry, String words) {

    enum Fault {
        NOT_READABLE, ALTERED, OUT_OF_PLACE, LINE_MISSING, UNKNOWN_LINE, HEADER, ENTRY_MISSING, ENTRY_OUT_OF_PLACE,
        ENTRY, DETAIL, HEAD, SEAL, SEAL_MISSING, AFTER_SEAL, ROOT, BYTES, SIGNATURE, SIGNER
    }
}
