package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import coop.toadlane.membership.Question;
import coop.toadlane.membership.Question.Kind;
import coop.toadlane.ui.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleReaderTest {

    static final String COURIERS = "vehicle == \"cargo bike\" || (rural && vehicle == \"car\")";

    private static final List<Question> QUESTIONS = List.of(
        new Question("vehicle", "What do you ride?", Kind.CHOICE, List.of("cargo bike", "car", "scooter")),
        new Question("rural", "Do you live in the country?", Kind.YES_NO, List.of()),
        new Question("hours", "How many hours a week?", Kind.NUMBER, List.of()),
        new Question("why", "Why?", Kind.TEXT, List.of()));

    private final RuleReader reader = new RuleReader(QUESTIONS);

    @ParameterizedTest
    @CsvSource(textBlock = """
        cargo bike, no,  PASSES
        cargo bike, yes, PASSES
        car,        yes, PASSES
        car,        no,  REFUSES
        scooter,    yes, REFUSES
        scooter,    no,  REFUSES
        """)
    void the_couriers_let_in_cargo_bikes_and_cars_from_the_country(String vehicle, String rural, Verdict verdict) {
        assertThat(understood(COURIERS).of(answers(vehicle, rural, "20"))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        hours >= 10;                              PASSES
        hours * 2 > 50;                           REFUSES
        hours > 19.5;                             PASSES
        !(vehicle in ["scooter", "car"]);         PASSES
        why.size() > 3 && why.startsWith("To");   PASSES
        why.matches("(x*)*y");                    REFUSES
        ["cargo bike"].exists(x, x == vehicle);   PASSES
        100 / (hours - 20) > 1;                   CANNOT_TELL
        """)
    void rules_may_count_compare_and_look_into_texts(String rule, Verdict verdict) {
        assertThat(understood(rule).of(answers("cargo bike", "no", "20"))).isEqualTo(verdict);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
            Arguments.of("vehicl == \"car\"", 1, Sentence.of("joining.rule.did-you-mean", "vehicl", "vehicle")),
            Arguments.of("rural && wheels > 2", 10, Sentence.of("joining.rule.unknown-name", "wheels", "vehicle, rural, hours, why")),
            Arguments.of("vehicle == car", 12, Sentence.of("joining.rule.text-without-quotes", "car")),
            Arguments.of("vehicle = \"car\"", 9, Sentence.of("joining.rule.single-equals", "=")),
            Arguments.of("rural & rural", 7, Sentence.of("joining.rule.single-sign", "&")),
            Arguments.of("rural and rural", 7, Sentence.of("joining.rule.word", "and", "&&")),
            Arguments.of("rural OR rural", 7, Sentence.of("joining.rule.word", "OR", "||")),
            Arguments.of("vehicle == “car”", 12, Sentence.of("joining.rule.curly-quotes", "“")),
            Arguments.of("(rural && (rural)", 1, Sentence.of("joining.rule.never-closed")),
            Arguments.of("rural)", 6, Sentence.of("joining.rule.closed-too-often")),
            Arguments.of("vehicle == 3", 9, Sentence.of("joining.rule.does-not-fit", "==", type("text"), type("number"))),
            Arguments.of("hours && rural", 7, Sentence.of("joining.rule.does-not-fit", "&&", type("number"), type("yes-no"))),
            Arguments.of("!hours", 1, Sentence.of("joining.rule.does-not-take", "!", type("number"))),
            Arguments.of("hours + 1", 7, Sentence.of("joining.rule.not-yes-or-no", type("number"))),
            Arguments.of("rural &&", 9, Sentence.of("joining.rule.syntax")),
            Arguments.of("x".repeat(1_001), 1_000, Sentence.of("joining.rule.too-long", 1_000)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_in_plain_words_and_at_its_place(String rule, int column, Sentence what) {
        assertThat(reader.read(rule)).isEqualTo(new Reading.Misread(new Mistake(1, column, what)));
    }

    @Test
    void a_mistake_in_a_later_line_is_told_with_its_line() {
        assertThat(reader.read("rural ||\nvehicl == \"car\""))
            .isEqualTo(new Reading.Misread(new Mistake(2, 1, Sentence.of("joining.rule.did-you-mean", "vehicl", "vehicle"))));
    }

    @Test
    void a_rule_that_would_loop_for_ages_stops_soon_and_cannot_tell() {
        var list = "[1,2,3,4,5,6,7,8,9,10]";
        var rule = "%s.all(a, %s.all(b, %s.all(c, %s.all(d, %s.all(e, a + b + c + d + e + hours > 0)))))"
            .formatted(list, list, list, list, list);
        var costly = understood(rule);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () ->
            assertThat(costly.of(answers("car", "no", "20"))).isEqualTo(Verdict.CANNOT_TELL));
        assertThat(AdmissionForm.problem(reader, rule)).hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("joining.rule-fails"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        type(rural) == bool && duration("1s") > timestamp("2020-01-01T00:00:00Z")
        system.exit(1) == 0
        java.lang.Runtime.getRuntime() == null
        ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((rural))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
        """)
    void nothing_but_the_answers_can_be_reached(String rule) {
        assertThat(reader.read(rule)).isInstanceOf(Reading.Misread.class);
    }

    @Test
    void examples_mix_all_answers_to_the_questions_that_the_rule_asks() {
        assertThat(Example.of(COURIERS, understood(COURIERS))).containsExactly(
            new Example(Map.of("vehicle", "cargo bike", "rural", "yes"), Verdict.PASSES),
            new Example(Map.of("vehicle", "cargo bike", "rural", "no"), Verdict.PASSES),
            new Example(Map.of("vehicle", "car", "rural", "yes"), Verdict.PASSES),
            new Example(Map.of("vehicle", "car", "rural", "no"), Verdict.REFUSES),
            new Example(Map.of("vehicle", "scooter", "rural", "yes"), Verdict.REFUSES),
            new Example(Map.of("vehicle", "scooter", "rural", "no"), Verdict.REFUSES));
    }

    @Test
    void examples_of_numbers_stand_on_both_sides_of_those_in_the_rule() {
        assertThat(Example.of("hours >= 10", understood("hours >= 10"))).extracting(example -> example.answers().get("hours"))
            .containsExactly("0", "9", "10", "11");
    }

    @Test
    void there_are_never_more_examples_than_a_reader_takes_in() {
        var rule = "hours > 1 && hours < 50 && rural && vehicle != why && why != \"a\" && why != \"b\"";
        assertThat(Example.of(rule, understood(rule))).hasSize(12);
    }

    private Reading.Understood understood(String rule) {
        return (Reading.Understood) reader.read(rule);
    }

    private static Map<String, Object> answers(String vehicle, String rural, String hours) {
        return Answers.typed(QUESTIONS, Map.of("vehicle", vehicle, "rural", rural, "hours", hours, "why", "To ride"));
    }

    private static Sentence type(String name) {
        return Sentence.of("joining.rule.type." + name);
    }
}
