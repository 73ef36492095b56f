package coop.toadlane.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.toadlane.membership.CarriedOver;
import coop.toadlane.ui.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final RegisterFile.Known KNOWN =
        new RegisterFile.Known(List.of("worker", "eater"), Set.of(7), Set.of("luca@roue-libre.example"), new Day(TODAY));

    @Test
    void a_sheet_as_excel_saves_it_is_read() {
        var text = Sheet.text("\ufeffNom;Courriel;Collège;Numéro;Depuis;Parts\r\nÉlodie;e@x.example;Eater;12;31.5.2019;5\r\n"
            .getBytes(StandardCharsets.UTF_8));
        assertThat(file(text).good()).singleElement().satisfies(line -> {
            assertThat(line).extracting(CarriedOver::name, CarriedOver::mail, CarriedOver::memberClass, CarriedOver::number)
                .containsExactly("Élodie", "e@x.example", "eater", 12);
            assertThat(line).extracting(CarriedOver::since, CarriedOver::shares).containsExactly(LocalDate.of(2019, 5, 31), 5);
        });
    }

    @Test
    void a_sheet_in_the_letters_of_old_windows_is_read() {
        var text = Sheet.text("name;class\nÉlodie Giraud;worker\n".getBytes(Charset.forName("windows-1252")));
        assertThat(file(text).good()).extracting(CarriedOver::name).containsExactly("Élodie Giraud");
    }

    @Test
    void commas_tabs_quotes_and_the_line_that_excel_puts_first_are_understood() {
        for (var text : List.of("name,mail\n\"Diallo, Amara\",a@x.example", "name\tmail\nDiallo, Amara\ta@x.example",
                "sep=;\nname;mail\nDiallo, Amara;a@x.example", "name;mail\n\n\"Diallo, Amara\";a@x.example\n\n"))
            assertThat(file(text).good()).as(text).extracting(CarriedOver::name).containsExactly("Diallo, Amara");
    }

    @Test
    void a_name_alone_is_enough() {
        assertThat(file("name\nMei\n").good()).singleElement().satisfies(line -> {
            assertThat(line).extracting(CarriedOver::memberClass, CarriedOver::number, CarriedOver::shares)
                .containsExactly("worker", 0, 0);
            assertThat(line.since()).isEqualTo(TODAY);
            assertThat(line.mail()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ;a@x.example;worker;1;2019-05-31;1       | joining.line.name-missing
        Mei;no-address;worker;1;2019-05-31;1     | joining.line.mail-unfit
        Mei;Luca@Roue-Libre.example;worker;;;    | joining.line.mail-taken
        Mei;;gardener;1;2019-05-31;1             | joining.line.class-unknown
        Mei;;worker;7;;                          | joining.line.number-taken
        Mei;;worker;-1;;                         | joining.line.number-unfit
        Mei;;worker;12345678901;;                | joining.line.number-unfit
        Mei;;worker;1;2019-02-30;                | joining.line.since-unfit
        Mei;;worker;1;2026-05-05;                | joining.line.since-unfit
        Mei;;worker;1;05-31-2019;                | joining.line.since-unfit
        Mei;;worker;1;;-4                        | joining.line.shares-unfit
        Mei;;worker;1;;2.5                       | joining.line.shares-unfit
        Mei;;worker;1;;9999999                   | joining.line.shares-unfit
        """)
    void a_line_that_does_not_fit_is_refused_and_says_why(String line, String why) {
        var file = file("name;mail;class;number;since;shares\n" + line + "\n");
        assertThat(file.good()).isEmpty();
        assertThat(file.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.why().key()).isEqualTo(why);
            assertThat(refused.line()).isEqualTo(2);
        });
    }

    @Test
    void the_second_of_two_lines_with_one_mail_or_one_number_is_refused() {
        var file = file("name;mail;number\nMei;m@x.example;1\nNoor;M@X.example;2\nGrace;;1\n");
        assertThat(file.good()).extracting(CarriedOver::name).containsExactly("Mei");
        assertThat(file.refused()).extracting(RegisterFile.Refused::line, refused -> refused.why().key()).containsExactly(
            tuple(3L, "joining.line.mail-taken"),
            tuple(4L, "joining.line.number-taken"));
    }

    @Test
    void a_name_with_signs_that_turn_the_text_around_is_refused() {
        assertThat(file("name\nMei\u202eakanaT\n").refused()).extracting(refused -> refused.why().key())
            .containsExactly("joining.line.name-unprintable");
        assertThat(file("name\n" + "x".repeat(201)).refused()).extracting(refused -> refused.why())
            .containsExactly(Sentence.of("joining.line.name-long", 200));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                      | joining.sheet.empty
        ' '                     | joining.sheet.empty
        mail;class\\nx@x.example;worker | joining.sheet.no-names
        name                    | joining.sheet.no-rows
        name\\n"Mei;worker      | joining.sheet.broken
        name\\nMei\\0           | joining.sheet.no-text
        """)
    void what_is_no_sheet_of_members_is_refused_whole(String text, String why) {
        var sent = text.replace("\\n", "\n").replace("\\0", "\0");
        assertThat(Sheet.read(sent)).isInstanceOfSatisfying(Sheet.Outcome.Broken.class,
            broken -> assertThat(broken.why().key()).isEqualTo(why));
    }

    @Test
    void a_huge_sheet_is_refused_before_it_is_read() {
        assertThat(Sheet.read("name\n" + "x".repeat(5_000_000)))
            .isEqualTo(new Sheet.Outcome.Broken(Sentence.of("joining.sheet.too-long", 5)));
        assertThat(Sheet.read("name\n" + "x\n".repeat(20_001)))
            .isEqualTo(new Sheet.Outcome.Broken(Sentence.of("joining.sheet.too-many", 20_000)));
    }

    private static RegisterFile file(String text) {
        return switch (Sheet.read(text)) {
            case Sheet.Outcome.Read(var sheet) -> RegisterFile.of(sheet, KNOWN);
            case Sheet.Outcome.Broken(var why) -> throw new AssertionError(why.key());
        };
    }
}
