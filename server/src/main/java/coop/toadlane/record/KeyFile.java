package coop.toadlane.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a node keeps its key: {@code record.key} in the data folder, for its owner's eyes only, made when it is missing. */
record KeyFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    static KeyFile in(Path dataFolder) {
        return new KeyFile(dataFolder.resolve("record.key"));
    }

    SigningKey open() {
        try {
            if (Files.notExists(path)) create(SigningKey.fresh());
            return SigningKey.read(Files.readString(path, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the node's key in " + path, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        }
    }

    /** Written whole beside its place and then linked into it, so that of two programs starting at once both read one key. */
    private void create(SigningKey key) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(path.toAbsolutePath().getParent(), "record", ".key", ownerOnly);
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(key.pem()));
            channel.force(true);
            Files.createLink(path, draft);
            LOG.info("Made a key for this node's record: {}", key.open().id());
        } catch (FileAlreadyExistsException e) {
            LOG.info("Another program made the key of this node's record first: {}", path);
        } finally {
            Files.delete(draft);
        }
    }
}
