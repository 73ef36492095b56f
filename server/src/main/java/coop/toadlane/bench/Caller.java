package coop.toadlane.bench;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks for one address again and again over one connection. So little is done here that the server's work is what is measured. */
final class Caller implements Closeable {

    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final byte[] question;

    Caller(int port, String path, String session) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        question = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Language: en\r\n"
            + (session.isEmpty() ? "" : "Cookie: session=" + session + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns the length of the answer, which must be a page. */
    long ask() throws IOException {
        socket.getOutputStream().write(question);
        var status = line();
        if (!status.contains(" 200"))
            throw new IOException("Answered " + status + " to " + new String(question, StandardCharsets.US_ASCII));
        var length = -1L;
        for (var header = line(); !header.isEmpty(); header = line())
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length()))
                length = Long.parseLong(header.substring(LENGTH.length()).strip());
        if (length < 0) throw new IOException("An answer without a length");
        in.skipNBytes(length);
        return length;
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
