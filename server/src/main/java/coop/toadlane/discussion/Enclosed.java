package coop.toadlane.discussion;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What changes about the files beside a text: those that come, and the ids of those that go. */
public record Enclosed(List<SentFile> come, Set<UUID> go) {

    public static final Enclosed NOTHING = new Enclosed(List.of(), Set.of());

    public Enclosed {
        come = List.copyOf(come);
        go = Set.copyOf(go);
    }

    /** As a form sent it. */
    public static Enclosed of(@Nullable List<MultipartFile> files, @Nullable List<String> away) throws IOException {
        var gone = Stream.ofNullable(away).flatMap(List::stream).map(ConversationId::in).collect(Collectors.toSet());
        return new Enclosed(Received.of(files), gone);
    }

    public boolean isNothing() {
        return come.isEmpty() && go.isEmpty();
    }
}
