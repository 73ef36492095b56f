package coop.toadlane.ui;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around a page: its reader, their language, the co-op they are in, and what a form must carry back. */
public record Frame(
        Words words,
        Optional<SignedIn> person,
        Optional<Coop> coop,
        Optional<Actor> actor,
        List<Room> rooms,
        String path,
        String csrf,
        String once,
        Optional<String> notice,
        Map<String, Sentence> errors,
        Assets assets) {

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public String say(Sentence sentence) {
        return words.say(sentence);
    }

    public String money(Money money) {
        return words.money(money);
    }

    public String date(Instant at) {
        return words.date(at);
    }

    public String date(LocalDate date) {
        return words.date(date);
    }

    public String dateTime(Instant at) {
        return words.dateTime(at);
    }

    public String number(long number) {
        return words.number(number);
    }

    public String asset(String path) {
        return assets.url(path);
    }

    /** The co-op's path with more behind it: {@code in("/members")} is {@code /coops/roue-libre/members}. */
    public String in(String below) {
        return coop.orElseThrow().path() + below;
    }

    public @Nullable String error(String field) {
        var error = errors.get(field);
        return error == null ? null : say(error);
    }

    public boolean isHere(Room room) {
        return coop.isPresent() && path.startsWith(in("/")) && room.holds(path.substring(in("").length()));
    }

    public boolean isMember() {
        return actor.flatMap(Actor::member).isPresent();
    }
}
