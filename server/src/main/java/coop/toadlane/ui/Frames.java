package coop.toadlane.ui;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Actors;
import coop.toadlane.actor.Coop;
import coop.toadlane.actor.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Puts the frame around a page. */
@Component
class Frames {

    private final Languages languages;
    private final Notices notices;
    private final Assets assets;
    private final Actors actors;
    private final List<Room> rooms;

    Frames(Languages languages, Notices notices, Assets assets, Actors actors, List<Room> rooms) {
        this.languages = languages;
        this.notices = notices;
        this.assets = assets;
        this.actors = actors;
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Room::position)).toList();
    }

    Frame around(Page page, HttpServletRequest request, HttpServletResponse response) {
        var person = Web.person();
        var coop = CoopFilter.coop(request);
        var actor = coop.map(found -> actor(found, person, request));
        return new Frame(
            languages.words(request), person, coop, actor, roomsFor(actor), request.getRequestURI(), csrf(request),
            Once.fresh(), notices.take(request, response), page.errors(), assets);
    }

    Actor actor(Coop coop, Optional<SignedIn> person, HttpServletRequest request) {
        var known = (Actor) request.getAttribute(Actor.class.getName());
        if (known != null) return known;
        var actor = actors.of(coop.id(), person.map(SignedIn::id));
        request.setAttribute(Actor.class.getName(), actor);
        return actor;
    }

    private List<Room> roomsFor(Optional<Actor> actor) {
        var member = actor.flatMap(Actor::member).isPresent();
        return rooms.stream().filter(room -> room.access() == null || member).toList();
    }

    private static String csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }
}
