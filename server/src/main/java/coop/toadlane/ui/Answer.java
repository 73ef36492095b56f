package coop.toadlane.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a reply: a page as HTML or, to whoever prefers it, as JSON; a redirect; a spreadsheet. */
@Component
class Answer {

    private final TemplateEngine templates;
    private final Frames frames;
    private final Languages languages;
    private final Notices notices;
    private final JsonMapper json;

    Answer(TemplateEngine templates, Frames frames, Languages languages, Notices notices, JsonMapper json) {
        this.templates = templates;
        this.frames = frames;
        this.languages = languages;
        this.notices = notices;
        this.json = json;
    }

    void write(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.addHeader("Vary", "Accept");
        switch (reply) {
            case Redirect redirect -> send(redirect, request, response);
            case Csv csv -> new CsvWriter(languages.words(request)).write(csv, response);
            case Page page when Web.wantsJson(request) -> writeJson(page, request, response);
            case Page page -> writeHtml(page, request, response);
        }
    }

    private void send(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        if (redirect.notice() != null) notices.leave(redirect.notice(), request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", redirect.to());
    }

    private void writeJson(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(statusOf(page));
        response.setContentType("application/json");
        json.writer().withAttribute(Words.class, languages.words(request)).writeValue(response.getOutputStream(), page);
    }

    private void writeHtml(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(templateOf(page.getClass()), Map.of("page", page, "frame", frames.around(page, request, response)), html);
        response.setStatus(statusOf(page));
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        try (var out = response.getOutputStream()) {
            html.writeTo(out);
        }
    }

    private static int statusOf(Page page) {
        return switch (page) {
            case ErrorPage error -> error.status();
            default -> page.errors().isEmpty() ? 200 : 422;
        };
    }

    static String templateOf(Class<?> page) {
        var module = page.getPackageName().substring("coop.toadlane.".length());
        return module + "/" + page.getSimpleName() + ".jte";
    }
}
