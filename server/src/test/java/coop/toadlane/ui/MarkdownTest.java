package coop.toadlane.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        **market** run                  | <p><strong>market</strong> run</p>
        # Why                           | <h3>Why</h3>
        5 < 7 & 8                       | <p>5 &lt; 7 &amp; 8</p>
        """)
    void text_is_written_with_a_few_marks(String text, String html) {
        assertThat(Markdown.html(text)).isEqualToIgnoringNewLines(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "[click](data:text/html,<script>alert(1)</script>)",
        "![pixel](https://spy.example/pixel.gif)",
        "<a href=\"javascript:alert(1)\">click</a>",
        "<style>body{display:none}</style>",
        "<p style='position:fixed'>over everything</p>",
        "<iframe src='https://spy.example'></iframe>"})
    void nothing_that_acts_reaches_a_page(String text) {
        assertThat(Markdown.html(text)).doesNotContainPattern("<(script|img|style|iframe|svg)")
            .doesNotContainPattern("<[^>]*(javascript:|data:|onerror|style=)");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "[", "![", "`", "<", "_a", "1. ", "("})
    void a_text_made_to_break_us_is_rendered_in_a_moment(String mark) {
        var text = mark.repeat(20_000 / mark.length());
        assertTimeout(Duration.ofSeconds(5), () -> Markdown.html(text));
    }

    @Test
    void a_link_leads_out_without_telling_where_it_came_from() {
        assertThat(Markdown.html("[Fern](https://fern.example)"))
            .contains("href=\"https://fern.example\"", "nofollow", "noreferrer", "noopener");
    }

    @Test
    void a_line_break_is_a_line_break() {
        assertThat(Markdown.html("Green\nBlue")).contains("<br");
    }
}
