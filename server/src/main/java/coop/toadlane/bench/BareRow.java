package coop.toadlane.bench;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The least that could be called a page, one row from the database as it is, or a change, one row into it. Only there when measured. */
@Controller
@ConditionalOnBooleanProperty("toadlane.bench")
class BareRow {

    static final String PATH = "/bench/row";

    private final JdbcClient db;

    BareRow(JdbcClient db) {
        this.db = db;
    }

    /** And the least that could be called a vote. */
    @PostMapping(PATH)
    @ResponseBody
    String slip() {
        db.sql("INSERT INTO public.bench_slip (id, said, at) VALUES (:id, 'AGREE', now())")
            .param("id", UuidCreator.getTimeOrderedEpoch()).update();
        return "cast";
    }

    @GetMapping(PATH)
    @ResponseBody
    String row() {
        return db.sql("SELECT name FROM membership.coop ORDER BY name, coop_id LIMIT 1").query(String.class).single();
    }
}
