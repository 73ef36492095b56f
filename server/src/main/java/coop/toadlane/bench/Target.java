package coop.toadlane.bench;

/** An address, and the session of who asks for it; empty for a visitor. */
record Target(String name, int members, String path, String session) {}
