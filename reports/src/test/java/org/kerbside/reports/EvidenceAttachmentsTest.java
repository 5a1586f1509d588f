package org.kerbside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.EvidenceRenderer;

class EvidenceAttachmentsTest {

    private final EvidenceRenderer renderer = new EvidenceAttachments();

    static List<Evidence> evidence() {
        return List.of(Samples.opening(38), Samples.opening(100), Samples.opening(112), Samples.day());
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(EvidenceRenderer.class)).hasOnlyElementsOfType(EvidenceAttachments.class);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void theSameEvidenceGivesTheSameBytes(Evidence evidence) throws IOException {
        var once = renderer.render(evidence);
        var again = renderer.render(evidence);
        assertThat(once).hasSize(4);
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).content()).isEqualTo(again.get(i).content());
            Files.write(
                    Path.of(
                            "target",
                            evidence.id() + "." + evidence.verdict() + "."
                                    + once.get(i).extension()),
                    once.get(i).content());
        }
    }
}
