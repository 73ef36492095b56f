package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("(?:say|Sentence\\.of|saying|BadRequest)\\(\"([a-z][A-Za-z0-9.-]+)\"");

    private final Dictionary dictionary;

    WordsTest() throws IOException {
        dictionary = new Dictionary();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es"})
    void every_language_says_all_that_english_says_and_no_more(String language) {
        assertThat(dictionary.patterns(Locale.of(language)).keySet())
            .containsExactlyInAnyOrderElementsOf(dictionary.patterns(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "en-XA"})
    void every_language_speaks_of_the_same_things(String tag) {
        var language = Locale.forLanguageTag(tag);
        dictionary.patterns(Locale.ENGLISH).forEach((key, english) ->
            assertThat(arguments(dictionary.patterns(language).get(key), language)).as(key).isEqualTo(arguments(english, Locale.ENGLISH)));
    }

    @Test
    void no_line_of_french_begins_with_a_sign_that_belongs_to_the_line_before() {
        assertThat(dictionary.patterns(Locale.FRENCH)).allSatisfy((key, pattern) ->
            assertThat(pattern).as(key).doesNotContainPattern("« | »|[\\p{L}}] [;:!?](\\s|$)"));
    }

    @Test
    void every_sentence_that_the_program_says_is_in_the_dictionary() throws IOException {
        var unknown = new ArrayList<String>();
        for (var file : sources())
            SAID.matcher(Files.readString(file)).results().map(said -> said.group(1))
                .filter(key -> !key.endsWith(".") && !dictionary.knows(key))
                .forEach(key -> unknown.add(file.getFileName() + ": " + key));
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, 0.99999, 0.99999", "fr, 0.99999, '0,99999'", "es, 1234.50000, '1234,5'", "en, 3.00000, 3"})
    void votes_are_told_to_the_last_digit_since_a_hair_can_decide(String language, BigDecimal votes, String told) {
        assertThat(words(language).say("count.figure", votes)).isEqualTo(told);
    }

    @Test
    void money_is_told_the_way_the_reader_writes_it() {
        var money = new Money(940_000, "EUR");
        assertThat(words("en").money(money)).isEqualTo("€9,400.00");
        assertThat(words("fr").money(money)).isEqualTo("9\u202f400,00\u00a0€");
        assertThat(words("es").money(money)).isEqualTo("9.400,00\u00a0€");
    }

    @Test
    void the_pseudo_language_is_longer_and_accented_and_keeps_its_arguments() {
        var english = "{0, plural, one{# member} other{# members}} of {1}";
        assertThat(Pseudo.of(english))
            .contains("{0, plural, one{# ɱéɱƀéř}").contains("öƒ {1}")
            .hasSizeGreaterThan(english.length() + 5);
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var root : List.of("src/main/java", "src/main/jte"))
            try (var files = Files.walk(Path.of(root))) {
                files.filter(Files::isRegularFile).forEach(sources::add);
            }
        return sources;
    }

    private Words words(String language) {
        return new Words(dictionary, Locale.of(language), ZoneOffset.UTC);
    }

    private static Set<String> arguments(String pattern, Locale language) {
        return new TreeSet<>(new MessageFormat(pattern, language).getArgumentNames());
    }
}
