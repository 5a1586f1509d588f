package org.kerbside.rig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kerbside.rig.time.WallTimeline;

class LauncherBuildTest {

    private static final String MAVEN = """
            case $1 in -v) echo 'Apache Maven 3.9.9 (x)'; exit ;; esac
            home=
            while [ $# -gt 0 ]; do
                case $1 in -f) home=$(dirname "$2"); shift ;; package | verify) echo "$1 $JAVA_HOME" >>"$home/builds" ;; esac
                shift
            done
            echo '[INFO] Building features 0.1.0 [2/2]'
            while [ -e "$home/hold" ]; do sleep 0.05; done
            if [ -e "$home/broken" ]; then echo '[ERROR] does not compile'; exit 1; fi
            mkdir -p "$home/features/target"
            touch "$home/features/target/features-1.jar" "$home/features/target/lib.jar"
            printf '%s' "$home/features/target/lib.jar" >"$home/features/target/runtime.classpath\"""";

    @TempDir
    Path temp;

    private ScriptShop shop;
    private Path project;

    @BeforeEach
    void open() throws IOException {
        shop = new ScriptShop(temp);
        shop.with("RIG_JAVA_HOME", shop.jdk("jdk", "25.0.3"));
        shop.tool("mvn", MAVEN);
        project = Files.createDirectories(temp.resolve("my project"));
        Files.copy(ScriptShop.project().resolve("rig"), project.resolve("rig"));
        write("pom.xml");
        write("rig-controller/src/main/java/A.java");
        write("rig-controller/src/test/java/ATest.java");
        write("features/conformance/timing/a.feature");
        write("features/requirements/a.yaml");
    }

    @Test
    void theFirstStartBuildsAndThenJavaHasTheWords() throws Exception {
        var said = rig("plan", "--tags", "@a and @b");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("Building Kerbside ...\n");
        assertThat(said.out())
                .contains("[-Dkerbside.home=" + project + "]")
                .contains("[" + project + "/features/target/features-1.jar:" + project + "/features/target/lib.jar]")
                .endsWith("[org.kerbside.rig.cli.Rig] [plan] [--tags] [@a and @b]\n");
        assertThat(builds()).containsExactly("package " + temp.resolve("jdk"));
    }

    @Test
    void theNextStartDoesNotBuild() throws Exception {
        rig("plan");
        rig("plan");

        assertThat(builds()).hasSize(1);
    }

    @Test
    void whatChangesComesOrGoesIsBuilt() throws Exception {
        rig("plan");
        Files.writeString(project.resolve("features/requirements/a.yaml"), "changed");
        rig("plan");
        assertThat(builds()).as("changed").hasSize(2);
        write("rig-controller/src/main/java/B.java");
        rig("plan");
        assertThat(builds()).as("new").hasSize(3);
        Files.delete(project.resolve("features/conformance/timing/a.feature"));
        rig("plan");
        assertThat(builds()).as("deleted").hasSize(4);
        Files.delete(project.resolve("features/target/lib.jar"));
        rig("plan");
        assertThat(builds()).as("library gone").hasSize(5);
    }

    @Test
    void testsAndWhatABuildLeavesAreNoReasonToBuild() throws Exception {
        rig("plan");
        write("rig-controller/src/test/java/BTest.java");
        write("rig-controller/target/classes/A.class");
        write("reports/runs/x/run.json");
        rig("plan");

        assertThat(builds()).hasSize(1);
    }

    @Test
    void startsFromAnywhereAndThroughSymlinks() throws Exception {
        rig("plan");
        var elsewhere = Files.createDirectories(temp.resolve("else where"));
        Files.createSymbolicLink(elsewhere.resolve("one"), Path.of("../my project/rig"));
        Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));

        var said = shop.run(elsewhere, "./two", "benches");

        assertThat(said.out()).contains("[-Dkerbside.home=" + project + "]").endsWith("[benches]\n");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
        write("broken");
        var said = rig("plan");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("[ERROR] does not compile", project + "/target/rig-build.log");
        Files.delete(project.resolve("broken"));
        assertThat(rig("plan").code()).isZero();
        assertThat(builds()).hasSize(2);
    }

    @Test
    @Timeout(60)
    void startedTwiceAtOnceItBuildsOnce() throws Exception {
        write("hold");
        var first = shop.start(temp, project.resolve("rig").toString(), "plan");
        var second = shop.start(temp, project.resolve("rig").toString(), "plan");
        try (var timeline = new WallTimeline()) {
            timeline.passUntil(() -> shop.errors().contains("Waiting for process"), Duration.ofSeconds(50));
        }
        Files.delete(project.resolve("hold"));

        assertThat(shop.finish(first).code()).isZero();
        assertThat(shop.finish(second).code()).isZero();
        assertThat(builds()).hasSize(1);
        assertThat(project.resolve(".cache")).isEmptyDirectory();
    }

    @Test
    void theLockOfADeadProcessIsClearedAway() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(project.resolve(".cache/build.lock"));
        Files.writeString(project.resolve(".cache/build.lock/pid"), dead.pid() + "\n");

        assertThat(rig("plan").code()).isZero();
        assertThat(project.resolve(".cache")).isEmptyDirectory();
    }

    @Test
    void testIsMavensVerifyAndARunAfterItNeedNotBuild() throws Exception {
        assertThat(rig("test").code()).isZero();
        assertThat(builds()).containsExactly("verify " + temp.resolve("jdk"));
        rig("run");
        assertThat(builds()).hasSize(1);
        assertThat(project.resolve(".cache")).isEmptyDirectory();
    }

    @Test
    void testEndsAsMavenDoes() throws Exception {
        write("broken");

        assertThat(rig("test").code()).isEqualTo(1);
    }

    private ScriptShop.Said rig(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(project.resolve("rig").toString()));
        command.addAll(List.of(words));
        return shop.run(temp, command.toArray(String[]::new));
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(project.resolve("builds"));
    }

    private void write(String file) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), file);
    }
}
