package coop.toadlane.rounds;

import coop.toadlane.actor.Actor;
import coop.toadlane.circles.Posts;
import coop.toadlane.circles.RoleId;
import coop.toadlane.decisions.DecisionId;
import coop.toadlane.membership.Directory;
import coop.toadlane.ui.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all that the page of one round shows to one reader. */
@Component
class RoundPages {

    private static final int SUGGESTED = 200;

    private final Table table;
    private final Versions versions;
    private final Agreeing agreeing;
    private final Directory directory;
    private final Posts posts;

    RoundPages(Table table, Versions versions, Agreeing agreeing, Directory directory, Posts posts) {
        this.table = table;
        this.versions = versions;
        this.agreeing = agreeing;
        this.directory = directory;
        this.posts = posts;
    }

    RoundPage page(Actor.Member reader, RoundId id, RoundPage.Typed typed, Map<String, Sentence> errors) {
        var turns = table.read(reader.coop(), id);
        var round = turns.round();
        var texts = versions.of(reader.coop(), id);
        var leads = round.isUnderWay() && round.isLedBy(reader);
        return new RoundPage(
            id, round.kind(), round.title(), round.text(), Math.max(1, texts.size()),
            texts.size() < 2 ? List.of() : WordDiff.of(texts.get(1).text(), texts.getFirst().text()), round.authorName(),
            round.facilitatorName(), round.state(), round.step(), round.pass(), round.until(), round.calledAt(),
            round.decision().map(DecisionId::path).orElse(null), role(reader, round), nominee(reader, round), round.term(),
            round.isUnderWay() ? agreeing.foretell(reader.coop(), round) : List.of(), chairs(reader, turns), mine(reader, turns),
            round.step() == Step.NOMINATE ? List.of() : Nominations.of(turns.words()), turns.standing(), chapters(turns), leads,
            round.isUnderWay() && round.step() == Step.CONSENT && turns.missing().isEmpty() && turns.standing().isEmpty(),
            leads || round.step().names() ? members(reader) : List.of(), typed, errors);
    }

    private static List<RoundPage.Chair> chairs(Actor.Member reader, Turns turns) {
        var next = turns.round().isUnderWay() ? turns.next().map(Seat::member) : Optional.empty();
        return turns.inOrder().stream().map(seat -> new RoundPage.Chair(
            seat.name(), seat.member().toString(), next.equals(Optional.of(seat.member())),
            turns.said(seat.member()).filter(word -> isShown(turns.round(), word, reader)).orElse(null),
            seat.member().equals(reader.membership()),
            turns.standing().stream().anyMatch(word -> word.isOf(seat.member())))).toList();
    }

    private RoundPage.Mine mine(Actor.Member reader, Turns turns) {
        var me = reader.membership();
        var sits = turns.seat(me).isPresent();
        var said = turns.said(me).orElse(null);
        var waits = turns.waitsForOthers(me);
        var may = turns.round().isUnderWay() && sits && turns.round().step().hears() && !waits
            && (said == null || said.fate() == null) && table.hasStanding(reader.coop(), me);
        return new RoundPage.Mine(
            sits, may, turns.next().map(Seat::member).equals(Optional.of(me)), waits, said,
            turns.standing().stream().anyMatch(word -> word.isOf(me)));
    }

    /** Whom people name is shown once all is opened; until then each sees their own. */
    private static boolean isShown(Round round, Word word, Actor.Member reader) {
        return word.step() != Step.NOMINATE || round.step() != Step.NOMINATE || word.isOf(reader.membership());
    }

    private static List<RoundPage.Chapter> chapters(Turns turns) {
        var chapters = new LinkedHashMap<Map.Entry<Integer, Step>, List<Word>>();
        var hidden = turns.round().step() == Step.NOMINATE;
        var ranked = Nominations.of(turns.words()).stream().flatMap(named -> named.by().stream()).collect(Collectors.toSet());
        turns.words().stream().filter(word -> !hidden && !word.text().isEmpty() && !ranked.contains(word))
            .forEach(word -> chapters.computeIfAbsent(Map.entry(word.pass(), word.step()), _ -> new ArrayList<>()).add(word));
        var told = new ArrayList<RoundPage.Chapter>();
        chapters.forEach((when, words) -> told.add(new RoundPage.Chapter(when.getValue(), asked(turns.round(), when.getKey()), words)));
        Collections.reverse(told);
        return told;
    }

    /** How often consent was asked for: in an election first of whoever is proposed, which begins its second pass. */
    private static int asked(Round round, int pass) {
        return round.kind() == RoundKind.ELECTION ? Math.max(1, pass - 1) : pass;
    }

    private @Nullable String role(Actor.Member reader, Round round) {
        if (round.roleId() == null) return null;
        return posts.find(reader.coop(), new RoleId(round.roleId())).map(Posts.Post::path).orElse(null);
    }

    private @Nullable String nominee(Actor.Member reader, Round round) {
        return round.proposed().map(member -> directory.of(reader.coop(), List.of(member)).get(member))
            .map(Directory.Listing::name).orElse(null);
    }

    private List<String> members(Actor.Member reader) {
        return directory.first(reader.coop(), SUGGESTED).stream().map(Directory.Listing::label).toList();
    }
}
