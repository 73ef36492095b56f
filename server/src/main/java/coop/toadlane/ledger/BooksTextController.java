package coop.toadlane.ledger;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A co-op's books as a file of another program. */
@Controller
class BooksTextController {

    private final BooksText books;

    BooksTextController(BooksText books) {
        this.books = books;
    }

    @GetMapping("/coops/{coop}/money/books.journal")
    void hledger(Coop coop, Actor.Member reader, HttpServletResponse response) throws IOException {
        write(coop, PlainText.HLEDGER, response);
    }

    @GetMapping("/coops/{coop}/money/books.beancount")
    void beancount(Coop coop, Actor.Member reader, HttpServletResponse response) throws IOException {
        write(coop, PlainText.BEANCOUNT, response);
    }

    private void write(Coop coop, PlainText format, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + coop.slug() + "." + format.ending() + "\"");
        books.write(coop, format, response.getWriter());
    }
}
