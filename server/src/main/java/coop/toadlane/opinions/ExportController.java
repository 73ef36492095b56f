package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives members an inquiry as Polis exports one: everything that was said, and nobody's name. */
@Controller
@RequestMapping("/coops/{coop}/opinions/{inquiry}")
class ExportController {

    private final PolisExport export;
    private final Turnstile turnstile;

    ExportController(PolisExport export, Turnstile turnstile) {
        this.export = export;
        this.turnstile = turnstile;
    }

    @GetMapping("/comments.csv")
    void comments(Actor.Member reader, @PathVariable("inquiry") InquiryId id, HttpServletResponse response) throws IOException {
        export.comments(turnstile.seen(reader, id), reader.coop(), begun(response, "comments.csv"));
    }

    @GetMapping("/votes.csv")
    void votes(Actor.Member reader, @PathVariable("inquiry") InquiryId id, HttpServletResponse response) throws IOException {
        export.votes(turnstile.seen(reader, id), reader.coop(), begun(response, "votes.csv"));
    }

    @GetMapping("/participants-votes.csv")
    void people(Actor.Member reader, @PathVariable("inquiry") InquiryId id, HttpServletResponse response) throws IOException {
        export.people(turnstile.seen(reader, id), reader.coop(), begun(response, "participants-votes.csv"));
    }

    private static Appendable begun(HttpServletResponse response, String file) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        return response.getWriter();
    }
}
