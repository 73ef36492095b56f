package coop.toadlane.bench;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The least that could be called a page: one row from the database, written as it is. Only there when measured. */
@Controller
@ConditionalOnBooleanProperty("toadlane.bench")
class BareRow {

    static final String PATH = "/bench/row";

    private final JdbcClient db;

    BareRow(JdbcClient db) {
        this.db = db;
    }

    @GetMapping(PATH)
    @ResponseBody
    String row() {
        return db.sql("SELECT name FROM membership.coop ORDER BY name, coop_id LIMIT 1").query(String.class).single();
    }
}
