package coop.toadlane.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import coop.toadlane.actor.Actor;
import coop.toadlane.actor.Scope;
import coop.toadlane.database.DatabaseTest;
import coop.toadlane.decisions.Assembly;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AttachmentTest {

    private static final SentFile GOOD = new SentFile("keys.txt", Samples.bytes("text"));

    @Autowired
    Assembly assembly;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    private Assembly.Members members;
    private ConversationId van;

    @BeforeEach
    void a_conversation_about_a_van() {
        members = assembly.byHands(2);
        van = begun(members);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
            Arguments.of("too many", Collections.nCopies(6, GOOD), FileFlaw.TOO_MANY_FILES, "keys.txt"),
            Arguments.of("empty", List.of(GOOD, new SentFile("nothing.txt", new byte[0])), FileFlaw.EMPTY_FILE, "nothing.txt"),
            Arguments.of("too large", List.of(new SentFile("film.pdf", new byte[10 * 1024 * 1024 + 1])), FileFlaw.TOO_LARGE, "film.pdf"),
            Arguments.of("a program", List.of(GOOD, new SentFile("van.exe", Samples.bytes("program"))), FileFlaw.OTHER_KIND, "van.exe"),
            Arguments.of("a program by another name", List.of(new SentFile("a/van.pdf", Samples.bytes("program"))),
                FileFlaw.OTHER_KIND, "van.pdf"),
            Arguments.of("without a name", List.of(new SentFile("../", Samples.bytes("text"))), FileFlaw.OTHER_KIND, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String why, List<SentFile> files, FileFlaw flaw, String name) {
        assertThat(say(1, files)).as(why).isEqualTo(new Commented.FileRefused(flaw, name));
        assertThat(read().told()).isZero();
        assertThat(kept()).isZero();
    }

    @Test
    void a_comment_and_a_reply_show_their_files_with_kind_and_size() {
        var large = new byte[10 * 1024 * 1024];
        System.arraycopy(Samples.bytes("pdf"), 0, large, 0, 10);
        var comment = written(say(1, List.of(GOOD, new SentFile("C:\\minutes.pdf", large))));
        within(() -> discussions.reply(members.number(2), comment.comment(), "Mine", List.of(GOOD)));
        var told = read().comments().getFirst();
        assertThat(told.files()).extracting(Attachment::name).containsExactly("keys.txt", "minutes.pdf");
        assertThat(told.files()).extracting(file -> file.described().arguments())
            .containsExactly(List.of("TEXT", 1), List.of("PDF", 10.0));
        assertThat(told.replies().getFirst().files()).extracting(Attachment::kind).containsExactly(FileKind.TEXT);
    }

    @Test
    void a_co_op_whose_files_fill_their_room_adds_no_more() {
        var comment = written(say(1, List.of())).comment();
        within(() -> IntStream.range(0, 204).map(_ -> db.sql("""
                INSERT INTO discussion.attachment (coop_id, id, conversation_id, comment_id, author, name, kind, size, sha256)
                SELECT coop_id, :id, conversation_id, id, author, 'film.pdf', 'PDF', 10485760, sha256('film')
                  FROM discussion.comment
                 WHERE id = :comment
                """).param("id", UuidCreator.getTimeOrderedEpoch()).param("comment", comment).update()).sum());
        assertThat(say(1, List.of(GOOD, new SentFile("film.txt", "x".repeat(9_000_000).getBytes(StandardCharsets.UTF_8)))))
            .isEqualTo(new Commented.FileRefused(FileFlaw.NO_ROOM, "film.txt"));
    }

    @Test
    void whose_membership_rests_adds_no_file() {
        assembly.setStanding(members.number(2), "SUSPENDED");
        assertThat(say(2, List.of(GOOD))).isEqualTo(new Commented.Refused(Commented.Refusal.SUSPENDED));
        assertThat(kept()).isZero();
    }

    @Test
    void the_record_keeps_name_and_hash_as_details_of_the_author() {
        say(1, List.of(GOOD));
        assertThat(within(() -> db.sql("SELECT body FROM record.detail").query(String.class).list()))
            .anyMatch(detail -> detail.matches("(?s).*[0-9a-f]{64} keys\\.txt.*"));
    }

    @Test
    void a_file_is_opened_in_its_own_conversation_and_co_op_only() {
        say(1, List.of(GOOD));
        var file = read().comments().getFirst().files().getFirst().id();
        assertThat(within(() -> discussions.open(members.amara(), van, file))).get()
            .extracting(Attachment.Opened::content).isEqualTo(GOOD.content());
        var stairs = begun(members);
        assertThat(within(() -> discussions.open(members.amara(), stairs, file))).isEmpty();
        var others = assembly.byHands(1);
        assertThat(assembly.within(others, () -> discussions.open(others.amara(), van, file))).isEmpty();
    }

    @Test
    void a_person_takes_along_a_list_of_their_files_and_erased_the_files_are_gone_while_others_stay() {
        say(1, List.of(GOOD));
        say(2, List.of(new SentFile("stairs.txt", Samples.bytes("text"))));
        var me = members.amara().id();
        assertThat(asPerson(members.amara(), () -> ownWords.of(me)).toString()).contains("keys.txt", "/files/").doesNotContain("stairs");
        asPerson(members.amara(), () -> {
            ownWords.erase(me);
            return me;
        });
        assertThat(read().toString()).contains("stairs.txt").doesNotContain("keys.txt");
        assertThat(kept()).isOne();
    }

    @Test
    void a_search_for_what_was_said_finds_names_of_files() {
        say(1, List.of(GOOD));
        assertThat(within(() -> db.sql("SELECT conversation_id FROM discussion.said WHERE text ILIKE '%keys.txt%'")
            .query(UUID.class).list())).containsExactly(van.value());
    }

    private Commented say(int number, List<SentFile> files) {
        return within(() -> discussions.say(members.number(number), van, "Look", files));
    }

    private static Commented.Written written(Commented commented) {
        if (commented instanceof Commented.Written written) return written;
        throw new AssertionError(commented.toString());
    }

    private Conversation read() {
        return within(() -> discussions.of(members.amara(), van, null));
    }

    private int kept() {
        return within(() -> db.sql("SELECT count(*) FROM discussion.attachment_content").query(Integer.class).single());
    }

    private <T> T within(Supplier<T> work) {
        return assembly.within(members, work);
    }

    private <T> T asPerson(Actor.Member member, Supplier<T> work) {
        return Scope.of(Optional.empty(), Optional.of(member.id())).call(() -> transaction.execute(_ -> work.get()));
    }

    private ConversationId begun(Assembly.Members members) {
        var id = new ConversationId(UuidCreator.getTimeOrderedEpoch());
        return assembly.within(members, () -> {
            discussions.begin(members.coop().id(), id, "/decisions/" + id, "Buy a van", members.amara().membership());
            return id;
        });
    }
}
