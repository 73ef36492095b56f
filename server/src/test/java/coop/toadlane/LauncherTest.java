package coop.toadlane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command at the checkout's root, in a made-up checkout on a made-up machine. */
class LauncherTest {

    @TempDir
    private Path folder;

    @Test
    void without_a_jdk_it_says_in_one_line_how_to_get_one() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-17", 17);

        var run = machine.run("version");

        assertThat(run.code()).isOne();
        assertThat(run.said()).startsWith("Toad Lane needs a JDK 25 or newer").contains("adoptium").hasLineCount(1);
    }

    @Test
    void java_home_is_taken_if_it_is_new_enough() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).withJdk("jdk-26", 26).built();

        assertThat(machine.withJavaHome("jdk-25").run("version").said()).startsWith("jdk-25 runs").endsWith("toadlane.jar version\n");
    }

    @Test
    void else_the_newest_of_the_usual_folders_is_found() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-9", 9).withJdk("jdk-25", 25).withJdk("jdk-26", 26).withJdk("jdk-17", 17).built();

        assertThat(machine.withJavaHome("jdk-17").run("version").said()).startsWith("jdk-26 runs");
    }

    @Test
    void a_fresh_checkout_is_built_first_and_not_again_the_next_time() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).withMaven("mkdir -p server/target && touch server/target/toadlane.jar");

        assertThat(machine.run("version").said()).contains("Building Toad Lane", "jdk-25 runs");
        assertThat(machine.run("version").said()).doesNotContain("Building").contains("jdk-25 runs");
    }

    @Test
    void a_changed_source_is_built_again() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).built()
            .withMaven("mkdir -p server/target && touch server/target/toadlane.jar").withChangedSource();

        assertThat(machine.run("version").said()).contains("Building Toad Lane", "jdk-25 runs");
    }

    @Test
    void a_build_that_fails_shows_its_last_words_and_where_all_of_them_are() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).withMaven("echo 'the roof is missing'; exit 1");

        var run = machine.run("demo");

        assertThat(run.code()).isOne();
        assertThat(run.said()).contains("the roof is missing", "The build failed", "target/build.log").doesNotContain("runs");
    }

    @Test
    @Timeout(60)
    void the_first_demo_starts_at_once_and_a_rehearsal_beside_it_makes_the_next_one_fast() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).built();

        assertThat(machine.run("demo", "--port", "80").said()).endsWith("demo --port 80\n").doesNotContain("AOTCache");
        machine.waitUntilRehearsed();
        assertThat(machine.run("demo").said()).contains("-XX:AOTCache=").contains("jdk-25 runs");
    }

    @Test
    @Timeout(60)
    void a_java_that_keeps_no_cache_starts_the_demo_all_the_same() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).withoutCache("jdk-25").built();

        assertThat(machine.run("demo").said()).contains("jdk-25 runs");
        machine.waitUntilRehearsed();
        assertThat(machine.run("demo").said()).doesNotContain("AOTCache").contains("jdk-25 runs");
    }

    @Test
    void tests_fail_where_no_browser_can_be_had_and_say_what_was_not_tested() throws Exception {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).withMaven("echo 'all fine'");

        var run = machine.run("test");

        assertThat(run.code()).isOne();
        assertThat(run.said()).contains("all fine", "0 tests in 0 classes", "Not tested, as there is no Chromium here");
    }

    @Test
    void tests_that_fail_are_told_again_at_the_end() throws IOException, InterruptedException {
        var machine = Machine.in(folder).withJdk("jdk-25", 25).withTool("chromium", "").withMaven("""
            mkdir -p server/target/surefire-reports
            cat >server/target/surefire-reports/TEST-a.xml <<END
            <testsuite name="a"><testcase name="members_vote" classname="A"><failure message="no">x</failure></testcase>
            <testcase name="guests_do_not" classname="A"/><testcase name="later" classname="A"><skipped message="no data"/></testcase>
            </testsuite>
            END
            exit 1""");

        var run = machine.run("test");

        assertThat(run.code()).isOne();
        assertThat(run.said()).contains("FAILED   A.members_vote", "SKIPPED  A.later: no data",
             "3 tests in 1 classes: 1 failed, 1 skipped");
    }
}
