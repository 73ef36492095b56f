package coop.toadlane;

import coop.toadlane.database.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where the program will listen; looked at before anything is started, so that a refusal costs nothing. */
record Door(InetAddress address, int port) {

    void mustBeFree() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " cannot be had (" + e.getMessage()
                + "). Is another program using it? Choose another with --port.");
        }
    }
}
