package coop.toadlane.discussion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a form sent along; of a file that is too large only so much that this shows. */
final class Received {

    private Received() {}

    static List<SentFile> of(@Nullable List<MultipartFile> parts) throws IOException {
        if (parts == null) return List.of();
        var files = new ArrayList<SentFile>();
        for (var part : parts) {
            var name = Optional.ofNullable(part.getOriginalFilename()).orElse("");
            if (name.isEmpty() && part.isEmpty()) continue;
            try (var content = part.getInputStream()) {
                files.add(new SentFile(name, content.readNBytes(Luggage.LARGEST_FILE + 1)));
            }
        }
        return files;
    }
}
