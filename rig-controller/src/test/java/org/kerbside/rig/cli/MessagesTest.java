package org.kerbside.rig.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.rig.run.Suite;

/** The commands {@code rig gbcs} and {@code rig han}. */
class MessagesTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"DF02abCD", "df 02 ab cd\n", "DF:02\nAB:CD\n", "0xDF02ABCD", "3wKrzQ==", "3wKr\nzQ==\n"})
    void aMessageIsHexOrBase64HoweverItIsWritten(String text) throws IOException {
        assertThat(decode(file("a", text))).isZero();
        assertThat(out.toString()).contains("\"payload\":\"abcd\"");
    }

    @Test
    void aMessageIsBinaryToo() throws IOException {
        var file = Files.write(folder.resolve("b"), new byte[] {(byte) 0xDF, 1, 7});
        assertThat(decode(file.toString())).isZero();
        assertThat(out.toString()).contains("\"payload\":\"07\"");
    }

    @Test
    void aFileMayHoldSeveralOneALine() throws IOException {
        assertThat(decode(file("c", "# two\nDF0101\n\nDF020203\n"))).isZero();
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void dashIsStandardInput() throws IOException {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("DF0109".getBytes(US_ASCII)));
        try {
            assertThat(decode("-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("\"file\":\"-\"", "\"payload\":\"09\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DF01", "DF0", "no hex, no base64", "DF0101DF0101"})
    void whatIsNoMessageIsToldAndTheOthersStillComeOut(String text) throws IOException {
        assertThat(decode(file("bad", text), file("good", "DF0101"))).isEqualTo(65);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("bad: ").contains("anted");
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersStillComeOut() throws IOException {
        assertThat(decode(folder.resolve("none").toString(), file("good", "DF0101")))
                .isEqualTo(66);
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void aKeystoreThatIsNoneIsWrongUsage() throws IOException {
        var message = file("good", "DF0101");
        assertThat(rig(
                        "gbcs",
                        "decode",
                        "--codec",
                        "paper",
                        "--keystore",
                        folder.resolve("none").toString(),
                        message))
                .isEqualTo(64);
        assertThat(err.toString()).contains("Wanted a folder of certificates");
    }

    @Test
    void anUnknownCodecNamesThoseThereAre() throws IOException {
        assertThat(rig("gbcs", "decode", "--codec", "stone", file("good", "DF0101")))
                .isEqualTo(64);
        assertThat(err.toString()).contains("paper");
    }

    @Test
    void aCommandIsPrintedAsHex() {
        assertThat(rig("gbcs", "command", "ECS1", "level=50")).isZero();
        assertThat(out.toString().strip()).isEqualTo("DF0132");
    }

    @Test
    void withoutValuesOrUseCaseItTellsWhatIsPossible() {
        assertThat(rig("gbcs", "command")).isZero();
        assertThat(rig("gbcs", "command", "ECS1")).isZero();
        assertThat(out.toString()).contains("ECS1", "ECS2", "level", "0 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbcs", "han", "gbcs command ECS3", "gbcs command ECS1 level", "gbcs command ECS1 lvl=3"})
    void wrongUsageSaysWhatIsPossible(String line) {
        assertThat(rig(line.split(" ", -1))).isEqualTo(64);
        assertThat(err.toString()).containsPattern("ossible|Wanted|ECS1");
    }

    @Test
    void aCaptureIsALineAFrame() throws IOException {
        assertThat(rig("han", "decode", file("a.pcapng", "x"))).isZero();
        assertThat(out.toString().strip()).isEqualTo("frame 1");
        assertThat(rig("han", "decode", file("a.txt", "x"))).isEqualTo(65);
        assertThat(rig("han", "decode", folder.resolve("none").toString())).isEqualTo(66);
    }

    private int decode(String... files) {
        var words = new ArrayList<>(List.of("gbcs", "decode", "--codec", "paper"));
        words.addAll(List.of(files));
        return rig(words.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int rig(String... words) {
        var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, 80);
        return Rig.commandLine(new Surroundings(Suite.CONFORMANCE, folder, terminal))
                .execute(words);
    }
}
