package coop.toadlane.record;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.actor.Coop;
import coop.toadlane.actor.Coops;
import coop.toadlane.actor.Scopes;
import coop.toadlane.database.StoryTest;
import coop.toadlane.membership.Cards;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The co-ops of the story, as they lived for a while, have records that hold in every way. */
@StoryTest
class StoryRecordTest {

    @Autowired Cards cards;
    @Autowired Coops coops;
    @Autowired Sequencer sequencer;
    @Autowired Audit audit;
    @Autowired Export export;
    @Autowired EntryList list;
    @Autowired Teller teller;
    @Autowired Scopes scopes;
    @Autowired Languages languages;

    @TempDir Path folder;

    @Test
    void every_record_of_the_story_is_as_it_was_signed() {
        each((coop, softly) -> {
            sequencer.catchUp(coop.id());
            var audited = audit.of(coop.id());
            softly.assertThat(audited.findings()).as(coop.slug()).isEmpty();
            softly.assertThat(audited.entries()).as(coop.slug()).isPositive();
        });
    }

    @Test
    void every_co_op_of_the_story_can_leave_with_a_file_that_verifies() {
        each((coop, softly) -> {
            var file = folder.resolve(coop.slug() + ".toadlane");
            softly.assertThat(export.write(coop.slug(), file)).isInstanceOf(Exported.Written.class);
            softly.assertThat(inspect(file).findings()).as(coop.slug()).isEmpty();
        });
    }

    @Test
    void everything_that_happened_in_the_story_is_told_in_every_language() {
        each((coop, softly) -> scopes.within(coop.id(), () -> {
            var all = list.all(coop.id(), Wanted.of(Asked.nothing(), coop));
            for (var language : Stream.concat(Dictionary.LANGUAGES.stream(), Stream.of(Dictionary.PSEUDO)).toList()) {
                var words = languages.words(language, ZoneOffset.UTC);
                var untold = words.say("record.untold", "").strip();
                for (var told : teller.tell(coop.id(), all, words))
                    softly.assertThat(told.words()).as(told.kind()).isNotBlank().doesNotContain(untold, "{", "}");
            }
        }));
    }

    private interface Look {
        void at(Coop coop, SoftAssertions softly);
    }

    private void each(Look look) {
        var softly = new SoftAssertions();
        var all = cards.all(Asked.nothing()).stream().map(card -> coops.at(card.slug()).orElseThrow()).toList();
        assertThat(all).extracting(Coop::slug).contains("roue-libre");
        all.forEach(coop -> look.at(coop, softly));
        softly.assertAll();
    }

    private static Account inspect(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Inspection.of(in, null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
