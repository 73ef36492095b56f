package coop.toadlane.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.toadlane.browser.Visit.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge is judged: it finds what is put wrong on purpose. */
class VisitTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        image-alt,      <img src="/assets/toad.svg">
        label,          <input>
        color-contrast, <p class="faint">Hardly to be read</p>
        wider,          <table class="broad"><tr><td>Broad</td></tr></table>
        """)
    void a_page_with_a_fault_is_not_accessible(String fault, String html) {
        try (var visitor = visitor(Screen.PHONE)) {
            visitor.open("/").isAccessible();
            visitor.page().evaluate("""
                html => {
                  document.querySelector('main').insertAdjacentHTML('beforeend', html);
                  document.querySelectorAll('.faint').forEach(it => { it.style.color = '#777'; it.style.background = '#888'; });
                  document.querySelectorAll('.broad').forEach(it => { it.style.width = '2000px'; });
                }""", html);
            assertThatThrownBy(visitor::isAccessible).isInstanceOf(AssertionError.class).hasMessageContaining(fault);
        }
    }
}
