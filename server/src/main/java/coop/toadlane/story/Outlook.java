package coop.toadlane.story;

import static coop.toadlane.story.People.AMARA;
import static coop.toadlane.story.People.COURIERS;
import static coop.toadlane.story.People.LUCA;

import coop.toadlane.opinions.InquiryDraft;
import coop.toadlane.opinions.InquiryId;
import coop.toadlane.opinions.OpenTo;
import coop.toadlane.opinions.Opened;
import coop.toadlane.opinions.Opinion;
import coop.toadlane.opinions.Participant;
import coop.toadlane.opinions.Review;
import coop.toadlane.opinions.Said;
import coop.toadlane.opinions.Stated;
import coop.toadlane.opinions.StatementId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What Roue Libre should be in five years: its couriers say so, and customers and neighbours with the link. */
record Outlook(Street street, House house) {

    /** What those who want to stay small say to it, and those who want to grow: +, - or 0. */
    private record Thought(String text, char small, char grow) {}

    private static final List<Thought> THOUGHTS = List.of(
        new Thought("Nobody should have to ride alone after dark.", '+', '+'),
        new Thought("We should carry for big chains too, even if they press our prices.", '-', '+'),
        new Thought("A parcel that comes five minutes late is no drama.", '+', '-'),
        new Thought("Most of us would rather earn more than work less.", '-', '+'),
        new Thought("We should stay small enough to know each other by name.", '+', '-'),
        new Thought("Cargo bikes need a roof more than they need a stronger motor.", '0', '0'),
        new Thought("It matters to people at the door who brings their parcel.", '+', '+'),
        new Thought("We should deliver on Sundays in December.", '-', '+'),
        new Thought("Whoever rides most should have most to say.", '-', '-'),
        new Thought("The garage needs a shower before it needs anything else.", '+', '0'),
        new Thought("A program should plan the tours; people only argue about them.", '-', '+'),
        new Thought("We should say no to tours that a tram could do better.", '+', '-'),
        new Thought("Everyone should know what everyone else earns.", '+', '+'),
        new Thought("Night tours should be paid a third more.", '+', '+'),
        new Thought("In five years we should also ride in Beausoleil and Roquebrune.", '-', '+'));

    private static final int NEIGHBOURS = 20;

    void tell() {
        house.at("2026-02-23T20:00", () -> {
            var inquiry = opened();
            var statements = new ArrayList<StatementId>();
            for (var thought = 0; thought < THOUGHTS.size(); thought++)
                statements.add(shown(street.forum().statements().write(as(COURIERS.get(thought)), inquiry, THOUGHTS.get(thought).text())));
            for (var person = 0; person < COURIERS.size() + NEIGHBOURS; person++) answer(inquiry, statements, person);
            everything(inquiry, statements, as(AMARA), 1);
            everything(inquiry, statements, as(LUCA), 2);
            write(inquiry, neighbour(3), "You could bring my letters up to the fifth floor as well.");
            write(inquiry, neighbour(8), "Ring twice. And smile, and wear a helmet.");
            return inquiry;
        });
    }

    private InquiryId opened() {
        var draft = new InquiryDraft("What should Roue Libre be in five years?",
            "We asked our customers and neighbours as well. What comes of it goes to the meeting in March.",
            OpenTo.LINK, Review.AFTER, "2026-03-15");
        return switch (street.forum().inquiries().open(house.as(AMARA), draft)) {
            case Opened.Done(var id) -> id;
            case Opened.Refused(var problems) -> throw new IllegalStateException("The question: " + problems);
        };
    }

    private Participant as(Person person) {
        return new Participant.OfMembers(house.as(person));
    }

    private Participant neighbour(int number) {
        return new Participant.Visitor(house.coop().id(), "neighbour " + number, "the quarter");
    }

    private void answer(InquiryId inquiry, List<StatementId> statements, int person) {
        var who = person < COURIERS.size() ? as(COURIERS.get(person)) : neighbour(person);
        for (var thought = 0; thought < statements.size(); thought++)
            if (new SplittableRandom(person * 100L + thought).nextInt(8) > 0)
                say(inquiry, statements.get(thought), who, meant(person, thought));
    }

    private void everything(InquiryId inquiry, List<StatementId> statements, Participant who, int person) {
        for (var thought = 0; thought < statements.size(); thought++) say(inquiry, statements.get(thought), who, meant(person, thought));
    }

    /** Two camps, and everybody in them thinks otherwise here and there. */
    private static Opinion meant(int person, int thought) {
        var mood = new SplittableRandom(1_844 + person * 100L + thought).nextInt(12);
        var side = person % 5 < 2 ? THOUGHTS.get(thought).grow() : THOUGHTS.get(thought).small();
        if (mood == 0) return Opinion.PASS;
        return switch (side) {
            case '+' -> mood == 1 ? Opinion.DISAGREE : Opinion.AGREE;
            case '-' -> mood == 1 ? Opinion.AGREE : Opinion.DISAGREE;
            default -> mood < 6 ? Opinion.AGREE : mood < 10 ? Opinion.DISAGREE : Opinion.PASS;
        };
    }

    private void say(InquiryId inquiry, StatementId statement, Participant who, Opinion opinion) {
        switch (street.forum().opinions().say(who, inquiry, statement, opinion)) {
            case Said.Done _ -> { /* On to the next. */ }
            case Said.Refused(var why) -> throw new IllegalStateException("Could not be answered: " + why);
        }
    }

    private void write(InquiryId inquiry, Participant who, String text) {
        switch (street.forum().statements().write(who, inquiry, text)) {
            case Stated.Waits _ -> { /* Until Amara looks at it. */ }
            case Stated.Shown _, Stated.Brought _, Stated.Refused _ -> throw new IllegalStateException("Should wait: " + text);
        }
    }

    private static StatementId shown(Stated stated) {
        return switch (stated) {
            case Stated.Shown(var id) -> id;
            case Stated.Waits _, Stated.Brought _, Stated.Refused _ -> throw new IllegalStateException("Should be asked: " + stated);
        };
    }
}
