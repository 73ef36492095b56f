package coop.toadlane.opinions;

import coop.toadlane.actor.Actor;
import coop.toadlane.decisions.Assembly;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions, statements and answers as tests need them. */
@Component
class Asking {

    static final ZoneId MONACO = ZoneId.of("Europe/Monaco");

    private final Assembly assembly;
    private final Inquiries inquiries;
    private final Statements statements;
    private final Opinions opinions;
    private final JdbcClient db;

    Asking(Assembly assembly, Inquiries inquiries, Statements statements, Opinions opinions, JdbcClient db) {
        this.assembly = assembly;
        this.inquiries = inquiries;
        this.statements = statements;
        this.opinions = opinions;
        this.db = db;
    }

    static String inDays(int days) {
        return LocalDate.now(MONACO).plusDays(days).toString();
    }

    static InquiryDraft draft(OpenTo openTo, Review review) {
        return new InquiryDraft("How should we ride in winter?", "It is cold", openTo, review, inDays(7));
    }

    InquiryId opened(Assembly.Members members, OpenTo openTo, Review review) {
        return assembly.within(members, () -> switch (inquiries.open(members.amara(), draft(openTo, review))) {
            case Opened.Done(var id) -> id;
            case Opened.Refused(var problems) -> throw new AssertionError(problems.toString());
        });
    }

    static Participant member(Actor.Member member) {
        return new Participant.OfMembers(member);
    }

    static Participant visitor(Assembly.Members members, String key) {
        return new Participant.Visitor(members.coop().id(), key, "a test of " + members.coop().slug());
    }

    Stated write(Assembly.Members members, Participant who, InquiryId inquiry, String text) {
        return assembly.within(members, () -> statements.write(who, inquiry, text));
    }

    StatementId written(Assembly.Members members, InquiryId inquiry, String text) {
        return id(write(members, member(members.amara()), inquiry, text));
    }

    static StatementId id(Stated stated) {
        return switch (stated) {
            case Stated.Shown(var id) -> id;
            case Stated.Waits(var id) -> id;
            case Stated.Brought _, Stated.Refused _ -> throw new AssertionError(stated.toString());
        };
    }

    Said say(Assembly.Members members, Participant who, InquiryId inquiry, StatementId statement, Opinion opinion) {
        return assembly.within(members, () -> opinions.say(who, inquiry, statement, opinion));
    }

    /** Six statements: the first half of the members agrees with the first two and not with the next, the others not; all with the last. */
    List<StatementId> twoCamps(Assembly.Members members, InquiryId inquiry) {
        var all = IntStream.range(0, 6).mapToObj(number -> written(members, inquiry, "Statement " + number)).toList();
        for (var person = 0; person < members.all().size(); person++)
            for (var number = 0; number < all.size(); number++)
                say(members, member(members.all().get(person)), inquiry, all.get(number), meant(person * 2 < members.all().size(), number));
        return all;
    }

    private static Opinion meant(boolean first, int number) {
        if (number > 3) return Opinion.AGREE;
        return first == number < 2 ? Opinion.AGREE : Opinion.DISAGREE;
    }

    int count(Assembly.Members members, String query) {
        return assembly.within(members, () -> db.sql(query).query(Integer.class).single());
    }
}
