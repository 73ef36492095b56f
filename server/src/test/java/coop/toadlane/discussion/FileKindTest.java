package coop.toadlane.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest(name = "{0} holding {1} is {2}")
    @CsvSource({
        "minutes.pdf, pdf, PDF",
        "MINUTES.PDF, pdf, PDF",
        "van.png, png, PNG",
        "van.jpg, jpeg, JPEG",
        "van.jpeg, jpeg, JPEG",
        "van.webp, webp, WEBP",
        "keys.txt, text, TEXT",
        "keys.md, text, TEXT",
        "keys.csv, text, CSV",
        "letter.odt, odt, ODT",
        "letter.docx, docx, DOCX",
        "sums.xlsx, xlsx, XLSX",
        "sums.xlsx, docx,",
        "letter.ods, odt,",
        "letter.docx, macro,",
        "letter.docx, zip,",
        "letter.docx, cut,",
        "all.zip, zip,",
        "van.exe, program,",
        "van.pdf, program,",
        "van.pdf.exe, pdf,",
        "van.png, jpeg,",
        "page.html, text,",
        "picture.svg, text,",
        "keys.txt, latin,",
        "keys.txt, control,",
        "keys, text,"})
    void a_file_is_what_its_bytes_and_its_ending_both_say_or_nothing(String name, String bytes, FileKind kind) {
        assertThat(FileKind.of(name, Samples.bytes(bytes)).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest(name = "“{0}” becomes “{1}”")
    @CsvSource(delimiter = '|', value = {
        "minutes.pdf                   | minutes.pdf",
        "../../etc/passwd.txt          | passwd.txt",
        "C:\\Users\\amara\\keys.csv    | keys.csv",
        "<script>alert(1)</script>.txt | script>.txt",
        ".hidden.txt                   | hidden.txt",
        "clés du van.pdf               | clés du van.pdf"})
    void a_name_loses_its_folders(String sent, String kept) {
        assertThat(FileName.of(sent)).isEqualTo(kept);
    }

    @Test
    void a_name_loses_what_nobody_sees_such_as_a_turn_of_the_writing_direction_or_an_end_of_line() {
        assertThat(FileName.of("van\u202efdp.txt\r\n")).isEqualTo("vanfdp.txt");
    }

    @Test
    void a_long_name_keeps_120_letters_and_its_ending_and_no_half_of_a_sign() {
        assertThat(FileName.of("k".repeat(300) + ".pdf")).hasSize(120).endsWith("k.pdf");
        assertThat(FileName.of("k" + "🐸".repeat(100) + ".pdf")).hasSize(119).endsWith("🐸.pdf");
    }
}
