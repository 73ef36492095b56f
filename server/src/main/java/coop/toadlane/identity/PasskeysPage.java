package coop.toadlane.identity;

import coop.toadlane.ui.Page;
import java.util.List;

/** A person's passkeys, and what they must show before they may add one. */
record PasskeysPage(List<Passkeys.Listed> passkeys, Proof.Need need) implements Page {

    PasskeysPage {
        passkeys = List.copyOf(passkeys);
    }
}
