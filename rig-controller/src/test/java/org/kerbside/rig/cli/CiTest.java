package org.kerbside.rig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiTest {

    private static final String GOOD = """
            echo "$*" >>"$(dirname "$0")/calls"
            case $* in
                test)
                    mkdir -p fixtures/zigbee/target/surefire-reports
                    echo '<testcase/>' >fixtures/zigbee/target/surefire-reports/TEST-org.WiresharkTest.xml
                    echo 'BUILD SUCCESS' ;;
                'run --defect OPENS_LATE') echo 'FAIL  SEQ-8.1.x'; exit 1 ;;
                run*) echo 'Report: x' ;;
            esac""";

    @TempDir
    Path temp;

    private ScriptShop shop;
    private Path project;

    @BeforeEach
    void open() throws Exception {
        shop = new ScriptShop(temp);
        project = Files.createDirectories(temp.resolve("my project"));
        Files.createDirectories(project.resolve(".ci"));
        Files.copy(ScriptShop.project().resolve(".ci/run"), project.resolve(".ci/run"));
    }

    @Test
    void runsTestsOraclesBothBenchesAndTheDefect() throws Exception {
        var said = ci(GOOD);

        assertThat(said.code()).isZero();
        assertThat(said.out()).endsWith("\n5 passed, 0 failed\n");
        assertThat(project.resolve("calls"))
                .content()
                .isEqualTo("test\nrun\nrun --bench loopback\nrun --defect OPENS_LATE\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo 'BUILD SUCCESS'|exit 1|the tests: exit code 1, wanted 0",
                "<testcase/>|<testcase><skipped/>|the outside oracles: exit code 1, wanted 0",
                "WiresharkTest.xml|OtherTest.xml|the outside oracles: exit code 1, wanted 0",
                "<testcase/>|<testsuite/>|the outside oracles: exit code 1, wanted 0",
                "exit 1 ;;|exit 0 ;;|a seeded defect is caught: exit code 0, wanted 1",
                "SEQ-8.1.x|SEQ-9.x|a seeded defect is caught: the output does not say 'SEQ-8.1'",
                "run*) echo 'Report: x'|run*) exit 2|the suite on the loopback bench: exit code 2, wanted 0",
            })
    void failsWhereOneFallsShort(String good, String bad, String words) throws Exception {
        var said = ci(GOOD.replace(good, bad));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("--- failed: " + words).containsPattern("\n\\d passed, [123] failed\n$");
    }

    @Test
    void theReferenceVectorsCountWhereTheirFolderIs() throws Exception {
        var vectors = Files.createDirectories(temp.resolve("shared/vectors/rtds"));

        assertThat(ci(GOOD).out()).contains("Rtds: 0 tests held", "--- failed: the outside oracles");

        Files.delete(vectors);
        assertThat(ci(GOOD).code()).isZero();
    }

    private ScriptShop.Said ci(String rig) throws Exception {
        ScriptShop.executable(project.resolve("rig"), rig);
        return shop.run(temp, project.resolve(".ci/run").toString());
    }
}
