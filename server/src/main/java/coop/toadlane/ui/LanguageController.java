package coop.toadlane.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor choose their language; a person who signed in keeps theirs in their settings. */
@Controller
class LanguageController {

    @PostMapping("/language")
    Redirect choose(@RequestParam String language, @RequestParam String back, HttpServletResponse response) {
        if (!Dictionary.LANGUAGES.contains(Locale.of(language))) throw new BadRequest("language.unknown");
        var cookie = new Cookie(Languages.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return Redirect.to(Paths.own(back));
    }
}
