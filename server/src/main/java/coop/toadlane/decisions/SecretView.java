package coop.toadlane.decisions;

import coop.toadlane.actor.MemberId;

/**
 * What the page of a secret decision needs.
 *
 * @param key    of the box
 * @param voter  the reader, whose browser may keep papers of several people
 * @param papers how many were handed out
 */
record SecretView(String key, String fingerprint, MemberId voter, boolean hasPaper, int papers, int ballots) {}
