package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir Path folder;

    @Test
    void the_key_is_made_once_and_only_its_owner_may_read_it() throws IOException {
        var first = KeyFile.in(folder).open();
        assertThat(KeyFile.in(folder).open().open().hex()).isEqualTo(first.open().hex());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("record.key")))).isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**/record.key");
    }

    @Test
    void of_programs_that_start_at_once_all_get_one_key() throws Exception {
        try (var programs = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = Stream.generate(() -> (Callable<String>) () -> KeyFile.in(folder).open().open().hex()).limit(20).toList();
            var keys = programs.invokeAll(starts).stream().map(start -> start.resultNow()).collect(Collectors.toSet());
            assertThat(keys).hasSize(1);
        }
        assertThat(folder.toFile().list()).containsExactly("record.key");
    }

    @Test
    void a_broken_key_file_is_left_alone_and_named() throws IOException {
        var file = Files.writeString(folder.resolve("record.key"), "not a key");
        assertThatThrownBy(() -> KeyFile.in(folder).open()).hasMessageStartingWith(file + ": Not a key of this program");
        assertThat(file).hasContent("not a key");
    }
}
