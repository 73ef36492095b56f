package coop.toadlane.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends one ballot after the other over one connection, each in the name of somebody else. */
final class Poster implements Closeable {

    private static final String LENGTH = "content-length:";
    private static final String BALLOT = "{\"answer\":\"AGREE\"}";

    private final Socket socket;
    private final InputStream in;
    private final int port;

    Poster(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** Must be taken: answered with a page or a way on. */
    void post(String path, String session) throws IOException {
        var question = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: session=" + session
            + "\r\nIdempotency-Key: " + UuidCreator.getTimeOrderedEpoch() + "\r\nContent-Type: application/json"
            + "\r\nContent-Length: " + BALLOT.length()
            + "\r\n\r\n" + BALLOT;
        socket.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        var status = line();
        var length = 0L;
        for (var header = line(); !header.isEmpty(); header = line())
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length()))
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
        in.skipNBytes(length);
        if (!status.contains(" 303") && !status.contains(" 200")) throw new IOException("Answered " + status + " to a ballot for " + path);
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new IOException("The server hung up");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
