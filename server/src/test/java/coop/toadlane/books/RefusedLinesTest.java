package coop.toadlane.books;

import static org.assertj.core.api.Assertions.assertThat;

import coop.toadlane.database.DatabaseTest;
import coop.toadlane.journal.Reason;
import coop.toadlane.ui.Dictionary;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a line of a journal cannot come in is said in the language of whoever brings it. */
@DatabaseTest
class RefusedLinesTest {

    @Autowired
    Dictionary dictionary;

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_its_words(Reason reason) {
        assertThat(words("en").knows("books.unread." + reason.key())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 2026-02-30 rent        | There is no day 2026-02-30", "fr | 2026-02-30 rent | Il n’y a pas de jour 2026-02-30",
        "es | hello <b>there</b>     | «hello» no es nada que diga un diario", "fr | include more | Les autres fichiers ne sont pas lus",
        "es | Y 2o26                 | No hay ningún año 2o26"})
    void a_line_is_refused_in_the_language_of_its_reader(String language, String line, String told) {
        assertThat(BroughtJournal.of(line, 2026, "EUR").refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isOne();
            assertThat(words(language).say(refused.why())).startsWith(told);
        });
    }

    @Test
    void what_was_sent_is_quoted_and_not_whole_if_it_is_endless() {
        var why = BroughtJournal.of("2026-01-01\n  a  " + "xyz ".repeat(2_000), 2026, "EUR").refused().getFirst().why();
        assertThat(words("en").say(why)).startsWith("No amount in “xyz").hasSizeLessThan(200);
        assertThat(words("en").say(Sentence.of("books.unread.no-day", "{0} <i>"))).isEqualTo("There is no day {0} <i>");
    }

    private Words words(String language) {
        return new Words(dictionary, Locale.of(language), ZoneId.of("Europe/Monaco"));
    }
}
