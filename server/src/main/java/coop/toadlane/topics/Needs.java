package coop.toadlane.topics;

import coop.toadlane.actor.Actor;
import coop.toadlane.actor.CoopId;
import coop.toadlane.counting.Duels;
import coop.toadlane.counting.Option;
import coop.toadlane.counting.PairRanking;
import coop.toadlane.record.Entry;
import coop.toadlane.record.RecordBook;
import coop.toadlane.ui.Sentence;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets members rank open topics by what matters more, two at a time, so that not only those who decide choose what is asked. */
@Component
@Transactional
public class Needs {

    /** As if each topic had once been compared, undecided, with one in the middle: one answer alone ranks little. */
    private static final double PULL = 1;

    private final NeedTable needs;
    private final Topics topics;
    private final RecordBook record;
    private final Clock clock;

    Needs(NeedTable needs, Topics topics, RecordBook record, Clock clock) {
        this.needs = needs;
        this.topics = topics;
        this.record = record;
        this.clock = clock;
    }

    /** Empty if it was taken; otherwise why not. What a member says of the same two later takes the place of this. */
    public Optional<Sentence> prefer(Actor.Member member, TopicId first, TopicId second, Preference preference) {
        var open = needs.open(member.coop()).stream().map(NeedTable.Need::id).collect(Collectors.toSet());
        if (first.equals(second)) return Optional.of(Sentence.of("needs.same"));
        if (!open.contains(first.value()) || !open.contains(second.value())) return Optional.of(Sentence.of("needs.not-open"));
        if (!topics.hasStanding(member)) return Optional.of(Sentence.of("needs.suspended"));
        var pair = NeedTable.Pair.of(first.value(), second.value());
        needs.put(member.coop(), member.membership(), pair, turned(preference, pair.one().equals(first.value())), clock.instant());
        record.append(member, Entry.of("topics.needs-compared").fact("one", pair.one()).fact("other", pair.other())
            .detail(member.id(), "preference", preference.name()).see("/topics/needs"));
        return Optional.empty();
    }

    /** Open topics by title, those that matter most to members first. */
    @Transactional(readOnly = true)
    public Map<TopicId, String> ranked(CoopId coop) {
        var open = needs.open(coop);
        var ranked = new LinkedHashMap<TopicId, String>();
        ranking(open, needs.preferred(coop, open.stream().map(NeedTable.Need::id).toArray(UUID[]::new)))
            .forEach(standing -> ranked.put(TopicId.of(standing.option().id()), standing.option().name()));
        return ranked;
    }

    @Transactional(readOnly = true)
    NeedsPage page(Actor.Member reader, int skip, Optional<Sentence> problem) {
        var open = needs.open(reader.coop());
        var byId = open.stream().collect(Collectors.toMap(need -> need.id().toString(), Function.identity()));
        var ids = open.stream().map(NeedTable.Need::id).toArray(UUID[]::new);
        var ranking = ranking(open, needs.preferred(reader.coop(), ids));
        var answered = needs.answered(reader.coop(), reader.membership());
        var next = NextPair.of(ranking, answered, skip).or(() -> NextPair.of(ranking, answered, 0));
        var places = ranking.stream().map(place -> NeedsPage.Ranked.of(byId.get(place.option().id()), place)).toList();
        return new NeedsPage(
            next.map(pair -> byId.get(pair.one().toString())).orElse(null),
            next.map(pair -> byId.get(pair.other().toString())).orElse(null),
            places, needs.members(reader.coop(), ids), answered.size(), topics.hasStanding(reader), skip, problem);
    }

    private static List<PairRanking.Standing> ranking(List<NeedTable.Need> open, List<NeedTable.Preferred> preferred) {
        var places = new HashMap<UUID, Integer>();
        open.forEach(need -> places.put(need.id(), places.size()));
        var options = open.stream().map(need -> new Option(need.id().toString(), need.title(), BigDecimal.ZERO)).toList();
        var preferences = preferred.stream().filter(one -> !one.same())
            .map(one -> new Duels.Preference(places.get(one.more()), places.get(one.less()), one.times())).toList();
        var ties = preferred.stream().filter(NeedTable.Preferred::same)
            .map(one -> new PairRanking.Tie(places.get(one.more()), places.get(one.less()), one.times())).toList();
        return PairRanking.pulled(Duels.of(options, preferences), ties, PULL).standings();
    }

    private static Preference turned(Preference preference, boolean inOrder) {
        if (inOrder) return preference;
        return switch (preference) {
            case FIRST -> Preference.SECOND;
            case SECOND -> Preference.FIRST;
            case EQUAL -> Preference.EQUAL;
        };
    }
}
