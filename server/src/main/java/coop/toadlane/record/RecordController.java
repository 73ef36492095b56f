package coop.toadlane.record;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.ui.Asked;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Csv;
import coop.toadlane.ui.Redirect;
import coop.toadlane.ui.Reply;
import coop.toadlane.ui.Slice;
import coop.toadlane.ui.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The record in words: members read it, everyone else sees the signed heads. */
@Controller
class RecordController {

    private static final List<String> COLUMNS = List.of("record.number", "record.at", "record.kind", "record.what", "record.id");

    private final EntryList list;
    private final Teller teller;

    RecordController(EntryList list, Teller teller) {
        this.list = list;
        this.teller = teller;
    }

    @GetMapping("/coops/{coop}/record")
    Reply record(Coop coop, Actor actor, Asked asked, Words words) {
        return switch (actor) {
            case Actor.Member _ -> page(coop, Wanted.of(sorted(asked), coop), words);
            case Actor.Visitor _, Actor.Guest _, Actor.Decision _, Actor.Clockwork _ -> Redirect.to(coop.path() + "/record/heads");
        };
    }

    @GetMapping("/coops/{coop}/record.csv")
    Reply recordAsCsv(Coop coop, Actor.Member reader, Asked asked, Words words) {
        var wanted = Wanted.of(sorted(asked), coop);
        if (!wanted.errors().isEmpty()) return page(coop, wanted, words);
        var rows = teller.tell(coop.id(), list.all(coop.id(), wanted), words);
        return new Csv(coop.slug() + "-record.csv", COLUMNS, rows.stream().map(RecordController::row).toList());
    }

    private RecordPage page(Coop coop, Wanted wanted, Words words) {
        var found = wanted.errors().isEmpty()
            ? list.read(coop.id(), wanted)
            : new Slice<EntryList.Row>(List.of(), wanted.asked(), "", "");
        var told = new Slice<>(teller.tell(coop.id(), found.rows(), words), found.asked(), found.next(), found.previous());
        return new RecordPage(told, wanted.errors(), areas(coop, wanted, words));
    }

    private List<Choice> areas(Coop coop, Wanted wanted, Words words) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.say("record.all")));
        for (var area : list.areas(coop.id())) {
            var key = "record.area." + area;
            choices.add(Choice.of(area, words.knows(key) ? words.say(key) : area));
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(wanted.kind())))
            choices.add(Choice.of(wanted.kind(), wanted.kind()));
        return choices;
    }

    private static Asked sorted(Asked asked) {
        return asked.sort().isEmpty() ? new Asked(asked.find(), "-at", asked.after(), asked.before(), asked.filters()) : asked;
    }

    private static List<Object> row(Told told) {
        return Arrays.asList(told.number(), told.at(), told.kind(), told.words(), told.id());
    }
}
