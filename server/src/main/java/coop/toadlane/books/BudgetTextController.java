package coop.toadlane.books;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ledger.BooksText;
import coop.toadlane.ledger.PlainText;
import coop.toadlane.ui.MembersOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Books that stand open with their words, as a file of another program; no name stands in it. */
@Controller
class BudgetTextController {

    private final OpenBooks open;
    private final BooksText books;

    BudgetTextController(OpenBooks open, BooksText books) {
        this.open = open;
        this.books = books;
    }

    @GetMapping("/coops/{coop}/budget.journal")
    void hledger(Coop coop, Actor reader, HttpServletResponse response) throws IOException {
        write(coop, reader, PlainText.HLEDGER, response);
    }

    @GetMapping("/coops/{coop}/budget.beancount")
    void beancount(Coop coop, Actor reader, HttpServletResponse response) throws IOException {
        write(coop, reader, PlainText.BEANCOUNT, response);
    }

    private void write(Coop coop, Actor reader, PlainText format, HttpServletResponse response) throws IOException {
        if (!open.told(coop, reader).tells(Openness.WORDS)) throw new MembersOnly();
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + coop.slug() + "." + format.ending() + "\"");
        books.write(coop, format, response.getWriter());
    }
}
